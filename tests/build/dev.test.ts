import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { checkoutWith } from '../../scripts/checkout.ts'

const raw = join(import.meta.dirname, '../../content/raw')
const texts = readdirSync(raw).filter((name) => /^(?:zhambyl|west)/.test(name))
const copy = checkoutWith(texts.map((name) => ({ name, bytes: readFileSync(join(raw, name)) })))

const server = spawn(process.execPath, ['scripts/dev.ts'], {
  cwd: copy,
  env: { ...process.env, PORT: '4700', ASTRO_TELEMETRY_DISABLED: '1' },
})
after(async () => {
  const gone = new Promise((done) => server.once('exit', done))
  server.kill()
  await gone
  rmSync(copy, { recursive: true, force: true })
})
let said = ''
server.stderr.on('data', (chunk) => {
  said += chunk
})
const address = new Promise<string>((done, fail) => {
  server.stdout.on('data', (chunk) => {
    said += chunk
    const [found] = /http:\S+/.exec(said) ?? []
    if (found) done(`${found}/`)
  })
  server.once('exit', () => fail(new Error(said)))
})

/** Looks again until a page says something; fails after a minute. */
async function until(path: string, words: string): Promise<void> {
  const began = Date.now()
  while (!(await (await fetch((await address) + path)).text()).includes(words)) {
    if (Date.now() - began > 60_000) assert.fail(`${path} does not say «${words}»\n${said}`)
    await new Promise((done) => setTimeout(done, 200))
  }
}

/** Saves a file with other words in it. */
function edit(name: string, from: string, to: string): void {
  const file = join(copy, 'content', name)
  const text = readFileSync(file, 'utf8')
  assert.ok(text.includes(from))
  writeFileSync(file, text.replaceAll(from, to))
}

test('what an editor saves is on the page: a text, a line of the registry; the data too', async () => {
  await address
  const folder = join(copy, 'content/regulations')
  const page = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('zhambyl.mdx'))
  assert.ok(page)
  const [, act = ''] = /^act: (.*)$/m.exec(readFileSync(join(folder, page), 'utf8')) ?? []
  const own = `services/${page.replace(/\.mdx$/, '')}/`
  await until(own, 'Общие положения')
  edit(`raw/${act}.txt`, 'Общие положения', 'Самые общие положения')
  await until(own, 'Самые общие положения')
  await until(`data/text/${act}.txt`, 'Самые общие положения')
  edit('registry/regions.yaml', 'name: Жамбылская область', 'name: Жамбылский край')
  await until('regions/', 'Жамбылский край')
  await until(own, 'Самые общие положения')
})

test('a text that can not be read is told, and the pages stay', async () => {
  const text = join(copy, 'content/raw/note.txt')
  writeFileSync(text, 'Заметка.\n')
  const began = Date.now()
  while (!said.includes('note.txt') && Date.now() - began < 60_000) await new Promise((done) => setTimeout(done, 200))
  assert.match(said, /note\.txt/)
  await until('acts/', 'Жамбыл')
})
