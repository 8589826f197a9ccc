/**
 * `npm run diagrams`: draws every process of the corpus into `content/diagrams`; what did not change is not drawn again.
 * `npm run diagrams -- --sheet`: also writes `.cache/diagrams.html`, all drawings on one page to look at.
 */
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { resourceUsage } from 'node:process'
import { parseArgs } from 'node:util'
import type { DiagramEntry, DiagramIndex } from '../src/drawing/diagram-index.ts'
import type { ModelledProcess, Regulation } from '../src/model/index.ts'
import { DrawerPool } from './drawer-pool.ts'
import { lock } from './lock.ts'
import { progress } from './progress.ts'

const corpus = 'content/corpus/regulations'
const folder = 'content/diagrams'
const indexFile = join(folder, 'index.json')

/** Every process of the corpus by its address, in a fixed order. */
function processes(): Map<string, ModelledProcess> {
  const found = new Map<string, ModelledProcess>()
  for (const file of globSync(`${corpus}/**/*.json`).sort()) {
    const regulation = JSON.parse(readFileSync(file, 'utf8')) as Regulation
    for (const process of [...regulation.processes, ...regulation.tableProcesses]) found.set(`${regulation.id}/${process.id}`, process)
  }
  return found
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Digest of everything that decides how a process is drawn: the drawing code, the rooms below that it takes words from, and the libraries that draw. */
function drawingDigest(): string {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  const libraries = ['mermaid', 'jsdom', 'fontkit', '@fontsource/pt-sans'].map((name) => `${name}@${dependencies[name]}`)
  const code = globSync(['src/drawing/**/*.ts', 'src/russian/term.ts', 'src/text/*.ts', 'src/model/{totals,holding}.ts'])
    .filter((file) => !file.includes('bpmn'))
    .sort()
  return digest([...libraries, ...code.map((file) => readFileSync(file, 'utf8'))].join('\n'))
}

/** What of a process decides how it is drawn: neither its lead-in nor where it stands in the act. Equal processes share their files. */
const drawnPart = ({ title: _leadIn, url: _page, procedure: _told, canonical: _counts, steps, ...rest }: ModelledProcess) => ({
  ...rest,
  steps: steps.map(({ source: _lines, url: _anchor, ...step }) => step),
})

/** Writes a file whole or not at all, so that a run that is killed leaves nothing that looks drawn. */
function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.part`, text)
  renameSync(`${path}.part`, path)
}

/** The entry of a process that was drawn before; null where one of its files is missing. It was written last. */
function drawnEntry(file: string): DiagramEntry | null {
  const path = join(folder, `${file}.json`)
  if (!existsSync(path)) return null
  const entry = JSON.parse(readFileSync(path, 'utf8')) as DiagramEntry
  return endingsOf(entry).every((ending) => existsSync(join(folder, file + ending))) ? entry : null
}

const endingsOf = ({ time }: DiagramEntry) => ['.mmd', '.svg', '.narrow.svg', '.json', ...(time ? ['.time.svg'] : [])]

function readOptions(): { sheet?: boolean } | null {
  try {
    return parseArgs({ options: { sheet: { type: 'boolean' } } }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nКак вызывать: npm run diagrams [-- --sheet]`)
    return null
  }
}

async function main(): Promise<number> {
  const options = readOptions()
  if (!options) return 1
  if (!existsSync(corpus)) {
    console.error(`Нет папки ${corpus}. Сначала выполните npm run corpus.`)
    return 1
  }
  const release = await lock(folder)
  try {
    return await drawAll(options)
  } finally {
    release()
  }
}

async function drawAll({ sheet }: { sheet?: boolean }): Promise<number> {
  const show = progress()
  const all = processes()
  const drawing = drawingDigest()
  const files = new Map([...all].map(([key, process]) => [key, digest(JSON.stringify([drawing, drawnPart(process)]))]))
  const wanted = new Map([...all].map(([key, process]) => [files.get(key) as string, process]))
  mkdirSync(folder, { recursive: true })
  const entries = new Map<string, DiagramEntry>()
  for (const file of wanted.keys()) {
    const entry = drawnEntry(file)
    if (entry) entries.set(file, entry)
  }
  const missing = [...wanted].filter(([file]) => !entries.has(file))
  const pool = new DrawerPool()
  let drawn = 0
  await Promise.all(
    missing.map(async ([file, process]) => {
      const drawing = await pool.draw(file, process).catch((error: Error) => {
        const where = [...files].find(([, other]) => other === file)?.[0]
        console.error(
          `Схема процесса ${where} не нарисована: ${error.message}. Остальные нарисованы; сообщите об этом, приложив текст акта.`,
        )
      })
      if (!drawing) return
      const { files: texts, wide, narrow, time, findings } = drawing
      for (const [ending, text] of texts) writeWhole(join(folder, file + ending), text)
      const entry: DiagramEntry = { file, wide, narrow, time, findings }
      writeWhole(join(folder, `${file}.json`), JSON.stringify(entry))
      entries.set(file, entry)
      drawn += 1
      show(`нарисовано ${drawn} из ${missing.length}`)
    }),
  )
  await pool.close()
  const index: DiagramIndex = {
    processes: Object.fromEntries(
      [...files].flatMap(([key, file]) => {
        const entry = entries.get(file)
        return entry ? [[key, entry]] : []
      }),
    ),
  }
  const kept = new Set(['index.json', ...[...entries].flatMap(([file, entry]) => endingsOf(entry).map((ending) => file + ending))])
  for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(join(folder, file))
  writeWhole(indexFile, `${JSON.stringify(index, null, 2)}\n`)
  const findings = Object.values(index.processes).flatMap((entry) => entry.findings)
  const memory = Math.round(resourceUsage().maxRSS / 1024)
  console.log(`Процессов ${all.size}, начерчено ${drawn}, замечаний к раскладке ${findings.length} → ${folder} (не больше ${memory} МБ)`)
  if (sheet) {
    const { writeSheet } = await import('./diagram-sheet.ts')
    console.log(writeSheet(folder, index))
  }
  return entries.size < wanted.size ? 1 : 0
}

process.exitCode = await main()
