import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { buildCorpus } from '../../src/corpus/index.ts'
import { catalogue, change } from '../../src/model/index.ts'
import { releaseOf } from '../../src/write/catalog/changes.ts'
import { writeFormats } from '../../src/write/index.ts'
import { rawFiles, registry } from '../corpus/raw-texts.ts'
import { wholeFiles } from './whole.ts'

const corpus = buildCorpus(rawFiles, registry)
const files = wholeFiles(writeFormats(corpus, registry))
const bytes = (path: string) => files.get(path) ?? Buffer.of()

const index = catalogue.parse(JSON.parse(String(files.get('index.json'))))

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
  assert.equal(distributions.length, 8)
  for (const distribution of distributions) {
    const path = distribution['dcat:downloadURL']['@id']
    assert.ok(files.has(path), path)
    assert.equal(distribution['dcat:byteSize']['@value'], String(bytes(path).length), path)
  }
})

test('what changed since the release before is told file by file', () => {
  assert.equal(index.since, null)
  assert.equal(String(files.get('changes.jsonl')), '')
  const before = structuredClone(index)
  const [first, second] = index.files
  assert.ok(first && second)
  before.files = before.files.slice(1)
  Object.assign(before.files[0] ?? {}, { sha256: 'other' })
  before.files.push({ ...first, path: 'acts/gone.json' }, { ...first, path: 'another-format/thing.json' })
  const text = JSON.stringify(before)
  const again = wholeFiles(writeFormats(corpus, registry, undefined, releaseOf(text)))
  const told = String(again.get('changes.jsonl')).split('\n').slice(0, -1)
  assert.deepEqual(
    told.map((line) => change.parse(JSON.parse(line))).sort((one, other) => (one.change < other.change ? -1 : 1)),
    [
      { path: first.path, change: 'added', before: null, after: first.sha256 },
      { path: second.path, change: 'changed', before: 'other', after: second.sha256 },
      { path: 'acts/gone.json', change: 'removed', before: first.sha256, after: null },
    ],
  )
  const { since } = catalogue.parse(JSON.parse(String(again.get('index.json'))))
  assert.deepEqual(since, { version: before.version, sha256: createHash('sha256').update(text).digest('hex') })
  assert.throws(() => releaseOf('{"version": 1}'))
})

test('a format that is not written is no change', () => {
  const before = releaseOf(String(files.get('index.json')))
  const again = wholeFiles(writeFormats(corpus, registry, ['markdown', 'akn'], before))
  assert.equal(String(again.get('changes.jsonl')), '')
})

test('the same texts give the same bytes', () => {
  const again = wholeFiles(writeFormats(buildCorpus(rawFiles, registry), registry))
  assert.deepEqual([...again.keys()], [...files.keys()])
  for (const path of again.keys()) assert.ok(again.get(path)?.equals(bytes(path)), path)
})
