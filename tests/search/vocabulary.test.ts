import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memorySource, searchSources } from '../../scripts/search-sources.ts'
import { makeSearch } from '../../src/site/search/search.ts'

const sources = searchSources()
const search = makeSearch(memorySource(sources))
const { record } = await search.atlas()
const place = (id: string) => record.services.findIndex((service) => service.id === id)

test('every service has twelve Russian and six Kazakh phrases of its own or shared', () => {
  for (const { id } of sources.services) {
    const entries = sources.vocabulary.filter(({ services }) => services.includes(id))
    assert.ok(entries.reduce((sum, { russian }) => sum + russian.length, 0) >= 12, id)
    assert.ok(entries.reduce((sum, { kazakh }) => sum + kazakh.length, 0) >= 6, id)
  }
})

test('a phrase of the vocabulary leads to a service that it names, among the first three', async () => {
  const astray: string[] = []
  for (const { services, russian, kazakh, abbreviations } of sources.vocabulary)
    for (const phrase of [...russian, ...kazakh, ...abbreviations]) {
      const found = (await search.find(phrase)).services.slice(0, 3).map(({ to }) => to)
      if (!services.some((id) => found.includes(place(id)))) astray.push(`${phrase} → ${found.map((to) => record.services[to]?.id)}`)
    }
  assert.deepEqual(astray, [])
})

test('a service that nobody wrote phrases for is found by its title', async () => {
  const bare = makeSearch(memorySource({ ...sources, vocabulary: [] }))
  for (const [to, { title }] of sources.services.entries()) assert.equal((await bare.find(title)).services[0]?.to, to, title)
})

test('what the atlas does not have is said plainly', async () => {
  for (const { phrases } of sources.elsewhere) for (const phrase of phrases) assert.ok((await search.find(phrase)).nothing, phrase)
})
