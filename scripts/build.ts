// npm run build: raw texts -> corpus -> diagrams -> dist/.
import { join } from 'node:path'
import { runScript } from './run-script.ts'

export const root = join(import.meta.dirname, '..')

/** Builds everything from nothing; throws where a stage ends with an exit code. */
export async function buildAll(): Promise<void> {
  await runScript('Corpus', 'scripts/corpus.ts')
  await runScript('Diagrams', 'scripts/diagrams.ts')
  await runScript('Site', 'scripts/site.ts')
}

if (process.argv[1] === import.meta.filename) await buildAll()
