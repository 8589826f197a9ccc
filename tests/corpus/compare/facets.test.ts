import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareFacets } from '../../../src/corpus/compare/facets.ts'
import type { ModelledProcess as Process, Regulation } from '../../../src/model/index.ts'

const empty = {
  ...{
    provider: null,
    channels: [],
    form: [],
    automation: null,
    cost: null,
    outputs: [],
    evidence: [],
    refusalGrounds: [],
    processingTime: [],
  },
  ...{ lanes: [], processes: [], status: 'repealed' },
}
const regulation = (id: string, changes: Partial<Regulation>) => ({ id, ...empty, ...changes }) as Regulation
const facet = (name: string, ...regulations: Regulation[]) => compareFacets(regulations).find((value) => value.facet === name)

test('spelling, case and the order of a list make no difference', () => {
  const a = regulation('a', { provider: 'Отдел «Занятости»', channels: ['portal', 'provider'] })
  const b = regulation('b', { provider: 'отдел "занятости"', channels: ['provider', 'portal'] })
  assert.deepEqual(facet('provider', a, b), {
    facet: 'provider',
    values: { a: 'Отдел «Занятости»', b: 'отдел "занятости"' },
    differs: false,
    silent: [],
  })
  assert.equal(facet('channels', a, b)?.differs, false)
})

test('silence is no difference, and is told', () => {
  const [a, b, c] = [regulation('a', { cost: 'free' }), regulation('b', {}), regulation('c', { cost: 'paid' })]
  assert.deepEqual(facet('cost', a, b), { facet: 'cost', values: { a: 'free', b: null }, differs: false, silent: ['b'] })
  assert.equal(facet('cost', a, b, c)?.differs, true)
  for (const name of ['evidence', 'steps', 'totalTime', 'channels']) assert.deepEqual(facet(name, a, b)?.silent, ['a', 'b'], name)
})

test('an excluded regulation has no values and makes no difference', () => {
  const [a, b, gone] = [regulation('a', { cost: 'free' }), regulation('b', { cost: 'free' }), regulation('c', { status: 'excluded' })]
  assert.deepEqual(facet('cost', a, b, gone), { facet: 'cost', values: { a: 'free', b: 'free', c: null }, differs: false, silent: [] })
})

test('times and steps stand by channel: of one procedure told twice the telling with more terms counts', () => {
  const process = (channel: Process['channel'], count: number, stepsWithoutTerm: number, days: number) =>
    ({
      channel,
      steps: Array.from({ length: count }),
      totals: [{ steps: Array.from({ length: count }), stepsWithoutTerm, stated: [{ value: days, unit: 'working-day' }] }],
    }) as unknown as Process
  const processes = [process(null, 6, 6, 0), process('provider', 5, 1, 7), process('portal', 3, 3, 0)]
  assert.deepEqual(facet('steps', regulation('a', { processes }))?.values, { a: { provider: 5, portal: 3 } })
  assert.deepEqual(facet('totalTime', regulation('a', { processes }))?.values, {
    a: { provider: [{ value: 7, unit: 'working-day' }], portal: [{ value: 0, unit: 'working-day' }] },
  })
})
