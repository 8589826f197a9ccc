import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Every page once more below `/kk/`, from the same file; which language a page speaks, Astro reads from its address. */
export function kazakhPages(): AstroIntegration {
  return {
    name: 'atlas-kazakh',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        const pages = join(fileURLToPath(config.srcDir), 'pages')
        for (const path of readdirSync(pages, { recursive: true, encoding: 'utf8' }).sort()) {
          if (!path.endsWith('.astro') || path === '404.astro') continue
          const pattern = path.replace(/\.astro$/, '').replace(/(^|\/)index$/, '')
          injectRoute({ pattern: `/kk/${pattern}`, entrypoint: join(pages, path) })
        }
      },
    },
  }
}
