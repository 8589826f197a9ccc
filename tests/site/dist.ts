import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../scripts/browser.ts'
import { serve } from '../../scripts/serve.ts'

/** The site that was built before the tests. */
export const dist = resolve(process.env.ATLAS_DIST ?? 'dist')
if (!existsSync(join(dist, 'index.html'))) throw new Error(`${dist} holds no site; run npm run build first`)

/** Every page, as an address below the site's root: `services/kresla-kolyaski/`. */
export const pages: string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
  .sort()

/** Whether an address is that of a regulation in Russian. */
export const isRegulation = (page: string): boolean => /^services\/[^/]+\/.+/.test(page)

/** One page of each kind, in Russian and in Kazakh. */
export function pagesOfEachKind(): string[] {
  const kinds: RegExp[] = [
    /^$/,
    /^services\/$/,
    /^services\/[^/]+\/$/,
    /^services\/[^/]+\/[^/]+\/$/,
    /^services\/[^/]+\/[^/]+\/[^/]+\/$/,
    /^regions\/$/,
    /^regions\/[^/]+\/$/,
    /^compare\/$/,
    /^compare\/charts\/$/,
    /^where\/.+/,
    /^acts\/$/,
    /^acts\/[^/]+\/$/,
    /^acts\/[^/]+\/source\/$/,
    /^acts\/[^/]+\/text\/$/,
    /^life-events\/[^/]+\/$/,
    /^roles\/$/,
    /^roles\/[^/]+\/$/,
    /^search\/$/,
    /^data\/$/,
    /^data\/tables\/[^/]+\/$/,
    /^about\/$/,
    /^about\/accessibility\/$/,
    /^compare\/$/,
    /^desk\/[^/]+\/[^/]+\/$/,
    /^glossary\/$/,
    /^404\.html$/,
  ]
  const russian = kinds.flatMap((kind) => pages.find((page) => kind.test(page)) ?? [])
  return [...russian, ...russian.map((page) => `kk/${page}`).filter((page) => pages.includes(page))]
}

/** Serves the site for the tests of one file; ends with it. */
export async function serveSite(): Promise<string> {
  const { server, address } = await serve(dist, 0)
  after(() => server.close())
  return address
}

/** Serves the site and opens a browser for the tests of one file; both end with it. */
export async function open(): Promise<{ address: string; browser: Browser }> {
  const address = await serveSite()
  const browser = await launchBrowser()
  after(() => browser.close())
  return { address, browser }
}
