import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sitemap } from '../../src/site/build/sitemap.ts'
import { twinOf } from '../../src/site/build/twins.ts'
import { jsonLd } from '../../src/site/structured.ts'
import { dist, open, pages } from './dist.ts'

const { address, browser } = await open()
const htmlOf = (page: string) => readFileSync(join(dist, page, page.endsWith('.html') ? '' : 'index.html'), 'utf8')
const regulations = pages.filter((page) => /^(?:kk\/)?services\/[^/]+\/.+/.test(page))

test('the sitemap holds every page once, with its twin in the other language', () => {
  const xml = readFileSync(join(dist, 'sitemap.xml'), 'utf8')
  const locations = [...xml.matchAll(/<loc>https?:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(([, path]) => path)
  assert.deepEqual(locations.toSorted(), pages.filter((page) => !/^(?:kk\/)?search\/$|^404/.test(page)).toSorted())
  const made = sitemap('https://example.org/atlas/', ['about/', 'kk/about/', 'search/', 'a & b/'])
  assert.equal(made.match(/<url>/g)?.length, 3)
  assert.ok(made.includes('<loc>https://example.org/atlas/a%20&#x26;%20b/</loc>'), made)
  assert.ok(made.includes('hreflang="kk" href="https://example.org/atlas/kk/about/"'), made)
})

test('no text of an act ends the script of structured data, and every page of a regulation says by machine whether it holds', () => {
  assert.ok(!jsonLd([{ '@type': 'Thing', name: '</script><script>alert(1)</script>' }]).includes('<'))
  for (const page of regulations) {
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(htmlOf(page)) ?? []
    const { '@graph': graph } = JSON.parse(text) as { '@graph': { '@type': string; subjectOf?: { legislationLegalForce?: string } }[] }
    assert.deepEqual(
      graph.map((thing) => thing['@type']),
      ['GovernmentService', 'BreadcrumbList'],
      page,
    )
    const isPast = /class="status status-(?:repealed|excluded)"/.test(htmlOf(page))
    assert.equal(graph[0]?.subjectOf?.legislationLegalForce === 'https://schema.org/NotInForce', isPast, page)
  }
})

test('every page that names a twin in Markdown has it, with its heading and its state', () => {
  for (const page of pages) {
    const [, twin] = /type="text\/markdown" href="\/([^"]+)"/.exec(htmlOf(page)) ?? []
    if (twin === undefined) continue
    const markdown = readFileSync(join(dist, twin), 'utf8')
    assert.match(markdown, /^# \S/m, twin)
    if (htmlOf(page).includes('status-repealed')) assert.match(markdown, /утрат|күш|архив|мұрағат/i, twin)
  }
  assert.equal(twinOf('<main><h1>Заголовок</h1><svg><text>x</text></svg><form>y</form><p>a * b</p></main>'), '# Заголовок\n\na \\* b\n')
})

test('a shared page has its card, a picture of 1200 by 630', () => {
  for (const page of regulations) {
    const [, card = ''] = /property="og:image" content="\/([^"]+)"/.exec(htmlOf(page)) ?? []
    const png = readFileSync(join(dist, card))
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630], page)
  }
})

/** Said by the page: it and its styles are kept. */
const isKept = `Promise.all(['pages', 'files'].map((name) => caches.open(name).then((kept) => kept.keys()))).then(
  ([pages, files]) => pages.length > 0 && files.some(({ url }) => url.endsWith('.css')),
)`

test('a visited page opens without the server and says as of when its state is known; a page that was not visited does not', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const [visited = '', other = ''] = regulations.filter((path) => !path.startsWith('kk/'))
  await page.goto(address + visited, { waitUntil: 'load' })
  // Polled from here: `waitForFunction` takes a promise for a yes.
  while (!(await page.evaluate(isKept))) await page.waitForTimeout(50)
  await context.setOffline(true)
  await page.goto(address + visited)
  assert.notEqual(await page.evaluate('getComputedStyle(document.querySelector("main > .status")).borderLeftWidth'), '0px')
  assert.match((await page.locator('main > .status').first().textContent()) ?? '', /Нет сети.*\d{4}/)
  assert.ok(await page.locator('h1').isVisible())
  await assert.rejects(page.goto(address + other))
  await context.close()
})
