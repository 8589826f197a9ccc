// npm run build: raw texts -> corpus -> diagrams -> dist/.
import { join } from 'node:path'
import { lock } from './lock.ts'
import { runScript } from './run-script.ts'
import { settingsOrExit } from './settings.ts'

export const root = join(import.meta.dirname, '..')

const skipBroken = '--skip-broken'

/** Builds everything, with the options of the command that makes the corpus; with `--skip-broken` what can't be read or drawn is left out. Ends the process where a stage ends with an exit code. Two builds of one checkout wait for one another. */
export async function buildAll(options: string[] = []): Promise<void> {
  settingsOrExit()
  const release = await lock(join(root, '.cache', 'build'))
  await runScript('Corpus', 'scripts/corpus.ts', options)
  await runScript('Diagrams', 'scripts/diagrams.ts', options.includes(skipBroken) ? [skipBroken] : [])
  await runScript('Site', 'scripts/site.ts')
  release()
}

if (process.argv[1] === import.meta.filename) await buildAll(process.argv.slice(2))
