import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alignProcesses } from '../../../src/corpus/compare/align.ts'
import { RoleIndex } from '../../../src/corpus/link/roles.ts'
import type { Activity, AlignedRow, ModelledProcess as Process, Regulation, ModelledStep as Step } from '../../../src/model/index.ts'

type Words = [lane: string | null, text: string]

const step = ([lane, text]: Words, index: number): Step => ({
  ...{ id: `s${index + 1}`, number: `${index + 1})`, type: text.startsWith('условие') ? 'gateway' : 'task', lane, text },
  ...{ duration: null, result: null, source: { lines: [1, 1] }, activity: null, activities: [], terms: [] },
})
const sequence = (id: string, words: Words[], rest: Partial<Process> = {}) =>
  ({
    ...{ id, kind: 'actions', channel: null, steps: words.map((word, index) => ({ ...step(word, index), id: `${id}-${index + 1}` })) },
    ...rest,
    ...{ procedure: rest.channel ?? 'provider', canonical: true },
  }) as Process
const regulation = (id: string, ...processes: Process[]) => ({ id, processes }) as Regulation
const noRoles = new RoleIndex([])
/** The rows without how like their steps are. */
const ids = (rows: readonly AlignedRow[] = []) => rows.map(({ score, why, ...steps }) => steps)

const accept: Words = ['сотрудник канцелярии', 'сотрудник канцелярии принимает и регистрирует документы']
const decide: Words = ['руководитель', 'руководитель рассматривает документы и определяет исполнителя']
const prepare: Words = ['исполнитель', 'исполнитель готовит проект уведомления']
const sign: Words = ['руководитель', 'руководитель подписывает уведомление']
const inquire: Words = ['комиссия', 'участковая комиссия проводит обследование материального положения семьи']

test('like steps share a row, a step that only one has stands alone, the order is kept', () => {
  const [alignment] = alignProcesses(
    [regulation('a', sequence('p', [accept, decide, prepare, sign])), regulation('b', sequence('q', [accept, inquire, prepare, sign]))],
    noRoles,
  )
  assert.deepEqual(ids(alignment?.rows), [
    { a: 'p-1', b: 'q-1' },
    { a: 'p-2', b: null },
    { a: null, b: 'q-2' },
    { a: 'p-3', b: 'q-3' },
    { a: 'p-4', b: 'q-4' },
  ])
})

test('every step of every process stands in exactly one row', () => {
  const processes = [[accept, sign], [sign, accept, decide], [inquire], [prepare, prepare, prepare], []] as Words[][]
  const [alignment] = alignProcesses(
    processes.map((words, index) => regulation(`r${index}`, sequence(`p${index}`, words))),
    noRoles,
  )
  for (const [index, words] of processes.entries()) {
    const placed = alignment?.rows.map((row) => row[`r${index}`]).filter((id) => id !== null)
    assert.deepEqual(
      placed,
      words.map((_, place) => `p${index}-${place + 1}`),
    )
  }
})

test('kinds and channels are not mixed; a lead-in without a channel means the provider', () => {
  const found = alignProcesses(
    [
      regulation('a', sequence('p', [accept]), sequence('q', [accept], { channel: 'portal' }), sequence('r', [accept], { kind: 'stages' })),
      regulation('b', sequence('p', [accept], { channel: 'provider' }), sequence('q', [accept], { channel: 'rural-akim' })),
    ],
    noRoles,
  )
  assert.deepEqual(
    found.map(({ kind, channel, rows }) => [kind, channel, ids(rows)]),
    [['actions', 'provider', [{ a: 'p-1', b: 'p-1' }]]],
  )
})

test('a regulation with two processes of one kind joins each to the one it is like', () => {
  const found = alignProcesses(
    [
      regulation('a', sequence('p', [accept, decide]), sequence('q', [inquire, inquire])),
      regulation('b', sequence('q', [inquire, inquire]), sequence('p', [accept, decide])),
    ],
    noRoles,
  )
  assert.deepEqual(
    found.map(({ rows }) => ids(rows)[0]),
    [
      { a: 'p-1', b: 'p-1' },
      { a: 'q-1', b: 'q-1' },
    ],
  )
})

const register: Words = ['специалист отдела', 'специалист регистрирует заявление в журнале']
const passOn: Words = ['специалист отдела', 'специалист передает документы на рассмотрение руководителю отдела']
const both: Words = [
  'специалист отдела',
  'специалист регистрирует заявление в журнале, передает документы на рассмотрение руководителю отдела',
]

test('what is one step in one regulation and two in the other stands in one row', () => {
  const [split] = alignProcesses(
    [regulation('a', sequence('p', [both, sign])), regulation('b', sequence('q', [register, passOn, sign]))],
    noRoles,
  )
  assert.deepEqual(ids(split?.rows), [
    { a: 'p-1', b: ['q-1', 'q-2'] },
    { a: 'p-2', b: 'q-3' },
  ])
  const [joined] = alignProcesses(
    [regulation('b', sequence('q', [register, passOn, sign])), regulation('a', sequence('p', [both, sign]))],
    noRoles,
  )
  assert.deepEqual(ids(joined?.rows), [
    { b: ['q-1', 'q-2'], a: 'p-1' },
    { b: 'q-3', a: 'p-2' },
  ])
})

