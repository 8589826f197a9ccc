import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timeline } from '../../src/drawing/timeline.ts'
import { drawingWords } from '../../src/drawing/words/index.ts'
import type { Totals } from '../../src/model/index.ts'
import { term } from '../../src/russian/term.ts'
import { days, minutes, process, step } from './steps.ts'

const three = [
  step('принимает', { lane: 'канцелярия', duration: minutes(30) }),
  step('готовит', { lane: 'исполнитель', duration: days(3) }),
  step('подписывает', { lane: 'руководитель', duration: days(1) }),
]

test('terms are summed unit by unit; the longest step and the hand-overs are named', () => {
  const { stated, longest, handOvers, stepsWithoutTerm } = process([...three, step('архив', { lane: 'Руководитель' })]).totals[0] as Totals
  assert.deepEqual(stated, [
    { value: 30, unit: 'minute' },
    { value: 4, unit: 'working-day' },
  ])
  assert.deepEqual([longest, handOvers, stepsWithoutTerm], ['s2', 2, 1])
})

test('the sum is set beside the deadline of the same channel, in its unit', () => {
  const limbs = [
    'максимально допустимое время ожидания – 30 минут',
    'в Центр – в течение 4 рабочих дней',
    'в уполномоченный орган – в течение 3 рабочих дней',
  ]
  const compared = (channel: 'public-service-centre' | 'provider' | null) => process(three, { channel }, limbs).totals[0]?.comparison
  assert.deepEqual([compared('public-service-centre'), compared('provider'), compared(null)], ['equal', 'longer', null])
})

test('a lead-in that names two channels has their deadline where it is one; a table goes through the units in it', () => {
  const limbs = (akim: number) => ['в уполномоченный орган – в течение 3 рабочих дней', `акиму округа – в течение ${akim} рабочих дней`]
  const deadline = (akim: number) =>
    process(three, { channel: 'provider', title: 'в уполномоченном органе или у акима сельского округа' }, limbs(akim)).totals[0]?.deadline
  assert.deepEqual([deadline(3)?.value, deadline(9)], [3, null])
  const table = process([step('принимает', { lane: 'Инспектор Центра' }), ...three], { point: null }, [
    'в Центр – в течение 4 рабочих дней',
    ...limbs(9),
  ])
  assert.equal(table.totals[0]?.deadline?.value, 4)
})

test('working days are never set against calendar days; an incomplete sum is not called shorter', () => {
  assert.equal(process(three, {}, ['в течение 10 календарных дней']).totals[0]?.comparison, 'incomparable')
  assert.equal(process([...three, step('архив')], {}, ['в течение 10 рабочих дней']).totals[0]?.comparison, 'incomparable')
  assert.equal(process(three, {}, ['в течение 10 рабочих дней']).totals[0]?.comparison, 'shorter')
})

test('terms are written in Russian', () => {
  assert.deepEqual(
    [1, 2, 5, 11, 21].map((value) => term({ value, unit: 'working-day' })),
    ['1 рабочий день', '2 рабочих дня', '5 рабочих дней', '11 рабочих дней', '21 рабочий день'],
  )
})

const named = { key: 'k', title: 'T', spoken: { ours: null, act: null, lanes: null } }

test('a timeline has a row for each holder; with fewer than two terms there is none', () => {
  const drawn = timeline(process([...three, step('хранит')]), named, drawingWords.ru)
  assert.ok(drawn)
  const [svg] = drawn.tree.children
  assert.ok(svg?.type === 'element')
  const [inside] = svg.children.filter((child) => child.type === 'element' && child.name === 'g')
  assert.ok(inside?.type === 'element')
  const rows = inside.children.filter((child) => child.type === 'element' && child.name === 'g')
  assert.equal(rows.length, 4)
  assert.equal(timeline(process(three.slice(0, 1)), named, drawingWords.ru), null)
})

test('ways that exclude each other are never summed; what was asked for comes first', () => {
  const { totals } = process([
    step('работник принимает документы, в случае неполного пакета документов выдает расписку об отказе в приеме', {
      lane: 'работник',
      duration: minutes(5),
    }),
    step('проверка данных', { type: 'gateway', lane: 'портал', duration: minutes(1) }),
    step('формирование сообщения об отказе в запрашиваемой услуге', { lane: 'портал', duration: minutes(1) }),
    step('работник выдает справку', { lane: 'работник', duration: minutes(10) }),
  ])
  assert.deepEqual(
    totals.map(({ way, stated, steps, handOvers }) => [way, stated.map(({ value }) => value), steps, handOvers]),
    [
      ['granted', [16], ['s1', 's2', 's4'], 2],
      ['refused', [7], ['s1', 's2', 's3'], 1],
      ['refused', [5], ['s1'], 0],
    ],
  )
})

test('where no step says who acts, hand-overs are not told', () => {
  assert.equal(process([step('прием документов'), step('выдача справки')]).totals[0]?.handOvers, null)
})

test('a deadline for a case that stands behind the steps is told beside the sum of the way', () => {
  const behind = ['В случаях недостаточности документов срок оказания государственной услуги – в течение 20 (двадцати) рабочих дней.']
  const { totals } = process([step('принимает документы', { duration: days(1) })], { behind } as object)
  assert.deepEqual(
    totals.map(({ way, condition, deadline, comparison }) => [way, condition, deadline?.value ?? null, comparison]),
    [
      ['granted', null, null, null],
      ['granted', 'В случаях недостаточности документов', 20, 'shorter'],
    ],
  )
})

test('of more ways than anyone reads no sum is told', () => {
  const cases = 'оформляет результат: выдача справки – 1 час; выдача дубликата – 2 часа'
  const [only, ...others] = process(Array.from({ length: 9 }, () => step(cases))).totals
  assert.deepEqual([only?.way, only?.steps, only?.stated, others.length], ['unknown', [], [], 0])
})
