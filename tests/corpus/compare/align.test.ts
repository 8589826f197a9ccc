import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alignProcesses } from '../../../src/corpus/compare/align.ts'
import type { ModelledProcess as Process, Regulation, ModelledStep as Step } from '../../../src/model/index.ts'

type Words = [lane: string | null, text: string]

const step = ([lane, text]: Words, index: number): Step => ({
  ...{ id: `s${index + 1}`, number: `${index + 1})`, type: text.startsWith('условие') ? 'gateway' : 'task', lane, text },
  ...{ duration: null, result: null, source: { lines: [1, 1] }, activity: null, activities: [] },
})
const sequence = (id: string, words: Words[], rest: Partial<Process> = {}) =>
  ({
    ...{ id, kind: 'actions', channel: null, steps: words.map((word, index) => ({ ...step(word, index), id: `${id}-${index + 1}` })) },
    ...rest,
  }) as Process
const regulation = (id: string, ...processes: Process[]) => ({ id, processes }) as Regulation

const accept: Words = ['сотрудник канцелярии', 'сотрудник канцелярии принимает и регистрирует документы']
const decide: Words = ['руководитель', 'руководитель рассматривает документы и определяет исполнителя']
const prepare: Words = ['исполнитель', 'исполнитель готовит проект уведомления']
const sign: Words = ['руководитель', 'руководитель подписывает уведомление']
const inquire: Words = ['комиссия', 'участковая комиссия проводит обследование материального положения семьи']

test('like steps share a row, a step that only one has stands alone, the order is kept', () => {
  const [alignment] = alignProcesses([
    regulation('a', sequence('p', [accept, decide, prepare, sign])),
    regulation('b', sequence('q', [accept, inquire, prepare, sign])),
  ])
  assert.deepEqual(alignment?.rows, [
    { a: 'p-1', b: 'q-1' },
    { a: 'p-2', b: null },
    { a: null, b: 'q-2' },
    { a: 'p-3', b: 'q-3' },
    { a: 'p-4', b: 'q-4' },
  ])
})

test('every step of every process stands in exactly one row', () => {
  const processes = [[accept, sign], [sign, accept, decide], [inquire], [prepare, prepare, prepare], []] as Words[][]
  const [alignment] = alignProcesses(processes.map((words, index) => regulation(`r${index}`, sequence(`p${index}`, words))))
  for (const [index, words] of processes.entries()) {
    const placed = alignment?.rows.map((row) => row[`r${index}`]).filter((id) => id !== null)
    assert.deepEqual(
      placed,
      words.map((_, place) => `p${index}-${place + 1}`),
    )
  }
})

test('kinds and channels are not mixed; a lead-in without a channel means the provider', () => {
  const found = alignProcesses([
    regulation('a', sequence('p', [accept]), sequence('q', [accept], { channel: 'portal' }), sequence('r', [accept], { kind: 'stages' })),
    regulation('b', sequence('p', [accept], { channel: 'provider' }), sequence('q', [accept], { channel: 'rural-akim' })),
  ])
  assert.deepEqual(
    found.map(({ kind, channel, rows }) => [kind, channel, rows]),
    [['actions', 'provider', [{ a: 'p-1', b: 'p-1' }]]],
  )
})

test('a regulation with two processes of one kind joins each to the one it is like', () => {
  const found = alignProcesses([
    regulation('a', sequence('p', [accept, decide]), sequence('q', [inquire, inquire])),
    regulation('b', sequence('q', [inquire, inquire]), sequence('p', [accept, decide])),
  ])
  assert.deepEqual(
    found.map(({ rows }) => rows[0]),
    [
      { a: 'p-1', b: 'p-1' },
      { a: 'q-1', b: 'q-1' },
    ],
  )
})

test('a condition is never in a row with a task', () => {
  const words: Words = [null, 'условие 1 – проверка на портале подлинности данных']
  const task: Words = [null, 'проверка на портале подлинности данных']
  const [alignment] = alignProcesses([regulation('a', sequence('p', [words])), regulation('b', sequence('q', [task]))])
  assert.equal(alignment?.rows.length, 2)
})

test('a noun and a verb of one activity meet, though they have no stem in common', () => {
  const [one, other] = [
    sequence('p', [[null, 'прием документов']]),
    sequence('q', [['исполнитель', 'исполнитель принимает документы, выдает талон']]),
  ]
  for (const { steps } of [one, other]) for (const value of steps) value.activity = 'register'
  const [alignment] = alignProcesses([regulation('a', one), regulation('b', other)])
  assert.deepEqual(alignment?.rows, [{ a: 'p-1', b: 'q-1' }])
})
