import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocumentProxy } from 'unpdf'
import { isRegulation, open, pages } from './dist.ts'

const { address, browser } = await open()
/** Every so many of the regulations are printed. */
const sample = 7
/** Where on a sheet the foot stands that each has, from its lower edge, in points. */
const foot = 75

/** The words of a sheet that stand above its foot, each with its height from the lower edge, in points, and the height of the sheet. */
async function sheetsOf(path: string): Promise<{ height: number; words: { text: string; y: number }[] }[]> {
  const page = await browser.newPage()
  await page.goto(address + path)
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })))
  await page.close()
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const sheet = await pdf.getPage(index + 1)
      const { items } = await sheet.getTextContent()
      const words = items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' ? [{ text: item.str, y: item.transform[5] as number }] : [],
      )
      return { height: sheet.getViewport({ scale: 1 }).height, words: words.filter(({ y }) => y > foot) }
    }),
  )
}

test('but for the last no sheet of paper is less than half full', async () => {
  const faults: string[] = []
  let sheets = 0
  for (const path of pages.filter(isRegulation).filter((_, index) => index % sample === 0)) {
    const printed = await sheetsOf(path)
    sheets += printed.length
    for (const [index, { height, words }] of printed.slice(0, -1).entries())
      if (Math.min(...words.map(({ y }) => y)) > height / 2) faults.push(`/${path}: sheet ${index + 1} of ${printed.length}`)
  }
  assert.ok(sheets > 40)
  assert.deepEqual(faults, [])
})

test('the list of papers with the passport stands on one sheet', async () => {
  const page = await browser.newPage()
  await page.goto(`${address}services/vozmeshchenie-zatrat-na-obuchenie-na-domu/mangystau/`)
  await page.evaluate(`document.documentElement.classList.add('list-only')`)
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })))
  await page.close()
  assert.equal(pdf.numPages, 1)
})
