import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { extractText } from 'unpdf'
import { comparison } from '../../src/model/index.ts'
import { dist, open, pages } from './dist.ts'

const { address, browser } = await open()
const corpus = join(import.meta.dirname, '../../content/corpus')

/** The ids of services with as many columns. */
const services = (columns: (amount: number) => boolean): string[] =>
  pages
    .filter((path) => /^services\/[^/]+\/$/.test(path))
    .map((path) => path.split('/')[1] ?? '')
    .filter((id) => {
      const file = join(corpus, 'comparisons', `${id}.json`)
      return existsSync(file) && columns(comparison.parse(JSON.parse(readFileSync(file, 'utf8'))).regulations.length)
    })
const [service] = services((amount) => amount > 2)
assert.ok(service)

test('with a script all columns stand there at first, as without one', async () => {
  const page = await browser.newPage()
  for (const id of services((amount) => amount > 1)) {
    await page.goto(`${address}services/${id}/`)
    const hidden = await page.locator('[data-column][hidden], .aligned tr[hidden]').count()
    assert.equal(hidden, 0, id)
  }
  await page.close()
})

test('what a reader chose stands in the address; only that is shown, told anew and saved', async () => {
  const page = await browser.newPage()
  await page.goto(`${address}services/${service}/`)
  const boxes = page.locator('input[name=with]')
  const values = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value))
  const chosen = values.slice(0, 2)
  await page.goto(`${address}compare/?service=${service}&with=${chosen.join(',')}`)
  await page.waitForURL(/\/services\/.*with=/)
  const shown = () => page.locator('table.facets thead th[data-column]:visible').count()
  assert.equal(await shown(), 2)
  assert.equal(await page.locator('[data-column]:visible:not(input):not([data-column="0"]):not([data-column="1"])').count(), 0)
  const waiting = page.waitForEvent('download')
  await page.locator('[data-save]').click()
  const saved = readFileSync(await (await waiting).path(), 'utf8')
  assert.equal(saved.split('\r\n')[0]?.split(',').length, 4)
  await boxes.nth(2).check()
  assert.equal(await shown(), 3)
  await boxes.nth(0).uncheck()
  await boxes.nth(1).uncheck()
  assert.equal(await shown(), values.length)
  assert.ok(await page.locator('[data-alone]').isVisible())
  assert.equal(new URL(page.url()).searchParams.get('with'), null)
  await page.close()
})

test('the matrix is narrowed, put in order on a phone too, and saved as it is shown', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
  await page.goto(`${address}compare/`)
  await page.locator('[data-tools] select').selectOption({ index: 2 })
  const years = (await page.locator('.matrix tbody tr td:nth-child(3)').allTextContents()).map(Number)
  assert.deepEqual(
    years,
    years.toSorted((one, other) => one - other),
  )
  const all = await page.locator('.matrix tbody tr:visible').count()
  await page.locator('[data-narrow]').fill('жамбыл')
  const some = await page.locator('.matrix tbody tr:visible').count()
  assert.ok(some > 0 && some < all, `${some} of ${all}`)
  const waiting = page.waitForEvent('download')
  await page.locator('[data-tools] button').click()
  const lines = readFileSync(await (await waiting).path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  assert.equal(lines.length, some + 1)
  await page.close()
})

test('an address that names no service of the atlas stays where it is', async () => {
  const page = await browser.newPage()
  await page.goto(`${address}compare/?service=../../elsewhere`)
  await page.waitForTimeout(300)
  assert.match(page.url(), /\/compare\/\?service/)
  await page.close()
})

test('the day after filing shows on whose desk the file lies; the table says it without a script', async () => {
  const [where] = pages.filter((path) => path.startsWith('where/'))
  assert.ok(where)
  const still = await browser.newPage({ javaScriptEnabled: false })
  await still.goto(address + where)
  assert.ok((await still.locator('.where-rows tbody tr').count()) > 0)
  assert.equal(await still.locator('.where:visible').count(), 0)
  await still.close()
  const page = await browser.newPage()
  await page.goto(address + where)
  const form = page.locator('.where').first()
  const rows = page.locator('.where-rows').first().locator('tbody tr')
  await form.locator('[name=filed]').fill('2026-11-27')
  assert.equal(await rows.nth(0).getAttribute('aria-current'), 'step')
  await form.locator('[name=day]').press('End')
  assert.equal(await rows.locator('[aria-current]').count(), 0)
  assert.match((await form.locator('output').textContent()) ?? '', /результат/)
  await page.close()
})

test('no page of days is wider than a phone, and each dates in its own language', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
  const all = pages.filter((path) => /^(kk\/)?where\//.test(path))
  const wide: string[] = []
  for (const path of all) {
    await page.goto(address + path)
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) wide.push(path)
    await page.locator('.where [name=filed]').first().fill('2026-11-27')
    const told = (await page.locator('.where output').first().textContent()) ?? ''
    assert.ok(
      told.startsWith(path.startsWith('kk/') ? '2026\u00a0жылғы 27\u00a0қараша: ' : '27\u00a0ноября\u00a02026\u00a0года: '),
      `${path}: ${told}`,
    )
  }
  await page.close()
  assert.ok(all.length > 20)
  assert.deepEqual(wide, [])
})

test('each chart has its figures as a file, with as many rows as are drawn, and no word leaves the picture', async () => {
  for (const [language, width] of [
    ['', 1280],
    ['', 360],
    ['kk/', 1280],
    ['kk/', 360],
  ] as const) {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width, height: 900 } })
    await page.goto(`${address}${language}compare/charts/`)
    const charts = await page.$$eval('section.block', (sections) =>
      sections.map((section) => ({
        rows: section.querySelector('table')?.tBodies[0]?.rows.length ?? 0,
        drawn: [...section.querySelectorAll('figure svg')].map((svg) => ({
          role: svg.getAttribute('role'),
          named: (svg.getAttribute('aria-label') ?? '') !== '',
          marks: svg.querySelectorAll('rect, circle, path, line').length,
          over: [...svg.querySelectorAll('text')]
            .filter((text) => {
              const [box, frame] = [text.getBoundingClientRect(), svg.getBoundingClientRect()]
              return frame.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1)
            })
            .map((text) => text.textContent),
        })),
        file: section.querySelector<HTMLAnchorElement>('a[href$=".csv"]')?.pathname ?? '',
      })),
    )
    await page.close()
    assert.equal(charts.length, 4)
    for (const { rows, file, drawn } of charts) {
      assert.ok(drawn.length >= 2, file)
      for (const { role, named, marks, over } of drawn) {
        assert.deepEqual({ role, named, over }, { role: 'img', named: true, over: [] }, file)
        assert.ok(marks >= rows, file)
      }
      const lines = readFileSync(join(dist, file), 'utf8').trimEnd().split('\r\n')
      assert.equal(lines.length - 1, rows, file)
      assert.ok(rows > 1, file)
    }
  }
})

test('on paper no comparison has a sheet with its foot alone before the last', async () => {
  const page = await browser.newPage()
  for (const path of ['compare/charts/', `services/${service}/`]) {
    await page.goto(address + path)
    const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })))
    assert.ok(text.length > 1, path)
    for (const [place, words] of text.slice(0, -1).entries()) assert.ok(words.length > 250, `${path}, sheet ${place + 1}: ${words}`)
  }
  await page.close()
})
