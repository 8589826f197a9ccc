import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { dist, isRegulation, open, pages, pagesOfEachKind } from './dist.ts'

const { address, browser } = await open()
const limit = 60_000
const mostRequests = 12

const known = new Map<string, number>()
/** Bytes that a host sends for a file: fonts as they are, the rest with brotli. */
function sent(path: string): number {
  const bytes = readFileSync(join(dist, path))
  const size = known.get(path) ?? (path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length)
  known.set(path, size)
  return size
}

test('a page comes in at most 60 kB and 12 requests, in both languages, with its drawings, styles, scripts and fonts', async () => {
  const faults: string[] = []
  // The search page is the one that loads an index as soon as it is opened.
  const weighed = new Set(
    [...pagesOfEachKind(), ...pages.filter((page) => isRegulation(page.replace(/^kk\//, '')))].filter(
      (page) => !/(^|\/)search\/$/.test(page),
    ),
  )
  const queue = [...weighed]
  const weigh = async () => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      const asked = new Set<string>()
      page.on('response', (response) => {
        asked.add(decodeURIComponent(new URL(response.url()).pathname.slice(1)).replace(/(^|\/)$/, '$1index.html'))
      })
      await page.goto(address + path, { waitUntil: 'load' })
      await page.evaluate('document.fonts.ready.then(() => true)')
      await page.close()
      const parts = [...asked].filter((part) => part !== 'sw.js').map((part) => ({ part, bytes: sent(part) }))
      const total = parts.reduce((sum, { bytes }) => sum + bytes, 0)
      if (total > limit) faults.push(`/${path}: ${total} bytes: ${parts.map(({ part, bytes }) => `${part} ${bytes}`).join(', ')}`)
      if (parts.length > mostRequests) faults.push(`/${path}: ${parts.length} requests: ${parts.map(({ part }) => part).join(', ')}`)
    }
  }
  await Promise.all(Array.from({ length: 3 }, weigh))
  assert.deepEqual(faults, [])
})
