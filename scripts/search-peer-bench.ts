import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { close, createIndex } from 'pagefind'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { serve } from './serve.ts'

/** A line and a processor: Lighthouse's «slow 4G», as the browser's own tools slow it down. */
const machines = {
  fast: null,
  'slow 4G, processor 4 times slower': { latency: 562.5, downloadThroughput: 1_440_000 / 8, uploadThroughput: 675_000 / 8 },
}
const questions = ['кресло-коляска', 'жилищная помощь', 'санаторно-курортное лечение', 'документы на жилищную помощь']
const runs = 5

interface Visit {
  /** From the start of the navigation to the first link among the results, milliseconds. */
  first: number
  bytes: number
  requests: number
  shift: number
}

/** The ready-made interface of Pagefind over the pages that the site's own index of full texts has, on a page with nothing else. */
async function buildPeer(dist: string): Promise<string> {
  const site = mkdtempSync(join(tmpdir(), 'search-peer-'))
  const { index } = await createIndex({ forceLanguage: 'ru', excludeSelectors: ['svg'] })
  if (!index) throw new Error('Pagefind did not start')
  await index.addDirectory({ path: dist, glob: 'services/*/**/*.html' })
  await index.writeFiles({ outputPath: join(site, 'pagefind') })
  await close()
  for (const name of ['_headers', '404.html']) copyFileSync(join(dist, name), join(site, name))
  mkdirSync(join(site, 'search'))
  const page = h(null, [
    { type: 'doctype' as const },
    h('html', { lang: 'ru' }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('title', 'Pagefind'),
        h('link', { rel: 'stylesheet', href: '/pagefind/pagefind-ui.css' }),
        h('script', { src: '/pagefind/pagefind-ui.js', defer: true }),
        h('script', { src: '/search/start.js', defer: true }),
      ]),
      h('body', [h('main', { id: 'search' })]),
    ]),
  ])
  writeFileSync(join(site, 'search', 'index.html'), toHtml(page))
  writeFileSync(
    join(site, 'search', 'start.js'),
    'new PagefindUI({ element: "#search", showSubResults: true }).triggerSearch(new URLSearchParams(location.search).get("q"))',
  )
  return site
}

async function visit(
  browser: Browser,
  { server, address }: { server: Server; address: string },
  slow: (typeof machines)[keyof typeof machines],
  result: string,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  await tools.send('Network.enable')
  // Counted where they are sent: a worker's requests are no requests of its page.
  const sockets = new Set<Socket>()
  let requests = 0
  const note = ({ socket }: IncomingMessage) => {
    sockets.add(socket)
    requests++
  }
  server.on('request', note)
  if (slow) {
    await tools.send('Network.emulateNetworkConditions', { offline: false, ...slow })
    await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  await page.addInitScript(`
    window.shift = 0
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value }).observe({ type: 'layout-shift', buffered: true })
    new MutationObserver(() => { if (!window.first && document.querySelector('${result}')) window.first = performance.now() }).observe(document, { subtree: true, childList: true })`)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForSelector(result, { state: 'attached', timeout: 60_000 })
  await page.waitForLoadState('networkidle')
  const { first, shift } = await page.evaluate<{ first: number; shift: number }>('({ first: window.first, shift: window.shift })')
  await context.close()
  server.off('request', note)
  const bytes = [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0)
  return { first, bytes, requests, shift }
}

const median = (values: number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0

/** Prints what this search and the ready-made interface of Pagefind cost from opening a page to its first result; each visit of one is followed by one of the other. */
export async function searchPeerBench(dist = 'dist'): Promise<void> {
  const peer = await buildPeer(dist)
  const browser = await launchBrowser()
  const [own, other] = [await serve(dist, 0), await serve(peer, 0)]
  const sides = [
    { name: 'this search', ...own, result: '#search-results a' },
    { name: 'Pagefind UI', ...other, result: '.pagefind-ui__result-link' },
  ]
  for (const [machine, slow] of Object.entries(machines)) {
    console.log(`${machine}: median of ${runs}; milliseconds to the first result, kB and requests in all, greatest layout shift`)
    for (const question of questions) {
      const visits = new Map<string, Visit[]>(sides.map(({ name }) => [name, []]))
      for (let run = 0; run < runs; run++)
        for (const { name, server, address, result } of sides)
          visits
            .get(name)
            ?.push(await visit(browser, { server, address: `${address}search/?q=${encodeURIComponent(question)}` }, slow, result))
      for (const [name, all] of visits) {
        const of = (key: keyof Visit) => all.map((visit) => visit[key])
        console.log(
          `  ${question.padEnd(28)} ${name}  ${median(of('first')).toFixed(0).padStart(6)} ms ${(median(of('bytes')) / 1000).toFixed(0).padStart(5)} kB ${String(median(of('requests'))).padStart(3)} requests  ${Math.max(...of('shift')).toFixed(3)}`,
        )
      }
    }
  }
  await browser.close()
  for (const { server } of [own, other]) server.close()
  rmSync(peer, { recursive: true })
}
