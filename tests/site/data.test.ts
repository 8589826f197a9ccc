import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { catalogue } from '../../src/model/index.ts'
import { records } from '../write/csv.ts'
import { dist } from './dist.ts'

const data = join(dist, 'data')
const anchors = new Map<string, ReadonlySet<string> | null>()

/** The ids on a page of the site; null where there is no such page. */
function idsOn(page: string): ReadonlySet<string> | null {
  const known = anchors.get(page)
  if (known !== undefined) return known
  const file = join(dist, page, 'index.html')
  const ids = existsSync(file) ? new Set([...readFileSync(file, 'utf8').matchAll(/\sid="?([^"\s>]+)/g)].map(([, id = '']) => id)) : null
  anchors.set(page, ids)
  return ids
}

test('the page of every row of every table is there, and its place on the page too', () => {
  let rows = 0
  for (const file of globSync(join(data, 'tables/*.csv'))) {
    const [head = [], ...found] = records(readFileSync(file, 'utf8'))
    const places = [head.indexOf('url'), head.indexOf('target')].filter((place) => place >= 0)
    for (const url of new Set(found.flatMap((row) => places.map((place) => row[place] ?? '').filter((value) => value !== '')))) {
      const [page = '', anchor] = url.split('#')
      const ids = idsOn(page)
      assert.ok(ids, `${file}: ${url}`)
      if (anchor !== undefined) assert.ok(ids.has(anchor), `${file}: ${url}`)
    }
    rows += found.length
  }
  assert.ok(rows > 10_000)
})

test('every file of the list is published as it was written', () => {
  const { files } = catalogue.parse(JSON.parse(readFileSync(join(data, 'index.json'), 'utf8')))
  for (const { path, sha256 } of files)
    assert.equal(
      createHash('sha256')
        .update(readFileSync(join(data, path)))
        .digest('hex'),
      sha256,
      path,
    )
})
