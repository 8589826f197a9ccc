import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { swap } from '../../scripts/swap.ts'
import type { OutputFile } from '../../src/write/json/index.ts'

const scratch = mkdtempSync(join(tmpdir(), 'atlas-swap-'))
after(() => rmSync(scratch, { recursive: true }))

const folder = join(scratch, 'corpus')
const held = () => [readdirSync(scratch), readdirSync(folder), readFileSync(join(folder, 'a.json'), 'utf8')]

const owned = ['a.json', 'b']

test('new files take the place of the old ones as a whole', () => {
  const old: OutputFile[] = [
    ['a.json', 'old'],
    ['b/c.json', 'old'],
  ]
  swap([{ folder, owned, files: old }])
  swap([{ folder, owned, files: [['a.json', 'new']] }])
  assert.deepEqual(held(), [['corpus'], ['a.json'], 'new'])
})

test('where writing fails, the old files stay and nothing else is left', () => {
  function* files(): Generator<OutputFile> {
    yield ['a.json', 'half']
    throw new Error('the disk is full')
  }
  assert.throws(() => swap([{ folder, owned, files: files() }]), /the disk is full/)
  assert.deepEqual(held(), [['corpus'], ['a.json'], 'new'])
})

test('what is not owned stays', () => {
  writeFileSync(join(folder, 'diary.txt'), 'mine')
  swap([{ folder, owned, files: [['a.json', 'new']] }])
  assert.deepEqual(held(), [['corpus'], ['a.json', 'diary.txt'], 'new'])
  rmSync(join(folder, 'diary.txt'))
})

test('old files that a killed run left aside come back', () => {
  mkdirSync(`${folder}.last`)
  renameSync(join(folder, 'a.json'), join(`${folder}.last`, 'a.json'))
  writeFileSync(join(folder, 'a.json'), 'half of the next')
  assert.throws(() =>
    swap([
      {
        folder,
        owned,
        files: [
          ['a.json/b', 'x'],
          ['a.json', 'x'],
        ],
      },
    ]),
  )
  assert.deepEqual(held(), [['corpus'], ['a.json'], 'new'])
})
