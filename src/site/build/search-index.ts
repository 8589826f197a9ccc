import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'

/** What the site's own search asks of Pagefind's bundle; its ready-made interfaces stay out. */
const needed = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_(index|fragment|meta))$|\/.*\.pf_/

/**
 * Indexes the pages of regulations, and no lists, for the search in the browser. Nobody filters what Pagefind finds, so the pages hold no filters: those it
 * writes in another order at each build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'atlas-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir)
        const { index, errors } = await createIndex({ forceLanguage: 'ru', excludeSelectors: ['svg'] })
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
        const indexed = await index.addDirectory({ path: site, glob: 'services/*/**/*.html' })
        if (indexed.errors.length > 0) throw new Error(`Pagefind: ${indexed.errors.join('; ')}`)
        const { files } = await index.getFiles()
        for (const { path, content } of files.filter(({ path }) => needed.test(path))) {
          const target = join(site, 'pagefind', path)
          mkdirSync(dirname(target), { recursive: true })
          writeFileSync(target, content)
        }
        await close()
        logger.info(`${indexed.page_count} pages in the search index`)
      },
    },
  }
}
