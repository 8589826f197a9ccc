import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unionFiles } from '../../src/drawing/files.ts'
import { drawnColumns, type Union, type UnionColumn, unionDescription, unionOf } from '../../src/drawing/union.ts'
import { drawingWords } from '../../src/drawing/words/index.ts'
import type { AlignedRow, Answer } from '../../src/model/index.ts'
import { process, step, ways } from '../process/steps.ts'

const words = drawingWords.ru

const column = (regulation: string, name: string, ...texts: string[]): UnionColumn => ({
  regulation,
  name,
  process: process(texts.map((text) => step(text, { type: text.endsWith('?') ? 'gateway' : 'task', lane: 'исполнитель' }))),
})
const row = (ids: Record<string, string | string[] | null>): AlignedRow => ({ score: null, why: null, ...ids })

const one = column('a', 'Акжар 2012', 'принимает заявление', 'налагает резолюцию', 'готовит справку', 'выдает справку')
const other = column('b', 'Жамбыл 2016', 'регистрирует документы', 'готовит уведомление', 'подписывает уведомление', 'выдает уведомление')
const union: Union = {
  ...{ kind: 'actions', channel: 'provider', columns: [one, other] },
  rows: [row({ a: 's1', b: 's1' }), row({ a: 's2', b: null }), row({ a: 's3', b: ['s2', 's3'] }), row({ a: 's4', b: 's4' })],
}

test('a node is a row in the words of the first that has it, a lane is who has it, ways go where one of them goes', () => {
  const { graph } = unionOf(union, words)
  assert.deepEqual(
    graph.lanes.map(({ name }) => name),
    ['Везде', 'Только Акжар 2012'],
  )
  assert.deepEqual(ways({ graph }), [
    'Начало —→ Принимает заявление',
    'Принимает заявление —→ Налагает резолюцию',
    'Налагает резолюцию —→ Готовит справку',
    'Готовит справку —→ Выдает справку',
    'Выдает справку —→ Завершение',
    'Принимает заявление —→ Готовит справку',
  ])
})

test('two steps in one row are one node that leads not to itself, and all their words stand in it', () => {
  const { graph } = unionOf({ ...union, columns: [other, one] }, words)
  assert.ok(graph.nodes.some(({ name }) => name === 'Готовит уведомление; подписывает уведомление'))
  assert.ok(graph.flows.every(({ from, to }) => from !== to))
})

test('of more than four those with most rows are drawn; rows of the others are left out', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((id) => column(id, id, 'принимает заявление', 'выдает справку'))
  const rows = [
    row({ a: 's1', b: 's1', c: 's1', d: 's1', e: 's1' }),
    row({ a: 's2', b: 's2', c: null, d: 's2', e: 's2' }),
    row({ c: 's2' }),
  ]
  const drawn = { ...union, columns: many, rows: rows.slice(0, 2) }
  assert.deepEqual(
    drawnColumns(drawn).map(({ regulation }) => regulation),
    ['a', 'b', 'd', 'e'],
  )
  assert.deepEqual(
    unionOf(drawn, words).graph.lanes.map(({ name }) => name),
    ['Везде'],
  )
})

test('an answer stands only behind a condition, and where all that go that way give it', () => {
  const texts = ['принимает заявление', 'документы полны?', 'отказывает в приеме', 'готовит справку', 'выдает справку']
  const [a, b] = [column('a', 'a', ...texts), column('b', 'b', ...texts)]
  const rows = [1, 2, 3, 4, 5].map((number) => row({ a: `s${number}`, b: `s${number}` }))
  const labelsOf = (columns: UnionColumn[]) => unionOf({ ...union, columns, rows }, words).graph.flows.flatMap(({ label }) => label ?? [])
  const labels = a.process.flows.flatMap(({ label }) => label ?? [])
  assert.ok(labels.length > 0)
  assert.deepEqual(labelsOf([a, b]), labels)
  const answered = (flows: UnionColumn['process']['flows'], answer: Answer) =>
    flows.map((flow) => (flow.answer ? { ...flow, answer } : flow))
  const otherwise = { ...b, process: { ...b.process, flows: answered(b.process.flows, 'alternative') } }
  assert.deepEqual(labelsOf([a, otherwise]), [])
  const steps = a.process.steps.map((each) => ({ ...each, type: 'task' as const }))
  assert.deepEqual(labelsOf([{ ...a, process: { ...a.process, steps } }]), [])
})

test('what is only here is marked in words, in the source, on both drawings and for those who do not see them', async () => {
  const { files, findings, time } = unionFiles(union, 'k', 'ru')
  assert.deepEqual(findings, [])
  assert.equal(time, null)
  for (const ending of ['.mmd', '.svg', '.narrow.svg']) assert.match(files.get(ending) ?? '', /Только[\s\S]*Акжар[\s\S]*2012/, ending)
  assert.match(files.get('.svg') ?? '', /<g class="task alone-2">/)
  assert.equal(
    unionDescription(union, words),
    'Рядом: Акжар 2012, Жамбыл 2016. Строк: везде — 3; только Акжар 2012 — 1. Все они перечислены в таблице.',
  )
})
