import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'

/** What the site's own search asks of Pagefind's bundle; its ready-made interfaces stay out. */
const needed = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_(index|fragment|meta))$|\/.*\.pf_/

/**
 * Pagefind's index of the pages of regulations, and of no lists, below the folder of a built site: each file by its path. The same pages give the same bytes:
 * they hold no filters, which nobody uses and which Pagefind writes in another order each time.
 */
export async function indexOf(site: string): Promise<{ files: Map<string, Uint8Array>; pages: number }> {
  const { index, errors } = await createIndex({ forceLanguage: 'ru', excludeSelectors: ['svg'] })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  const indexed = await index.addDirectory({ path: site, glob: 'services/*/**/*.html' })
  if (indexed.errors.length > 0) throw new Error(`Pagefind: ${indexed.errors.join('; ')}`)
  const { files } = await index.getFiles()
  await close()
  return {
    files: new Map(files.filter(({ path }) => needed.test(path)).map(({ path, content }) => [path, content])),
    pages: indexed.page_count,
  }
}

/** Puts the index beside the pages, for the search in the browser. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'atlas-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir)
        const { files, pages } = await indexOf(site)
        for (const [path, content] of files) {
          const target = join(site, 'pagefind', path)
          mkdirSync(dirname(target), { recursive: true })
          writeFileSync(target, content)
        }
        logger.info(`${pages} pages in the search index`)
      },
    },
  }
}
