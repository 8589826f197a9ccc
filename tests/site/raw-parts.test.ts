import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stretchesOf } from '../../src/site/raw-parts.ts'
import { isRegulation, open, pages } from './dist.ts'

const { address, browser } = await open()

test('a line that two parts share is given to the later one, and lines of no part stand by themselves', () => {
  const lines = Array.from({ length: 6 }, (_, index) => ({ number: index + 1 }))
  const stretches = stretchesOf(lines, [
    { name: 'second', lines: [4, 5] as const },
    { name: 'first', lines: [2, 4] as const },
  ])
  assert.deepEqual(
    stretches.map(({ part, lines }) => [part?.name ?? null, lines.map(({ number }) => number)]),
    [
      [null, [1]],
      ['first', [2, 3]],
      ['second', [4, 5]],
      [null, [6]],
    ],
  )
})

test('each point and appendix of every regulation leads to its raw lines, and they lead back', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  const told = new Map<string, string>()
  const back = new Map<string, string[]>()
  const faults: string[] = []
  for (const path of pages.filter(isRegulation)) {
    await page.goto(address + path)
    const parts = await page.locator('.point, .appendix').evaluateAll((all) =>
      all.map((part) => ({
        id: part.querySelector('h4')?.id ?? part.querySelector('.appendix-body')?.id,
        lines: part.querySelector<HTMLAnchorElement>('.raw-lines a')?.href,
      })),
    )
    for (const { id, lines } of parts) {
      if (lines === undefined) faults.push(`/${path}#${id} leads to no lines`)
      else told.set(`${address}${path}#${id}`, lines)
    }
  }
  for (const path of pages.filter((path) => /^acts\/[^/]+\/source\//.test(path))) {
    await page.goto(address + path)
    const stretches = await page.locator('.stretch-of-part').evaluateAll((all) =>
      all.map((stretch) => ({
        href: stretch.querySelector('a')?.href ?? '',
        lines: [...stretch.querySelectorAll('li')].map(({ id }) => `${location.origin}${location.pathname}#${id}`),
      })),
    )
    for (const { href, lines } of stretches) for (const line of lines) back.set(line, [...(back.get(line) ?? []), href])
  }
  await page.close()
  for (const [part, line] of told) if (!back.get(line)?.includes(part)) faults.push(`${line} does not lead back to ${part}`)
  assert.ok(told.size > 500)
  assert.deepEqual(faults, [])
})

test('who comes from a point sees all its lines marked', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${address}services/kresla-kolyaski/akzhar/`)
  await page.locator('.point .raw-lines a').nth(3).click()
  await page.waitForURL(/#L\d+$/)
  const marked = page.locator('.stretch-of-part:has(:target)')
  assert.notEqual(await marked.evaluate((stretch) => getComputedStyle(stretch).backgroundColor), 'rgba(0, 0, 0, 0)')
  await marked.locator('a').first().click()
  await page.waitForURL(/\/services\/kresla-kolyaski\/akzhar\/#point-4$/)
  await page.close()
})
