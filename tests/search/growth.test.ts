import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { memorySource, searchSources } from '../../scripts/search-sources.ts'
import { placesPerFile } from '../../src/site/search/limits.ts'
import { makeSearch, type Source } from '../../src/site/search/search.ts'

/** The corpus a hundred times over, each copy a district of its own: 5,300 regulations. */
function hundredfold(): Source {
  const sources = searchSources()
  const pages = Array.from({ length: 100 }, (_, copy) =>
    sources.pages.map((page) => ({
      ...page,
      place: `${page.place}-${copy}`,
      placeName: `${page.placeName} ${copy}`,
      address: `${page.address}-${copy}`,
    })),
  ).flat()
  const read = new Map(sources.pages.map(({ id }) => [id, sources.regulation(id)]))
  const regulation = (id: string) => read.get(id) ?? sources.regulation(id)
  return memorySource({ ...sources, pages, regulation })
}

test('with 5,300 regulations a query loads the points of twelve places, or of the one that is asked for', async () => {
  const source = hundredfold()
  const loaded: { path: string; regulations: number; bytes: number }[] = []
  const search = makeSearch({
    ...source,
    points: async (path) => {
      const points = await source.points(path)
      loaded.push({ path, regulations: points.length, bytes: brotliCompressSync(JSON.stringify(points)).length })
      return points
    },
  })
  const everywhere = await search.find('отказ в кресле-коляске')
  assert.match(everywhere.answers[0]?.regulation.address ?? '', /^kresla-kolyaski\//)
  const one = await search.find('кресло-коляска Актау')
  assert.equal(one.points[0]?.regulation.place.startsWith('mangystau'), true)
  assert.deepEqual(
    loaded.map(({ path, regulations }) => [path.split('/').length, regulations]),
    [
      [1, placesPerFile],
      [2, 1],
    ],
  )
  assert.ok(
    loaded.every(({ bytes }) => bytes < 30_000),
    JSON.stringify(loaded),
  )
  const atlas = brotliCompressSync(JSON.stringify(await source.atlas())).length
  assert.ok(atlas < 60_000, `${atlas} bytes of services`)
})
