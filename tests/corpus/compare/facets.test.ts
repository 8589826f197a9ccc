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
  ...{ lanes: [], processes: [], tableProcesses: [], status: 'repealed' },
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
    says: { a: 1, b: 1 },
  })
  assert.equal(facet('channels', a, b)?.differs, false)
})

test('silence is no difference, and is told', () => {
  const [a, b, c] = [regulation('a', { cost: 'free' }), regulation('b', {}), regulation('c', { cost: 'paid' })]
  assert.deepEqual(facet('cost', a, b), { facet: 'cost', values: { a: 'free', b: null }, differs: false, silent: ['b'], says: { a: 1 } })
  const told = facet('cost', a, b, c)
  assert.deepEqual([told?.differs, told?.says], [true, { a: 1, c: 2 }])
  for (const name of ['evidence', 'steps', 'totalTime', 'channels']) assert.deepEqual(facet(name, a, b)?.silent, ['a', 'b'], name)
})

test('an excluded regulation has no values and makes no difference', () => {
  const [a, b, gone] = [regulation('a', { cost: 'free' }), regulation('b', { cost: 'free' }), regulation('c', { status: 'excluded' })]
  assert.deepEqual(facet('cost', a, b, gone), {
    ...{ facet: 'cost', values: { a: 'free', b: 'free', c: null }, differs: false, silent: [] },
    says: { a: 1, b: 1 },
  })
})

test('times and steps stand by procedure: of one told twice, in words and in a table, the canonical telling counts', () => {
  const process = (procedure: Process['procedure'], canonical: boolean, count: number, days: number) =>
    ({
      ...{ procedure, canonical },
      steps: Array.from({ length: count }),
      totals: [{ steps: Array.from({ length: count }), stepsWithoutTerm: 0, stated: [{ value: days, unit: 'working-day' }] }],
    }) as unknown as Process
  const processes = [process('provider', false, 6, 0), process('portal', true, 3, 0)]
  const tableProcesses = [process('provider', true, 5, 7)]
  assert.deepEqual(facet('steps', regulation('a', { processes, tableProcesses }))?.values, { a: { portal: 3, provider: 5 } })
  assert.deepEqual(facet('totalTime', regulation('a', { processes, tableProcesses }))?.values, {
    a: { provider: [{ value: 7, unit: 'working-day' }], portal: [{ value: 0, unit: 'working-day' }] },
  })
})
