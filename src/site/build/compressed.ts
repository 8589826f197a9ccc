import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'

/** What every visit to the search loads before its first result. */
const first = [
  'search/index.html',
  'kk/search/index.html',
  'search/*.json',
  'search/answers/*.json',

  '_astro/*.{js,css}',
]

/**
 * Puts beside each file of the search, in `name.br`, what Brotli makes of it at its highest quality: a tenth less than a host makes of it at every
 * request. A host that looks for such files sends them as they are; others leave them alone.
 */
export function compressed(): AstroIntegration {
  return {
    name: 'atlas-compressed',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir)
        for (const name of globSync(first, { cwd: site }))
          writeFileSync(join(site, `${name}.br`), brotliCompressSync(readFileSync(join(site, name))))
      },
    },
  }
}
