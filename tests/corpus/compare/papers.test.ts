import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { matchGrounds, matchPapers, paperKinds } from '../../../src/corpus/compare/papers.ts'
import { buildCorpus } from '../../../src/corpus/index.ts'
import { grounds, nextPaper, papers } from '../../../src/drafting/papers.ts'
import type { Comparison, Regulation } from '../../../src/model/index.ts'
import { unknownRegulation } from '../../unknown-regulation.ts'
import { rawFiles, registry } from '../raw-texts.ts'
import { groundLabels, paperLabels } from './paper-labels.ts'

const corpus = buildCorpus(rawFiles, registry)

/** Pairs of two regulations that stand in one row, as places in their lists told one after the other. */
function pairsOf(rows: Comparison['documents'], lists: (id: string) => number[], first: string, second: string): string[] {
  const place = (id: string, item: { list: number; place: number }) =>
    lists(id)
      .slice(0, item.list - 1)
      .reduce((sum, length) => sum + length, item.place - 1)
  return rows.flatMap(({ items }) =>
    (items[first] ?? []).flatMap((one) => (items[second] ?? []).map((other) => `${place(first, one)}=${place(second, other)}`)),
  )
}

/** Precision and recall together, over all labelled pairs of lists. */
function f1(
  labels: typeof paperLabels,
  rows: (comparison: Comparison) => Comparison['documents'],
  lists: (regulation: Regulation) => number[],
) {
  let [right, found, expected] = [0, 0, 0]
  const wrong: string[] = []
  for (const [service, { first, second, pairs }] of Object.entries(labels)) {
    const comparison = corpus.comparisons.find((one) => one.service === service)
    assert.ok(comparison, service)
    const lengths = (id: string) => lists(corpus.regulations.find((regulation) => regulation.id === id) as Regulation)
    const said = pairsOf(rows(comparison), lengths, `${service}/${first}`, `${service}/${second}`)
    const meant = pairs.map(([one, other]) => `${one}=${other}`)
    right += said.filter((pair) => meant.includes(pair)).length
    found += said.length
    expected += meant.length
    wrong.push(
      ...said.filter((pair) => !meant.includes(pair)).map((pair) => `${service} +${pair}`),
      ...meant.filter((pair) => !said.includes(pair)).map((pair) => `${service} -${pair}`),
    )
  }
  return { f1: (2 * right) / (found + expected), wrong }
}

test('papers and grounds that a reader takes for one stand in one row', () => {
  const documents = f1(
    paperLabels,
    (comparison) => comparison.documents,
    ({ evidence }) => evidence.map(({ items }) => items.length),
  )
  assert.ok(documents.f1 >= 0.97, `${documents.f1} ${documents.wrong.join(', ')}`)
  const refusals = f1(
    groundLabels,
    ({ grounds }) => grounds,
    ({ refusalGrounds }) => [refusalGrounds.length],
  )
  assert.ok(refusals.f1 >= 0.97, `${refusals.f1} ${refusals.wrong.join(', ')}`)
})

test('every paper and ground of every compared регламент stands in one row, once', () => {
  for (const { regulations, documents, grounds } of corpus.comparisons)
    for (const id of regulations) {
      const { evidence, refusalGrounds } = corpus.regulations.find((regulation) => regulation.id === id) as Regulation
      const told = (rows: Comparison['documents']) => rows.flatMap(({ items }) => items[id] ?? []).map(({ text }) => text)
      assert.deepEqual(told(documents).sort(), evidence.flatMap(({ items }) => items).sort())
      assert.deepEqual(told(grounds).sort(), [...refusalGrounds].sort())
    }
})

test('each kind of paper is told by its wording, and a wording may name two papers', () => {
  for (const { kind, quote } of papers) assert.ok(paperKinds(quote).has(kind), `${kind}: ${[...paperKinds(quote)]}`)
  assert.deepEqual([...paperKinds(nextPaper.quote)], ['birth-certificate', 'identity'])
  assert.deepEqual([...paperKinds('заявление с указанием реквизитов документа, удостоверяющего личность')], ['application'])
})

const refusing = (id: string, ...refusalGrounds: string[]): Regulation => ({ ...unknownRegulation, id, refusalGrounds })

test('each kind of ground is told by its wording', () => {
  for (const { kind, quote } of grounds)
    assert.deepEqual(
      matchGrounds([refusing('a', quote), refusing('b', quote)]).map(({ kinds }) => kinds),
      [[kind]],
    )
})

const asking = (id: string, ...evidence: string[][]): Regulation => ({
  ...unknownRegulation,
  ...{ id, evidence: evidence.map((items) => ({ channel: null, condition: null, items })) },
})

test('the registry names every kind of paper and of ground, and no other', () => {
  const ids = (name: string) => (parse(readFileSync(`content/registry/${name}.yaml`, 'utf8')) as { id: string }[]).map(({ id }) => id)
  assert.deepEqual(ids('papers').sort(), papers.map(({ kind }) => kind).sort())
  assert.deepEqual(ids('grounds').sort(), grounds.map(({ kind }) => kind).sort())
})

test('a row has the kinds that all its wordings have', () => {
  const rows = matchPapers([
    asking('a', ['документ, удостоверяющий личность']),
    asking('b', ['копия удостоверения личности', 'письмо соседей']),
  ])
  assert.deepEqual(
    rows.map(({ kinds }) => kinds),
    [['identity'], []],
  )
})

test('a paper worded otherwise is the same paper, another paper is another row, whichever comes first', () => {
  const one = asking('a', ['документ, удостоверяющий личность', 'справка о доходах'])
  const other = asking('b', ['сведения о доходах семьи', 'копия удостоверения личности', 'письмо соседей'])
  const rows = matchPapers([one, other]).map(({ items }) => [items.a?.[0]?.place ?? null, items.b?.[0]?.place ?? null])
  assert.deepEqual(rows, [
    [1, 2],
    [2, 1],
    [null, 3],
  ])
  const turned = matchPapers([other, one]).map(({ items }) => [items.a?.[0]?.place ?? null, items.b?.[0]?.place ?? null])
  assert.deepEqual(turned.sort(), rows.sort())
})

test('nothing is matched where nobody lists anything', () => {
  assert.deepEqual([matchPapers([asking('a'), asking('b')]), matchGrounds([asking('a'), asking('b')])], [[], []])
})
