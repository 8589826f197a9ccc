import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { x } from 'xastscript'
import { languages } from '../../text/language.ts'
import { markup } from '../../text/xml.ts'

/** Where the preview stands: the address that a sitemap names where no public one was told. */
const preview = 'http://localhost:4321'

/** Pages that search engines are asked not to list. */
const isListed = (pathname: string): boolean => !/^(?:kk\/)?(?:search|404)\/?$/.test(pathname)

/** The sitemap of these pages (sitemaps.org 0.9), each once, with the same page in the other language; `root` is absolute. */
export function sitemap(root: string, pathnames: readonly string[]): string {
  const known = new Set(pathnames)
  const addressIn = { ru: (path: string) => path, kk: (path: string) => `kk/${path}` }
  const urls = pathnames.filter(isListed).map((pathname) => {
    const russian = pathname.replace(/^kk\//, '')
    const versions = languages.map((language) => [language, addressIn[language](russian)] as const).filter(([, path]) => known.has(path))
    return x('url', [
      x('loc', root + encodeURI(pathname)),
      ...versions.map(([hreflang, path]) => x('xhtml:link', { rel: 'alternate', hreflang, href: root + encodeURI(path) })),
    ])
  })
  const set = x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, urls)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup(set)}\n`
}

/** `sitemap.xml`, and `robots.txt` that names it. */
export function sitemaps({ site, base }: { site: string | undefined; base: string }): AstroIntegration {
  return {
    name: 'atlas-sitemap',
    hooks: {
      'astro:build:done': ({ dir, pages, logger }) => {
        const root = new URL(base, site ?? preview).href
        const out = fileURLToPath(dir)
        const pathnames = pages.map(({ pathname }) => pathname).sort()
        writeFileSync(join(out, 'sitemap.xml'), sitemap(root, pathnames))
        writeFileSync(join(out, 'robots.txt'), `User-agent: *\nAllow: /\n${site ? `Sitemap: ${root}sitemap.xml\n` : ''}`)
        if (!site) logger.warn(`ATLAS_SITE не задан: sitemap.xml называет адрес просмотра ${preview}, robots.txt его не объявляет`)
      },
    },
  }
}
