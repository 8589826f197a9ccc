import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Channel } from '../../src/model/index.ts'
import { modelProcess } from '../../src/process/model.ts'
import { figuresOf } from '../../src/site/matrix.ts'
import { unknownRegulation } from '../unknown-regulation.ts'

test('a regulation that says nothing has no figures, and none are made up', () => {
  assert.deepEqual(figuresOf(unknownRegulation), { steps: null, handOvers: null, papers: null, time: [], untimed: 0, silent: 0 })
})

test('lists of papers are counted by channel; where the case decides which of them are needed, they are not counted and not added up', () => {
  const list = (channel: Channel | null, condition: string | null, ...items: string[]) => ({ channel, condition, items })
  const papersOf = (...evidence: ReturnType<typeof list>[]) => figuresOf({ ...unknownRegulation, evidence }).papers
  assert.deepEqual(papersOf(list(null, null, 'а', 'б')), { least: 2, most: 2 })
  assert.deepEqual(papersOf(list('portal', null, 'а'), list('provider', null, 'а', 'б', 'в')), { least: 1, most: 3 })
  assert.equal(papersOf(list(null, null, 'а', 'б'), list(null, null, 'а', 'б', 'в')), 'by-case')
  assert.equal(papersOf(list(null, null, 'а', 'б'), list('portal', null, 'а')), 'by-case')
  assert.equal(papersOf(list(null, 'при отсутствии сведений', 'а')), 'by-case')
})

test('hand-overs are not counted where a step does not say who acts', () => {
  const step = (id: string, lane: string | null) => ({
    ...{ id, number: null, type: 'task' as const, lane, text: 'принимает документы', duration: null, terms: [], result: null },
    source: { lines: [1, 1] as [number, number] },
  })
  const of = (lane: string | null) => {
    const process = modelProcess(
      { id: 'p1', point: '5', kind: 'actions', channel: 'provider', title: 'Порядок', steps: [step('s1', 'специалист'), step('s2', lane)] },
      [],
    )
    return figuresOf({ ...unknownRegulation, processes: [{ ...process, retells: null, procedure: 'provider', canonical: true }] })
  }
  assert.deepEqual([of('руководитель').steps, of('руководитель').handOvers], [2, 1])
  assert.equal(of(null).handOvers, null)
})
