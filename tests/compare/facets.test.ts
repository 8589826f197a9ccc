import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareFacets } from '../../src/corpus/compare/facets.ts'
import type { Regulation, Step } from '../../src/corpus/model/index.ts'

const empty = {
  ...{ provider: null, channels: [], form: [], automation: null, cost: null, outputs: [], evidence: [], refusalGrounds: [], processingTime: [] },
  ...{ lanes: [], processes: [], status: 'repealed' },
}
const regulation = (id: string, changes: Partial<Regulation>) => ({ id, ...empty, ...changes }) as Regulation
const facet = (name: string, ...regulations: Regulation[]) => compareFacets(regulations).find((value) => value.facet === name)

test('spelling, case and the order of a list make no difference', () => {
  const a = regulation('a', { provider: 'Отдел «Занятости»', channels: ['portal', 'provider'] })
  const b = regulation('b', { provider: 'отдел "занятости"', channels: ['provider', 'portal'] })
  assert.deepEqual(facet('provider', a, b), { facet: 'provider', values: { a: 'Отдел «Занятости»', b: 'отдел "занятости"' }, differs: false })
  assert.equal(facet('channels', a, b)?.differs, false)
})

test('what one says and the other does not differs', () => {
  assert.equal(facet('cost', regulation('a', { cost: 'free' }), regulation('b', {}))?.differs, true)
})

test('an excluded regulation has no values and makes no difference', () => {
  const [a, b, gone] = [regulation('a', { cost: 'free' }), regulation('b', { cost: 'free' }), regulation('c', { status: 'excluded' })]
  assert.deepEqual(facet('cost', a, b, gone), { facet: 'cost', values: { a: 'free', b: 'free', c: null }, differs: false })
})

test('times are summed by unit and by process, never across units', () => {
  const step = (value: number, unit: 'minute' | 'working-day' | 'calendar-day') => ({ duration: { value, unit, text: '' } }) as Step
  const steps = [step(15, 'minute'), step(1, 'working-day'), step(30, 'minute'), step(2, 'calendar-day'), { duration: null } as Step]
  const process = { id: 'p', point: '5', kind: 'actions', channel: 'portal', title: '', steps, flows: [] } as unknown as Regulation['processes'][number]
  const time = [
    { unit: 'working-day', value: 1 },
    { unit: 'calendar-day', value: 2 },
    { unit: 'minute', value: 45 },
  ]
  assert.deepEqual(facet('totalTime', regulation('a', { processes: [process] }))?.values, { a: [{ channel: 'portal', kind: 'actions', time }] })
  assert.deepEqual(facet('steps', regulation('a', { processes: [process] }))?.values, { a: [{ channel: 'portal', kind: 'actions', count: 5 }] })
})
