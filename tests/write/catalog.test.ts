import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { buildCorpus } from '../../src/corpus/index.ts'
import { writeFormats } from '../../src/write/index.ts'
import { rawFiles, registry } from '../corpus/raw-texts.ts'

const corpus = buildCorpus(rawFiles, registry)
const files = new Map(writeFormats(corpus, registry))
const bytes = (path: string) => Buffer.from((files.get(path) ?? '') as string)

interface Entry {
  path: string
  bytes: number
  sha256: string
  type: string
  schema: string | null
}
const index = JSON.parse(String(files.get('index.json'))) as { version: string; files: Entry[] }

test('the list names every file with its size and checksum, and a schema that is there', () => {
  const others = [...files.keys()].filter((path) => path !== 'index.json' && path !== 'catalog.jsonld')
  assert.deepEqual(index.files.map(({ path }) => path).sort(), others.sort())
  for (const { path, bytes: size, sha256, type, schema } of index.files) {
    assert.equal(size, bytes(path).length, path)
    assert.equal(sha256, createHash('sha256').update(bytes(path)).digest('hex'), path)
    assert.notEqual(type, 'application/octet-stream', path)
    if (schema !== null) assert.ok(files.has(schema), `${path} → ${schema}`)
  }
})

test('the catalogue leads to files that are there, as large as it says', () => {
  const { 'dcat:dataset': dataset } = JSON.parse(String(files.get('catalog.jsonld')))
  const distributions = dataset['dcat:distribution']
  assert.equal(distributions.length, 7)
  for (const distribution of distributions) {
    const path = distribution['dcat:downloadURL']['@id']
    assert.ok(files.has(path), path)
    assert.equal(distribution['dcat:byteSize']['@value'], String(bytes(path).length), path)
  }
})

test('the same texts give the same bytes', () => {
  const again = new Map(writeFormats(buildCorpus(rawFiles, registry), registry))
  assert.deepEqual([...again.keys()], [...files.keys()])
  for (const path of again.keys()) assert.ok(Buffer.from((again.get(path) ?? '') as string).equals(bytes(path)), path)
})
