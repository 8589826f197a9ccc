import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { digest } from '../../scripts/digest.ts'

const root = join(import.meta.dirname, '../..')
const site = mkdtempSync(join(tmpdir(), 'atlas-unchanged-'))
after(() => rmSync(site, { recursive: true }))
mkdirSync(join(site, 'content/raw'), { recursive: true })
cpSync(join(root, 'content/registry'), join(site, 'content/registry'), { recursive: true })
for (const name of readdirSync(join(root, 'content/raw')).filter((name) => /2016-1|2018/.test(name)))
  cpSync(join(root, 'content/raw', name), join(site, 'content/raw', name))

/** Runs `npm run corpus` in a folder that has texts and a registry of its own. */
function run(): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'scripts/corpus.ts')], { cwd: site, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return stdout
}
const made = () => digest(site, ['content/corpus', 'content/regulations'])
const cache = join(site, '.cache/acts')

test('a run that has nothing to do does nothing, and one that has does it', () => {
  assert.match(run(), /^Актов 3/)
  const first = made()
  assert.equal(readdirSync(cache).length, 3)
  assert.match(run(), /Ничего не изменилось/)

  // Somebody touched what a run had written.
  const [page = ''] = readdirSync(join(site, 'content/regulations'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.mdx'),
  )
  appendFileSync(join(site, 'content/regulations', page), 'лишнее')
  assert.match(run(), /^Актов 3/)
  assert.deepEqual(made(), first)
  assert.match(run(), /Ничего не изменилось/)

  // What was kept is cut short: it is read again.
  for (const name of readdirSync(cache)) truncateSync(join(cache, name), 1000)
  rmSync(join(site, 'content/corpus/services.json'))
  assert.match(run(), /^Актов 3/)
  assert.deepEqual(made(), first)
})

test('a changed line of the registry is seen, and a text that is gone leaves nothing behind', () => {
  const services = join(site, 'content/registry/services.yaml')
  writeFileSync(services, readFileSync(services, 'utf8').replace(/^( {2}title: )(.*)$/m, '$1$2 (иначе)'))
  const before = readdirSync(cache)
  assert.match(run(), /^Актов 3/)
  assert.deepEqual(readdirSync(cache), before)

  const [gone = ''] = readdirSync(join(site, 'content/raw'))
  rmSync(join(site, 'content/raw', gone))
  assert.match(run(), /^Актов 2/)
  assert.equal(readdirSync(cache).length, 2)
})
