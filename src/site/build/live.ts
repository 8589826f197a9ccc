import { existsSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AstroIntegration } from 'astro'
import sirv from 'sirv'
import { publishData } from './downloads.ts'

/** Written last by the scripts that make the corpus and the drawings. */
const lists = ['content/corpus/index.json', 'content/diagrams/index.json'].map((path) => resolve(path))
const data = resolve('.cache/dev/data')
/** Left by the last build: the words of the full text are indexed there and nowhere else. */
const words = resolve('dist/pagefind')

/**
 * For `npm run dev`: offers `data/` and `pagefind/` as the built site does, and reads everything anew once the corpus or the drawings have changed: pages keep
 * what they have read of them.
 */
export function live(): AstroIntegration {
  return {
    name: 'atlas-live',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const publish = (): void => {
          rmSync(data, { recursive: true, force: true })
          publishData(data)
        }
        const renew = (): void => {
          publish()
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            moduleGraph.invalidateAll()
            hot.send({ type: 'full-reload' })
          }
          logger.info('the corpus has changed')
        }
        publish()
        const { base } = server.config
        server.middlewares.use(`${base}data`, sirv(data, { dev: true }))
        if (existsSync(words)) server.middlewares.use(`${base}pagefind`, sirv(words, { dev: true }))
        server.watcher.add(lists)
        for (const event of ['add', 'change'] as const)
          server.watcher.on(event, (path) => {
            if (lists.includes(resolve(path))) renew()
          })
      },
    },
  }
}