test('stages of one year stand beside actions of another where they do the same, with how like they are', () => {
  const stages = { kind: 'stages' as const }
  const found = alignProcesses(
    [regulation('a', sequence('p', [accept, decide, sign], stages)), regulation('b', sequence('q', [accept, inquire, sign]))],
    noRoles,
  )
  assert.deepEqual(
    found.map(({ rows }) => ids(rows)),
    [
      [
        { a: 'p-1', b: 'q-1' },
        { a: null, b: 'q-2' },
        { a: 'p-2', b: null },
        { a: 'p-3', b: 'q-3' },
      ],
    ],
  )
  assert.deepEqual(
    found[0]?.rows.map(({ score }) => score),
    [1, null, null, 1],
  )
  const unlike = alignProcesses(
    [regulation('a', sequence('p', [accept, decide], stages)), regulation('b', sequence('q', [inquire, prepare]))],
    noRoles,
  )
  assert.deepEqual(unlike, [])
})

test('a condition is never in a row with a task', () => {
  const words: Words = [null, 'условие 1 – проверка на портале подлинности данных']
  const task: Words = [null, 'проверка на портале подлинности данных']
  const [alignment] = alignProcesses(
    [regulation('a', sequence('p', [accept, words])), regulation('b', sequence('q', [accept, task]))],
    noRoles,
  )
  assert.equal(alignment?.rows.length, 3)
})

test('a noun and a verb of one activity meet, though they have no stem in common', () => {
  const [one, other] = [
    sequence('p', [[null, 'прием документов']]),
    sequence('q', [['исполнитель', 'исполнитель принимает документы, выдает талон']]),
  ]
  for (const { steps } of [one, other]) for (const value of steps) value.activities = ['register']
  const [alignment] = alignProcesses([regulation('a', one), regulation('b', other)], noRoles)
  assert.deepEqual(ids(alignment?.rows), [{ a: 'p-1', b: 'q-1' }])
})

test('tellings of three kinds of one procedure stand in one alignment, in whatever order they come', () => {
  const words = [accept, decide, prepare, sign]
  const told = (['actions', 'interaction', 'stages'] as const).map((kind, index) =>
    regulation(`r${index}`, sequence(`p${index}`, words, { kind })),
  )
  for (const order of [told, told.toReversed(), [...told.slice(1), ...told.slice(0, 1)]]) {
    const alignments = alignProcesses(order, noRoles)
    assert.deepEqual(
      alignments.map(({ rows }) => Object.keys(ids(rows)[0] ?? {}).sort()),
      [['r0', 'r1', 'r2']],
    )
  }
})

/** Sets two processes side by side whose steps have the named activities. */
function beside(one: [Words, ...Activity[]][], other: [Words, ...Activity[]][]) {
  const told = ([id, steps]: [string, [Words, ...Activity[]][]]) => {
    const process = sequence(
      id,
      steps.map(([words]) => words),
    )
    for (const [place, [, ...activities]] of steps.entries()) Object.assign(process.steps[place] ?? {}, { activities })
    return process
  }
  const [alignment] = alignProcesses([regulation('a', told(['p', one])), regulation('b', told(['q', other]))], noRoles)
  return ids(alignment?.rows).filter(({ a, b }) => a !== null && b !== null)
}
const accepted: [Words, ...Activity[]] = [['канцелярия', 'принимает документы'], 'register']

test('a file that goes another way is another step, whatever it is called', () => {
  const found = beside(
    [accepted, [['инспектор ЦОНа', 'собирает документы и передает в уполномоченный орган'], 'hand-over']],
    [
      accepted,
      [['специалист Центра', 'составляет реестр и направляет полный пакет услугодателю'], 'prepare', 'hand-over'],
      [['исполнитель', 'направляет документы в участковую комиссию'], 'hand-over'],
    ],
  )
  assert.deepEqual(found, [
    { a: 'p-1', b: 'q-1' },
    { a: 'p-2', b: 'q-2' },
  ])
})

test('one step that prepares and signs stands beside a step that prepares and one that signs', () => {
  const found = beside(
    [accepted, [[null, 'рассмотрение, оформление и подпись результата'], 'prepare', 'check', 'sign']],
    [
      accepted,
      [['исполнитель', 'готовит направление и направляет на подпись руководителю'], 'prepare', 'hand-over'],
      [['руководитель', 'подписывает направление'], 'sign'],
    ],
  )
  assert.deepEqual(found[1], { a: 'p-2', b: ['q-2', 'q-3'] })
})

test('what one unit hands over in two portions stands beside one handing over', () => {
  const found = beside(
    [accepted, [['исполнитель', 'выдает результат услугополучателю'], 'deliver']],
    [
      accepted,
      [['исполнитель', 'выдает услугополучателю решение'], 'deliver'],
      [['исполнитель', 'выдает удостоверение впервые обратившимся услугополучателям'], 'deliver'],
    ],
  )
  assert.deepEqual(found[1], { a: 'p-2', b: ['q-2', 'q-3'] })
})

test('a refusal stands beside the condition that another act tells with it', () => {
  const refusal = 'в случае предоставления неполного пакета документов выдается расписка об отказе в приеме заявления'
  const condition: Words = ['работник', `условие: ${refusal}`]
  const found = beside([accepted, [condition, 'check']], [accepted, [['работник', `${refusal} по форме`], 'refuse']])
  assert.deepEqual(found[1], { a: 'p-2', b: 'q-2' })
})
