import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const scratch = mkdtempSync(join(tmpdir(), 'atlas-killed-'))
after(() => rmSync(scratch, { recursive: true }))
const raw = join(scratch, 'raw')
const out = join(scratch, 'out')
const text = readFileSync('content/raw/west-kazakhstan-2018-119.txt', 'utf8')
const command = ['scripts/corpus.ts', '--raw', raw, '--out', out]
mkdirSync(raw)

const run = () => spawnSync(process.execPath, command, { encoding: 'utf8' })
const held = () =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name)).toString('base64')])
    .sort()

test('a run that is killed at any moment leaves a corpus that is whole after the next, and nothing beside it', async () => {
  writeFileSync(join(raw, 'act.txt'), text)
  assert.equal(run().status, 0)
  const whole = held()
  const began = performance.now()
  assert.equal(run().status, 0)
  const takes = performance.now() - began
  for (let moment = 1; moment <= 6; moment++) {
    const child = spawn(process.execPath, command, { stdio: 'ignore' })
    // The last third of a run is where files are written and exchanged.
    setTimeout(() => child.kill('SIGKILL'), takes * (0.6 + moment / 15))
    await once(child, 'exit')
    const next = run()
    assert.equal(next.status, 0, next.stderr)
    assert.deepEqual(held(), whole)
    assert.deepEqual(readdirSync(scratch).sort(), ['out', 'raw'])
  }
})

test('two runs at once: both end well and the corpus is whole', async () => {
  const codes = await Promise.all(
    [1, 2].map(() => once(spawn(process.execPath, command, { stdio: 'ignore' }), 'exit').then(([code]) => code)),
  )
  assert.deepEqual(codes, [0, 0])
  assert.ok(existsSync(join(out, 'services.json')))
  assert.deepEqual(readdirSync(scratch).sort(), ['out', 'raw'])
})
