import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { JSDOM } from 'jsdom'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { checkoutWith } from '../../scripts/checkout.ts'

const raw = join(import.meta.dirname, '../../content/raw')
const [name = ''] = globSync('west-*', { cwd: raw })
const act = readFileSync(join(raw, name), 'utf8')

/** Words that mean something to MDX, HTML, SVG, XML, Mermaid, CSV, SQL, Astro, the search or a terminal. */
const hostile = [
  '<script>globalThis.harmed = 1</script>',
  '<img src=x onerror="globalThis.harmed = 1">',
  'import harm from "node:fs"',
  'export const harm = {globalThis.harmed = 1}',
  '{globalThis.harmed = 1}',
  `{\`$${'{globalThis.harmed = 1}'}\`}`,
  ']]>',
  '-->',
  '&amp;&#0;&lt;',
  '%%{init: {"securityLevel": "loose"}}%%',
  'click A href "javascript:globalThis.harmed = 1"',
  'A["x"] --> B',
  '=HYPERLINK("http://example.org")',
  '"); DROP TABLE step; --',
  '\u202Eдиб\u202C',
  '\u0001\u001B[31m',
  '---',
  '[ссылка](javascript:globalThis.harmed=1)',
  'б'.repeat(20_000),
]

/** The act with other words in place of one of its own, so that they reach titles, points, steps, lanes, terms, tables. */
const copies = hostile.map((words, index) => ({
  name: `${index}.txt`,
  bytes: act
    .replaceAll(/№\s*119/g, `№ 119-${index}`)
    .replaceAll('услугодател', `${words} услугодател`)
    .replaceAll('социальной помощи', `социальной ${words} помощи`),
}))
/** A title that is also an address of the site, the same act twice, a text of nothing but one step ten thousand times. */
const steps = Array.from(
  { length: 10_000 },
  (_, index) => `      ${index + 1}) сотрудник канцелярии регистрирует заявление – 5 (пять) минут;`,
).join('\n')
const others = [
  { name: 'twice.txt', bytes: act },
  { name: 'twice-again.txt', bytes: act },
  {
    name: 'long.txt',
    bytes: act.replaceAll(/№\s*119/g, '№ 120').replace(/\n\s*1\) [^\n]*канцеляри[^\n]*\n/, (line) => `${line}${steps}\n`),
  },
  { name: 'nothing.txt', bytes: '' },
  { name: 'noise.txt', bytes: Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256) },
]

const folder = checkoutWith([...copies, ...others])
after(() => rmSync(folder, { recursive: true, force: true }))
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join('scripts', script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })

test('a site of hostile texts is built without those that can not be read, each of them named', () => {
  const corpus = run('corpus.ts', '--skip-broken')
  assert.equal(corpus.status, 0, corpus.stderr.slice(-2000))
  for (const broken of ['nothing.txt', 'noise.txt', 'twice']) assert.match(corpus.stderr, new RegExp(broken))
  for (const [script, options] of [
    ['diagrams.ts', []],
    ['site.ts', []],
  ] as const) {
    const { status, stderr, stdout } = run(script, ...options)
    assert.equal(status, 0, `${script} ${stderr.slice(-3000)} ${stdout.slice(-1000)}`)
  }
})

/** What a browser reads and never runs. */
const isData = /^application\/(?:ld\+)?json$/

test('words of an act are words on every page, in every drawing and in every file', () => {
  const pages = globSync('dist/**/*.html', { cwd: folder })
  assert.ok(pages.length > 200)
  const parser = unified().use(rehypeParse)
  for (const page of pages)
    visit(parser.parse(readFileSync(join(folder, page), 'utf8')), 'element', ({ tagName, properties }) => {
      if (tagName === 'script') assert.ok(properties.src !== undefined || isData.test(String(properties.type)), page)
      for (const [name, value] of Object.entries(properties))
        assert.ok(!/^on[a-z]/i.test(name) && !/^\s*javascript:/i.test(String(value)), `${page}: ${name}="${String(value).slice(0, 80)}"`)
    })
  for (const file of globSync('dist/**/*.{svg,xml,bpmn}', { cwd: folder })) {
    const { window } = new JSDOM(readFileSync(join(folder, file), 'utf8'), { contentType: 'text/xml' })
    assert.equal(window.document.querySelectorAll('script').length, 0, file)
    window.close()
  }
})

test('the service that all of them have has its regulations on several pages, none of them with more than eight', () => {
  const parts = globSync('dist/services/*/beside/*/index.html', { cwd: folder })
  assert.ok(parts.length > 1)
  for (const page of [...parts, ...globSync('dist/services/*/index.html', { cwd: folder })])
    assert.doesNotMatch(readFileSync(join(folder, page), 'utf8'), /data-column="8"/, page)
})
