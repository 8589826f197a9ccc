import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { swap } from '../../scripts/swap.ts'
import type { OutputFile } from '../../src/corpus/write/index.ts'

const scratch = mkdtempSync(join(tmpdir(), 'atlas-swap-'))
after(() => rmSync(scratch, { recursive: true }))

const folder = join(scratch, 'corpus')
const held = () => [readdirSync(scratch), readdirSync(folder), readFileSync(join(folder, 'a.json'), 'utf8')]

test('new files take the place of the old folder as a whole', () => {
  const old: OutputFile[] = [
    ['a.json', 'old'],
    ['b/c.json', 'old'],
  ]
  swap([{ folder, files: old }])
  swap([{ folder, files: [['a.json', 'new']] }])
  assert.deepEqual(held(), [['corpus'], ['a.json'], 'new'])
})

test('where writing fails, the old folder stays and nothing else is left', () => {
  function* files(): Generator<OutputFile> {
    yield ['a.json', 'half']
    throw new Error('the disk is full')
  }
  assert.throws(() => swap([{ folder, files: files() }]), /the disk is full/)
  assert.deepEqual(held(), [['corpus'], ['a.json'], 'new'])
})

test('a folder that a killed run left under its other name comes back', () => {
  renameSync(folder, `${folder}.last`)
  assert.throws(() =>
    swap([
      {
        folder,
        files: [
          ['a.json/b', 'x'],
          ['a.json', 'x'],
        ],
      },
    ]),
  )
  assert.deepEqual(held(), [['corpus'], ['a.json'], 'new'])
})
