import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { DiskScratch } from '../../scripts/scratch.ts'
import { buildCorpus } from '../../src/corpus/index.ts'
import { layAside, type Scratch, withFields } from '../../src/corpus/scratch.ts'
import { writeFormats } from '../../src/write/index.ts'
import { rawFiles, registry } from '../corpus/raw-texts.ts'
import { wholeFiles } from '../write/whole.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-scratch-'))
after(() => rmSync(folder, { recursive: true }))

/** Lays everything aside at once, and counts. */
function copying(): Scratch & { laid: number } {
  return {
    laid: 0,
    lay(value) {
      this.laid += 1
      const kept = structuredClone(value)
      return () => structuredClone(kept)
    },
    path: () => null,
    pieces: () => [],
  }
}

test('a corpus of which all has waited aside is written byte for byte as one that was in memory', () => {
  const scratch = copying()
  const plain = wholeFiles(writeFormats(buildCorpus(rawFiles, registry), registry))
  const waited = wholeFiles(writeFormats(buildCorpus(rawFiles, registry, { scratch }), registry, undefined, null, scratch))
  assert.ok(scratch.laid > 100)
  assert.deepEqual([...waited.keys()], [...plain.keys()])
  for (const [path, bytes] of plain) assert.ok(waited.get(path)?.equals(bytes), path)
})

test('values come back from the disk as they were, however many there are and in whatever order', () => {
  const scratch = new DiskScratch(join(folder, 'values'))
  const values = Array.from({ length: 1000 }, (_, index) => ({ index, words: ['Өтініш', 'x'.repeat(index)], none: undefined, nil: null }))
  const takes = values.map((value) => scratch.lay(value))
  for (const index of [0, 999, 500, 1, 0, 999]) assert.deepEqual(takes[index]?.(), values[index])
  for (const [index, take] of takes.entries()) assert.deepEqual(take(), values[index])
  const bytes = Array.from({ length: 300 }, (_, index) => Uint8Array.from([index % 256, 1, 2]))
  const taken = bytes.map((value) => scratch.lay(value)).map((take) => take())
  assert.deepEqual(taken, bytes)
  scratch.close()
  assert.ok(!existsSync(join(folder, 'values')))
})

test('a file of the scratch is read piece by piece', () => {
  const scratch = new DiskScratch(join(folder, 'files'))
  const bytes = Buffer.from(Array.from({ length: 3_000_000 }, (_, index) => index % 251))
  writeFileSync(scratch.path('thing'), bytes)
  const pieces = Array.from(scratch.pieces(scratch.path('thing')), (piece) => Buffer.from(piece))
  assert.ok(pieces.length > 1)
  assert.ok(Buffer.concat(pieces).equals(bytes))
  scratch.close()
})

test('what a killed run left aside goes when the next begins', () => {
  const left = join(folder, 'left')
  mkdirSync(left)
  writeFileSync(join(left, 'values'), 'half')
  const scratch = new DiskScratch(left)
  assert.ok(!existsSync(left))
  scratch.close()
  assert.deepEqual(readdirSync(folder), [])
})

test('a record keeps the order of its fields and the values that it is given while the others wait', () => {
  const scratch = copying()
  const record = layAside({ title: 'a', steps: [1, 2], status: 'in-force', tables: ['t'] }, scratch, ['title', 'status'])
  const changed = withFields(record, { status: 'repealed' })
  assert.deepEqual(Object.keys(record), ['title', 'steps', 'status', 'tables'])
  assert.deepEqual({ ...changed }, { title: 'a', steps: [1, 2], status: 'repealed', tables: ['t'] })
  assert.equal(record.status, 'in-force')
  assert.notEqual(record.steps, record.steps, 'the steps are not in memory')
})
