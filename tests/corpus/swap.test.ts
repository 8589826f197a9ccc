import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { lock } from '../../scripts/lock.ts'
import { heal, swap } from '../../scripts/swap.ts'
import type { OutputFile } from '../../src/write/format.ts'

const scratch = mkdtempSync(join(tmpdir(), 'atlas-swap-'))
after(() => rmSync(scratch, { recursive: true }))

const folder = join(scratch, 'corpus')
const held = () => [readdirSync(scratch), readdirSync(folder), readFileSync(join(folder, 'a.json'), 'utf8')]

const owned = ['a.json', 'b']

test('new files take the place of the old ones as a whole', async () => {
  const old: OutputFile[] = [
    ['a.json', 'old'],
    ['b/c.json', 'old'],
  ]
  await swap([{ folder, owned, files: old }])
  await swap([{ folder, owned, files: [['a.json', 'new']] }])
  assert.deepEqual(held(), [['corpus'], ['a.json'], 'new'])
})

test('where writing fails, the old files stay and nothing else is left', async () => {
  function* files(): Generator<OutputFile> {
    yield ['a.json', 'half']
    throw new Error('the disk is full')
  }
  await assert.rejects(swap([{ folder, owned, files: files() }]), /the disk is full/)
  assert.deepEqual(held(), [['corpus'], ['a.json'], 'new'])
})

test('what is not owned stays', async () => {
  writeFileSync(join(folder, 'diary.txt'), 'mine')
  await swap([{ folder, owned, files: [['a.json', 'new']] }])
  assert.deepEqual(held(), [['corpus'], ['a.json', 'diary.txt'], 'new'])
  rmSync(join(folder, 'diary.txt'))
})

test('a run that was killed while it exchanged is finished by the next, at whatever entry it stood', () => {
  for (const moved of [0, 1, 2]) {
    const next = `${folder}.next`
    mkdirSync(next)
    for (const name of ['a.json', 'b', 'c.json'].slice(moved)) writeFileSync(join(next, name), `new ${name}`)
    for (const name of ['a.json', 'b', 'c.json'].slice(0, moved)) writeFileSync(join(folder, name), `new ${name}`)
    writeFileSync(join(folder, 'gone.json'), 'old')
    const journal = { folders: [{ folder, placed: ['a.json', 'b', 'c.json'], removed: ['gone.json'] }] }
    writeFileSync(`${folder}.journal`, JSON.stringify(journal))
    heal(folder)
    assert.deepEqual(held(), [['corpus'], ['a.json', 'b', 'c.json'], 'new a.json'])
    for (const name of ['b', 'c.json']) rmSync(join(folder, name))
  }
})

test('what a run left that was killed while it wrote changes nothing', async () => {
  mkdirSync(`${folder}.next`)
  writeFileSync(join(`${folder}.next`, 'a.json'), 'half')
  heal(folder)
  assert.equal(readFileSync(join(folder, 'a.json'), 'utf8'), 'new a.json')
  await swap([{ folder, owned, files: [['a.json', 'newest']] }])
  assert.deepEqual(held(), [['corpus'], ['a.json'], 'newest'])
})

test('several runs into one folder wait for one another, and each leaves a whole corpus', async () => {
  const script = `
    import { swap } from ${JSON.stringify(new URL('../../scripts/swap.ts', import.meta.url).href)}
    const files = ['a.json', ...Array.from({ length: 40 }, (_, at) => 'b/' + at)].map((path) => [path, process.argv[1]])
    await swap([{ folder: ${JSON.stringify(folder)}, owned: ['a.json', 'b'], files }])`
  const runs = ['one', 'two', 'three'].map((name) => spawn(process.execPath, ['--input-type=module', '-e', script, name]))
  const codes = await Promise.all(runs.map((run) => once(run, 'exit').then(([code]) => code)))
  assert.deepEqual(codes, [0, 0, 0])
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  assert.equal(texts.length, 41)
  assert.equal(new Set(texts).size, 1, 'files of two runs stand together')
  assert.deepEqual(readdirSync(scratch), ['corpus'])
})

test('a lock whose owner died is taken over, and names its new owner', async () => {
  const dead = spawn(process.execPath, ['-e', ''])
  await once(dead, 'exit')
  const owner = { process: dead.pid, machine: hostname(), since: 'then', command: 'npm run corpus' }
  writeFileSync(`${folder}.lock`, JSON.stringify(owner))
  const release = await lock(folder)
  assert.equal(JSON.parse(readFileSync(`${folder}.lock`, 'utf8')).process, process.pid)
  release()
  assert.deepEqual(readdirSync(scratch), ['corpus'])
})
