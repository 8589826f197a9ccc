import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Browser, Page } from 'puppeteer-core'
import { firefoxPath, launchFirefox } from '../../scripts/browser.ts'
import { pagesOfEachKind, serveSite } from './dist.ts'

const path = firefoxPath()
const address = await serveSite()
let missing = 'no Firefox is installed: install firefox-esr, or set FIREFOX_PATH to its program'

/** A Firefox that leaves no worker behind when the next page is asked for, null where none starts. It ends with the tests of this file. */
async function firefox(preferences: Record<string, boolean>): Promise<Browser | null> {
  if (path === null) return null
  try {
    const browser = await launchFirefox(path, { 'dom.serviceWorkers.enabled': false, ...preferences })
    after(() => browser.close())
    return browser
  } catch (error) {
    missing = `${path} does not start: ${error}`
    return null
  }
}
const [usual, withoutScripts] = await Promise.all([firefox({}), firefox({ 'javascript.enabled': false })])
const skip = (usual === null || withoutScripts === null) && missing

async function openPage(browser: Browser | null, width: number): Promise<Page> {
  const page = await browser?.newPage()
  if (!page) throw new Error('no browser')
  // With the size goes a wish for the orientation, which Firefox ESR 140 does not know; the size it takes.
  await page.setViewport({ width, height: 780 }).catch((error) => {
    if (!/setScreenOrientationOverride/.test(String(error))) throw error
  })
  while ((await page.evaluate(() => window.innerWidth)) !== width);
  return page
}

const regulation = 'services/vozmeshchenie-zatrat-na-obuchenie-na-domu/mangystau/'

test('Firefox: no page is wider than a phone, no heading breaks a word, nothing is wrong in the console', { skip }, async () => {
  const page = await openPage(usual, 360)
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`))
  // A module that was on its way when the next page was asked for is no fault; that all of them come, Chromium's tests hold.
  page.on('pageerror', (error) => /dynamically imported module/.test(String(error)) || faults.push(`${page.url()}: ${error}`))
  await page.evaluateOnNewDocument(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`${violatedDirective} forbids ${blockedURI}`),
    ),
  )
  for (const path of [...pagesOfEachKind(), regulation]) {
    await page.goto(address + path)
    const { overflow, broken } = await page.evaluate(measure)
    if (overflow !== 0) faults.push(`/${path} is ${overflow} px too wide`)
    if (broken.length > 0) faults.push(`/${path} breaks ${broken.join(', ')}`)
  }
  assert.deepEqual(faults, [])

  /** By how much a page is too wide, and the words of its headings that stand on two lines. */
  function measure() {
    const broken: string[] = []
    for (const heading of document.querySelectorAll('h1, h2, h3, h4')) {
      const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word)
        }
    }
    return { overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth, broken }
  }
})

test('Firefox: on paper every arrow keeps its head at its end, and nothing lies folded', { skip }, async () => {
  const page = await openPage(usual, 720)
  await page.goto(address + regulation)
  await page.evaluate(wearPrint)
  // What a browser says before it prints.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  assert.equal(await page.$eval('.passport', (part) => part.checkVisibility()), true)
  const paper = await page.$('.drawing-paper')
  assert.ok(paper)
  const withHeads = await paper.screenshot({ encoding: 'base64' })
  // Its pieces follow one another without a gap, so a place on the drawing is one on the paper, by the scale.
  const ends = await paper.evaluate((pieces) => {
    const drawing = pieces.closest('.drawings')?.querySelector<SVGSVGElement>('.drawing-wide svg')
    const scale = (pieces.querySelector('svg')?.getBoundingClientRect().width ?? 0) / (drawing?.viewBox.baseVal.width ?? 0)
    return [...(drawing?.querySelectorAll<SVGPathElement>('.flows path') ?? [])].map((path) => {
      const end = path.getPointAtLength(path.getTotalLength())
      return { x: end.x * scale, y: end.y * scale }
    })
  })
  await paper.evaluate((pieces) => {
    for (const path of pieces.closest('.drawings')?.querySelectorAll('.drawing-wide .flows path') ?? []) path.removeAttribute('marker-end')
  })
  const heads = await (await openPage(usual, 100)).evaluate(differences, withHeads, await paper.screenshot({ encoding: 'base64' }))
  const near = (one: { x: number; y: number }, other: { x: number; y: number }) => Math.hypot(one.x - other.x, one.y - other.y) < 12
  assert.ok(ends.length > 5)
  assert.deepEqual(
    ends.filter((end) => heads.filter((pixel) => near(pixel, end)).length < 8),
    [],
    'ways without a head',
  )
  assert.deepEqual(
    heads.filter((pixel) => !ends.some((end) => near(pixel, end))),
    [],
    'heads that lie beside their ways',
  )

  /** What is for paper holds on the screen: Firefox has no way to be told to look as if it printed. */
  function wearPrint() {
    for (const { cssRules } of document.styleSheets)
      for (const rule of cssRules)
        if (rule instanceof CSSMediaRule) {
          const { media } = rule
          if (/\bprint\b/.test(media.mediaText)) media.mediaText = 'all'
        }
  }

  /** Where two pictures of one size are not alike. */
  async function differences(one: string, other: string) {
    const [before, after] = await Promise.all(
      [one, other].map(async (base64) => {
        const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
        const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
        context?.drawImage(picture, 0, 0)
        return context?.getImageData(0, 0, picture.width, picture.height)
      }),
    )
    if (!before || !after) throw new Error('no pictures')
    const found: { x: number; y: number }[] = []
    for (let at = 0; at < before.data.length; at += 4)
      if (Math.abs((before.data[at] ?? 0) - (after.data[at] ?? 0)) > 40)
        found.push({ x: (at / 4) % before.width, y: Math.floor(at / 4 / before.width) })
    return found
  }
})

test('Firefox: the papers are found by keyboard, without scripts', { skip }, async () => {
  const page = await openPage(withoutScripts, 360)
  await page.goto(address)
  for (const words of [/^Инвалидность$/, /^Возмещение затрат на обучение на дому/, /^Мангистауская область$/, /^Документы$/])
    await follow(page, words)
  assert.match(page.url(), /\/mangystau\/#documents$/)
  const first = await page.$('.checklist input')
  await first?.focus()
  await page.keyboard.press(' ')
  assert.equal(await first?.evaluate((input) => (input as HTMLInputElement).checked), true)
  await page.goto(`${address}${regulation}#point-5-3`)
  assert.equal(await page.$eval('#point-5-3', (item) => item.checkVisibility()), true)

  /** Tab until a link with these words has the focus, then Enter. */
  async function follow(page: Page, words: RegExp): Promise<void> {
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim())
      if (!words.test(focused)) continue
      const before = page.url()
      await page.keyboard.press('Enter')
      while (page.url() === before) await page.evaluate(() => document.readyState)
      return
    }
    throw new Error(`no Tab on ${page.url()} reaches ${words}`)
  }
})
