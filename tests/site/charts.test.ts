import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ModelledProcess, Regulation } from '../../src/model/index.ts'
import type { Page } from '../../src/model/page.ts'
import { directions, type Entry, hands, longestHolders, silences, years } from '../../src/site/charts.ts'
import { days, process, step } from '../process/steps.ts'
import { unknownRegulation } from '../unknown-regulation.ts'

const offices = (lane: string) => [lane]
const entry = (place: string, year: number, told: ModelledProcess, silence: Regulation['silence'] = []): Entry => ({
  page: { id: `${place}-${year}`, service: 's', place, placeName: place, year } as Page,
  regulation: { ...unknownRegulation, id: `${place}-${year}`, processes: [told], silence } as Regulation,
})
const chain = (...lanes: string[]) =>
  process(lanes.map((lane, index) => step(`делает ${index}`, { lane, duration: days(lane === 'отдел' ? 5 : 1) })))

test('who holds the file longest is counted where it can be, and those where it cannot are told', () => {
  const mixed = process([
    step('а', { lane: 'аким', duration: days(2) }),
    step('б', { lane: 'отдел', duration: { ...days(3), unit: 'calendar-day' } }),
  ])
  const { rows, counted, left } = longestHolders([entry('а', 2012, chain('канцелярия', 'отдел')), entry('б', 2015, mixed)], offices)
  assert.deepEqual(rows, [{ office: 'отдел', acts: 2, longest: 1 }])
  assert.deepEqual([counted, left], [1, 1])
})

test('a service stands between the fewest and the most of its hand-overs', () => {
  const [row] = hands([
    entry('а', 2012, chain('канцелярия', 'отдел')),
    entry('б', 2015, chain('канцелярия', 'отдел', 'аким', 'канцелярия')),
  ])
  assert.deepEqual([row?.least.handOvers, row?.most.handOvers, row?.most.page.place], [1, 3, 'б'])
})

test('first and last year: one place before others, and which hand-overs went and came', () => {
  const [row] = years(
    [
      entry('а', 2012, chain('канцелярия', 'отдел')),
      entry('б', 2018, chain('аким')),
      entry('а', 2018, chain('канцелярия', 'аким', 'отдел')),
    ],
    offices,
  )
  assert.deepEqual([row?.before.page.id, row?.after.page.id, row?.samePlace], ['а-2012', 'а-2018', true])
  assert.deepEqual(row?.steps, { before: 2, after: 3 })
  assert.deepEqual(row?.gone, [['канцелярия', 'отдел']])
  assert.deepEqual(row?.come, [
    ['канцелярия', 'аким'],
    ['аким', 'отдел'],
  ])
  assert.deepEqual(row && directions([row], 'steps'), { down: 0, same: 0, up: 1, uncounted: 0 })
  assert.deepEqual(years([entry('а', 2012, chain('аким')), entry('б', 2012, chain('аким'))], offices), [])
})

test('what sends to the стандарт is told apart from what is silent', () => {
  const silence = (reason: 'silent' | 'by-standard') => [{ field: 'evidence' as const, reason, point: null, standardPoint: null }]
  assert.deepEqual(
    silences([entry('а', 2012, chain('аким'), silence('silent')), entry('б', 2015, chain('аким'), silence('by-standard'))]),
    [{ field: 'evidence', silent: 1, byStandard: 1 }],
  )
})
