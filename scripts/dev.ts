/**
 * `npm run dev`: the site while one works on it. A text, a line of the registry or a correction that is saved is on its page some seconds later, a component at
 * once. A text that can't be read is told, and the pages stay as they were until it can.
 */
import { watch } from 'node:fs'
import { dev } from 'astro'
import { root } from './build.ts'
import { tryScript } from './run-script.ts'
import { settingsOrExit } from './settings.ts'

/** What an editor edits. */
const edited = ['content/raw', 'content/registry']
/** Editors save in several steps. */
const pause = 100

/** Makes the corpus and the drawings; whether both went well. */
const make = async (): Promise<boolean> =>
  (await tryScript('Corpus', 'scripts/corpus.ts', ['--skip-broken'])) === 0 && (await tryScript('Diagrams', 'scripts/diagrams.ts')) === 0

/** Runs `work` once things are still; what happens meanwhile is worked on afterwards. */
function whenStill(work: () => Promise<unknown>): () => void {
  let timer: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      last = last.then(work)
    }, pause)
  }
}

const { port } = settingsOrExit()
if (!(await make())) process.exit(1)
const server = await dev({ root, logLevel: 'warn', server: { port, host: '127.0.0.1' } })
const changed = whenStill(make)
for (const folder of edited) watch(folder, { recursive: true }, changed)
console.log(
  `\nАтлас регламентов: http://127.0.0.1:${server.address.port}${server.address.port === port ? '' : ` (порт ${port} занят)`}\nПравьте ${edited.join(' и ')}: страницы обновятся сами. Ctrl+C останавливает.`,
)
