import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { test } from 'node:test'
import { toString as textOf } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { deadLinks } from '../../scripts/links.ts'
import { dist, isRegulation, open, pages, pagesOfEachKind } from './dist.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { address, browser } = await open()
const kinds = pagesOfEachKind()
const regulations = pages.filter(isRegulation)

test('every link of the site leads somewhere', () => {
  assert.deepEqual(deadLinks(dist), [])
})

test('an address that leads nowhere is answered 404, with a page that helps on', async () => {
  const response = await fetch(`${address}no-such-page/`)
  assert.equal(response.status, 404)
  assert.match(await response.text(), /Такой страницы нет/)
})

test('no page is wider than a phone, and none has an error in the console', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } })
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  for (const path of new Set([...kinds, ...regulations])) {
    await page.goto(address + path)
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    if (overflow !== 0) faults.push(`/${path} is ${overflow} px too wide`)
  }
  await page.close()
  assert.deepEqual(faults, [])
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing against WCAG 2.2 AA on a page of each kind, ${colorScheme}`, async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme })
    const faults: string[] = []
    for (const path of kinds) {
      await page.goto(address + path)
      // Once as it comes; what is folded is looked at open, with a place marked and a role chosen.
      await page.evaluate(`for (const lid of document.querySelectorAll('details')) lid.open = true
        document.querySelectorAll('.roles input')[1]?.click()
        const item = document.querySelector('.law .item')
        if (item) location.hash = item.id`)
      await page.evaluate(axe)
      const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations)`,
      )
      faults.push(...found.map(({ id, nodes }) => `/${path}: ${id}: ${nodes[0]?.html.slice(0, 200)}`))
    }
    await page.close()
    assert.deepEqual(faults, [])
  })

test('without JavaScript a regulation is whole and the search page says what to do', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  const [first = ''] = regulations
  await page.goto(address + first)
  // One script waits for the search field to be entered.
  assert.ok((await page.locator('script[src]').count()) <= 1)
  assert.ok(await page.locator('.passport').isVisible())
  assert.ok((await page.locator('.law .point').count()) > 3)
  await page.goto(`${address}search/?q=помощь`)
  assert.ok(await page.getByRole('link', { name: 'список услуг' }).isVisible())
  await page.close()
})

test('a repealed regulation says so in words, with decree and date, before anything else of it', () => {
  for (const path of regulations) {
    const { status } = dataOf(path)
    if (status !== 'repealed') continue
    const tree = unified().use(rehypeParse).parse(htmlOf(path))
    const text = textOf(tree).replace(/\s+/g, ' ')
    const [banner] = /Утратил силу постановлением \S.+? от \d+ \S+ \d{4} года № \S+/u.exec(text) ?? []
    assert.ok(banner, `/${path} does not name the decree that repealed it`)
    assert.ok(text.indexOf(banner) < text.indexOf('Паспорт услуги'), `/${path} says it too late`)
    assert.match(htmlOf(path), /<title>[^<]*\(утратил силу\)<\/title>/)
  }
})

test('every regulation and service names its data', () => {
  for (const path of pages.filter((page) => /^services\/[a-z]/.test(page))) {
    const [, href] = /<link rel="alternate" type="application\/json" href="([^"]+)"/.exec(htmlOf(path)) ?? []
    assert.ok(href, `/${path} names no data`)
    JSON.parse(readFileSync(join(dist, href), 'utf8'))
  }
})

function htmlOf(path: string): string {
  return readFileSync(join(dist, path, 'index.html'), 'utf8')
}

function dataOf(path: string): { status: string } {
  const [, href = ''] = /type="application\/json" href="([^"]+)"/.exec(htmlOf(path)) ?? []
  return JSON.parse(readFileSync(join(dist, href), 'utf8'))
}
