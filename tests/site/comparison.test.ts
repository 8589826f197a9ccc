import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { comparison } from '../../src/model/index.ts'
import { dist, open, pages } from './dist.ts'

const { address, browser } = await open()

const corpus = join(import.meta.dirname, '../../content/corpus')

test('no regulation is missing from any table of its service, but excluded ones', () => {
  for (const file of globSync('comparisons/*.json', { cwd: corpus })) {
    const { service, regulations } = comparison.parse(JSON.parse(readFileSync(join(corpus, file), 'utf8')))
    const living = regulations.filter(
      (id) => JSON.parse(readFileSync(join(corpus, 'regulations', `${id}.json`), 'utf8')).status !== 'excluded',
    )
    const html = readFileSync(join(dist, 'services', service, 'index.html'), 'utf8')
    const heads = [...html.matchAll(/<table class="aligned[^"]*"[^>]*><thead><tr>(.*?)<\/tr>/gs)]
    assert.equal(heads.length > 0, living.length > 1, service)
    for (const [, head = ''] of heads) assert.equal(head.split('<a ').length - 1, living.length, service)
  }
})

/** Letters alone, so that case, spaces and the mended punctuation of a page make no difference. */
const letters = (text: string) => text.toLocaleLowerCase('ru').replace(/[^\p{L}\p{N}]/gu, '')

test('every step of a comparison stands in the regulation of its column', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.route(/\.(css|js|woff2)$/, (route) => route.abort())
  const known = new Map<string, string>()
  const stepsOf = async (href: string) => {
    const found = known.get(href)
    if (found !== undefined) return found
    await page.goto(href)
    const steps = letters((await page.locator('.steps').allTextContents()).join(' '))
    known.set(href, steps)
    return steps
  }
  const faults: string[] = []
  let compared = 0
  for (const path of pages.filter((path) => /^services\/[^/]+\/?$/.test(path))) {
    await page.goto(address + path)
    const columns = await page.$$eval('table.aligned:not(.facets, .matched)', (tables) =>
      tables.flatMap((table) =>
        [...table.querySelectorAll<HTMLAnchorElement>('thead a')].map((link, column) => ({
          href: link.href,
          cells: [...table.querySelectorAll(`tbody td:nth-child(${column + 1}) p`)].flatMap((cell) => {
            const copy = cell.cloneNode(true) as Element
            for (const extra of copy.querySelectorAll('strong, .muted')) extra.remove()
            return copy.textContent?.trim() || []
          }),
        })),
      ),
    )
    for (const { href, cells } of columns) {
      const steps = await stepsOf(href)
      compared += cells.length
      faults.push(
        ...cells.filter((cell) => !steps.includes(letters(cell))).map((cell) => `/${path}: ${href} has no step «${cell.slice(0, 80)}»`),
      )
    }
  }
  await page.close()
  assert.ok(compared > 50, `${compared} steps compared`)
  assert.deepEqual(faults, [])
})
