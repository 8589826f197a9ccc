import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ModelledProcess } from '../../src/model/index.ts'
import { comparableTimes, timesOf } from '../../src/site/times.ts'
import { days, minutes, process, step } from '../process/steps.ts'

const office = { lane: 'отдел' }

test('a bar has a stretch for each holder; minutes beside days stand on none; the longest holder has all its stretches together', () => {
  const { bars, untimed } = timesOf(
    process([
      step('принимает', { lane: 'канцелярия', duration: minutes(30) }),
      step('готовит', { ...office, duration: days(3) }),
      step('подписывает', { lane: 'аким', duration: days(4) }),
      step('выдает', { ...office, duration: days(2) }),
      step('хранит', { lane: 'архив' }),
    ]),
  )
  assert.deepEqual(bars, [
    {
      scale: 'working-day',
      stretches: [
        { lane: 'отдел', from: 0, to: 3 },
        { lane: 'аким', from: 3, to: 7 },
        { lane: 'отдел', from: 7, to: 9 },
      ],
      whole: 9,
      longest: { lane: 'отдел', value: 5 },
    },
  ])
  assert.equal(untimed, 1)
})

test('who holds the file longest is not said where two hold it equally long, or nobody is named', () => {
  const longest = (...lanes: (string | null)[]) =>
    timesOf(process(lanes.map((lane) => step('делает', { lane, duration: days(2) })))).bars[0]?.longest
  assert.equal(longest('аким', 'отдел'), 'several')
  assert.equal(longest(null), 'unsaid')
  assert.deepEqual(longest('аким'), { lane: 'аким', value: 2 })
})

test('times stand beside each other only on one scale and where every step states a term', () => {
  const times = (...steps: Partial<ModelledProcess['steps'][number]>[]) =>
    timesOf(process(steps.map((each) => step('делает', { ...office, ...each }))))
  const calendar = { ...days(2), unit: 'calendar-day' as const }
  assert.equal(comparableTimes([times({ duration: days(2) }), times({ duration: days(2) })]), 'equal')
  assert.equal(comparableTimes([times({ duration: days(2) }), times({ duration: days(3) })]), 'unequal')
  assert.equal(comparableTimes([times({ duration: days(2) }), times({ duration: calendar })]), 'units')
  assert.equal(
    comparableTimes([times({ duration: days(2) }, { duration: calendar }), times({ duration: days(2) }, { duration: calendar })]),
    'units',
  )
  assert.equal(comparableTimes([times({ duration: days(2) }), times({ duration: days(2) }, { duration: null })]), 'untimed')
})

test('a step with parts has the terms of all of them, as the sum of the way has; what an excluded way takes is not among them', () => {
  const told = process([
    step('рассматривает заявление: выдача решения – 18 рабочих дней; после принятия решения выдача удостоверения – 3 рабочих дня', {
      ...office,
      duration: days(18),
    }),
  ])
  const { bars } = timesOf(told)
  assert.deepEqual(
    bars.map(({ scale, whole }) => ({ unit: scale, value: whole })),
    told.totals[0]?.stated,
  )
})

test('hours that come to days are no dot', () => {
  const { bars } = timesOf(
    process([
      step('ждет', { ...office, duration: { value: 72, unit: 'hour', text: '72 часа' } }),
      step('делает', { ...office, duration: days(2) }),
    ]),
  )
  assert.deepEqual(
    bars.map(({ scale }) => scale),
    ['short', 'working-day'],
  )
})
