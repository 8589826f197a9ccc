import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newestFirst } from '../../../src/corpus/link/newest.ts'
import type { Act, Edition, Regulation } from '../../../src/model/index.ts'

const act = (id: string, adopted: string | null) => [id, { id, adopted } as Act] as const
const regulation = (id: string, status: Regulation['status'], editions: Partial<Edition>[] = []) =>
  ({ id: `s/${id}`, act: id, status, editions }) as Regulation

const acts = new Map([act('old', '2012-08-22'), act('middle', '2015-11-04'), act('new', '2018-05-22'), act('undated', null)])
const order = (...regulations: Regulation[]) => newestFirst(regulations, acts).map(({ act: id }) => id)

test('the later act comes first', () => {
  assert.deepEqual(order(regulation('old', 'repealed'), regulation('undated', 'repealed'), regulation('new', 'repealed')), [
    'new',
    'old',
    'undated',
  ])
})

test('an act in force comes before a later one that is repealed, an excluded regulation last', () => {
  assert.deepEqual(order(regulation('new', 'excluded'), regulation('middle', 'repealed'), regulation('old', 'in-force')), [
    'old',
    'middle',
    'new',
  ])
})

test('a new wording of the whole regulation counts as its date, one of a point does not', () => {
  const revised = regulation('old', 'repealed', [{ effect: 'revised', scope: 'regulation', date: '2019-01-01' }])
  const pointOnly = regulation('middle', 'repealed', [{ effect: 'revised', scope: 'point 3', date: '2019-06-01' }])
  assert.deepEqual(order(pointOnly, regulation('new', 'repealed'), revised), ['old', 'new', 'middle'])
})

test('the order does not depend on the order of the input', () => {
  const all = [regulation('old', 'repealed'), regulation('middle', 'repealed'), regulation('new', 'repealed')]
  assert.deepEqual(order(...all), order(...all.toReversed()))
})
