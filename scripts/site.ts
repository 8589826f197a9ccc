// Astro builds dist/ from the corpus, the generated pages and the drawings.
import { join } from 'node:path'
import { build } from 'astro'

await build({ root: join(import.meta.dirname, '..'), logLevel: 'warn' })
