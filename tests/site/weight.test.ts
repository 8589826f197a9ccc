import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { dist, open, pages } from './dist.ts'

const { address, browser } = await open()
const limit = 60_000

/** Bytes that a host sends for a file: fonts as they are, the rest with brotli. */
function sent(path: string): number {
  const bytes = readFileSync(join(dist, path))
  return path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length
}

test('the heaviest regulation page is at most 60 kB with its drawings, styles and fonts', async () => {
  const [heaviest = ''] = pages
    .filter((page) => /^services\/[^/]+\/.+/.test(page))
    .map((page) => ({ page, bytes: gzipSync(readFileSync(join(dist, page, 'index.html'))).length }))
    .sort((one, other) => other.bytes - one.bytes)
    .map(({ page }) => page)
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const asked = new Set<string>()
  page.on('response', (response) => asked.add(new URL(response.url()).pathname.slice(1).replace(/(^|\/)$/, '$1index.html')))
  await page.goto(address + heaviest, { waitUntil: 'networkidle' })
  await page.close()
  const parts = [...asked].map((path) => ({ path, bytes: sent(path) }))
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0)
  assert.ok(total <= limit, `${total} bytes: ${parts.map(({ path, bytes }) => `${path} ${bytes}`).join(', ')}`)
})

test('Kazakh letters have glyphs of the face', async () => {
  const page = await browser.newPage()
  await page.goto(address)
  const loaded = await page.evaluate(`(async () => {
    const faces = await document.fonts.load('17px "PT Sans"', 'әғқңөұүһіӘҒҚҢӨҰҮҺІ')
    return faces.map((face) => face.status)
  })()`)
  await page.close()
  assert.deepEqual(loaded, ['loaded', 'loaded'])
})
