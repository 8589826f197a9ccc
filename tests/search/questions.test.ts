import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { labelledQueries, runQueries } from '../../scripts/search-bench.ts'
import { memorySource, searchSources } from '../../scripts/search-sources.ts'
import { entriesOf } from '../../src/site/search/entries.ts'
import { makeSearch } from '../../src/site/search/search.ts'
import { searchWordsIn } from '../../src/site/words/search.ts'

const search = makeSearch(memorySource(searchSources()))

/** Share of questions whose right answer must be among the first three. */
const least: Record<string, number> = { number: 1, date: 1, title: 1, region: 0.95, role: 0.85, kazakh: 0.9, point: 0.85 }

test('labelled questions of every kind find their answer among the first three', async () => {
  const results = await runQueries(labelledQueries('first'))
  for (const [kind, of] of Map.groupBy(results, (result) => result.kind)) {
    const missed = of.filter(({ rank }) => rank === 0 || rank > 3)
    assert.ok(1 - missed.length / of.length >= (least[kind] ?? 0.9), `${kind}: ${missed.map(({ query }) => query).join('; ')}`)
  }
})

test('of sets that were written later and apart nine in ten find their answer among the first three', async () => {
  for (const set of ['second', 'third'] as const) {
    const results = await runQueries(labelledQueries(set))
    const missed = results.filter(({ rank }) => rank === 0 || rank > 3)
    assert.ok(missed.length <= results.length / 10, missed.map(({ query }) => query).join('; '))
  }
})

test('what is shown while points are on their way stays where it was shown when they have come', async () => {
  const atlas = await search.atlas()
  let early = 0
  for (const set of ['first', 'second', 'third'] as const)
    for (const { query } of labelledQueries(set)) {
      let before: ReturnType<typeof entriesOf> = []
      const findings = await search.find(query, false, (first) => {
        before = entriesOf(first, atlas, searchWordsIn.ru)
      })
      early += Number(before.length > 0)
      assert.deepEqual(before, entriesOf(findings, atlas, searchWordsIn.ru).slice(0, before.length), query)
    }
  assert.ok(early > 500, `${early} questions show something at once`)
})

test('a point that is asked for by its number comes first', async () => {
  const { record } = await search.atlas()
  for (const { id, regulations } of record.services)
    for (const { place, status } of regulations.filter(({ status }) => status !== 'excluded')) {
      const name = `${record.services.find((service) => service.id === id)?.title} ${record.places[place]?.name}`
      const [first] = entriesOf(await search.find(`пункт 3 ${name}`), await search.atlas(), searchWordsIn.ru)
      assert.equal(first?.href, `services/${id}/${place}/#point-3`, `${name}, ${status}`)
    }
})

test('any question is answered or said to have no answer, never a crash', async () => {
  const words = fc.constantFrom('коляска', 'отказ', '№', '342', 'Актау', 'үй', 'gjcj,bt', '"', '«нет', '  ', '2015', '<b>', '\\', 'ъ', '🙂')
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ maxLength: 30 }),
        fc.array(words, { maxLength: 6 }).map((list) => list.join(' ')),
      ),
      async (question) => {
        const findings = await search.find(question)
        assert.equal(
          findings.nothing,
          findings.elsewhere !== null || entriesOf(findings, await search.atlas(), searchWordsIn.ru).length === 0,
        )
      },
    ),
    { numRuns: 150 },
  )
})

test('an exact phrase finds only points that have it, word for word', async () => {
  const { points } = await search.find('«в течение одного месяца»')
  assert.ok(points.length > 0)
  for (const { regulation, number } of points)
    assert.match(regulation.points.find(([known]) => known === number)?.[1] ?? '', /в течение одного месяца/i)
})

test('«искать именно» leaves a word as it was typed', async () => {
  assert.notEqual((await search.find('каляска')).understood.corrected, null)
  assert.equal((await search.find('каляска', true)).understood.corrected, null)
})

test('a word that the atlas has is never put right', async () => {
  for (const word of ['коляска', 'портал', 'справка', 'PDF']) assert.equal((await search.find(word)).understood.corrected, null, word)
})
