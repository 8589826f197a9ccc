/**
 * `npm run diagrams`: draws every process of the corpus into `content/diagrams`; what did not change is not drawn again.
 * `npm run diagrams -- --sheet`: also writes `.cache/diagrams.html`, all drawings on one page to look at.
 */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { resourceUsage } from 'node:process'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { DiagramEntry, DiagramIndex } from '../src/drawing/diagram-index.ts'
import type { ProcessFiles } from '../src/drawing/files.ts'
import type { ModelledProcess, Regulation } from '../src/model/index.ts'
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

/** Digest of everything that decides how a process is drawn: the drawing code and the libraries that draw. */
function drawingDigest(): string {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  const libraries = ['mermaid', 'fontkit', '@fontsource/pt-sans', 'bpmn-moddle'].map((name) => `${name}@${dependencies[name]}`)
  const code = globSync('src/drawing/**/*.ts').sort()
  return digest([...libraries, ...code.map((file) => readFileSync(file, 'utf8'))].join('\n'))
}

function lastIndex(): DiagramIndex {
  return existsSync(indexFile) ? (JSON.parse(readFileSync(indexFile, 'utf8')) as DiagramIndex) : { drawing: '', processes: {} }
}

interface Drawer {
  draw(key: string, process: ModelledProcess): Promise<ProcessFiles>
  close(): Promise<unknown>
}

/** Draws in a thread of its own, whose memory is held small: V8 would let the waste of drawing pile up to two gigabytes. */
function openDrawer(): Drawer {
  const limits = { maxOldGenerationSizeMb: 220, maxYoungGenerationSizeMb: 48 }
  const worker = new Worker(new URL('./diagram-worker.ts', import.meta.url), { resourceLimits: limits })
  return {
    draw: async (key, process) => {
      const answer = once(worker, 'message')
      worker.postMessage({ key, process })
      const [files] = (await answer) as [ProcessFiles]
      return files
    },
    close: () => worker.terminate(),
  }
}

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
  const last = lastIndex()
  const index: DiagramIndex = { drawing, processes: {} }
  const kept = new Set(['index.json'])
  let drawn = 0
  let drawer: Drawer | undefined
  mkdirSync(folder, { recursive: true })
  for (const [key, process] of all) {
    const { title: _leadIn, ...content } = process
    const file = digest(JSON.stringify([key, content]))
    const known = last.drawing === drawing ? last.processes[key] : undefined
    const endings = ['.mmd', '.svg', '.narrow.svg', '.bpmn', ...(known?.time ? ['.time.svg'] : [])]
    if (known?.file === file && endings.every((ending) => existsSync(join(folder, file + ending)))) {
      index.processes[key] = known
      for (const ending of endings) kept.add(file + ending)
      continue
    }
    drawer ??= openDrawer()
    const { files, wide, narrow, time, findings } = await drawer.draw(key, process)
    for (const [ending, text] of files) {
      writeFileSync(join(folder, file + ending), text)
      kept.add(file + ending)
    }
    index.processes[key] = { file, wide, narrow, time, findings } satisfies DiagramEntry
    drawn += 1
    show(`начерчено ${drawn}, ${key}`)
  }
  await drawer?.close()
  for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(join(folder, file))
  writeFileSync(indexFile, `${JSON.stringify(index, null, 2)}\n`)
  const findings = Object.values(index.processes).flatMap((entry) => entry.findings)
  const memory = Math.round(resourceUsage().maxRSS / 1024)
  console.log(`Процессов ${all.size}, начерчено ${drawn}, замечаний к раскладке ${findings.length} → ${folder} (не больше ${memory} МБ)`)
  if (sheet) {
    const { writeSheet } = await import('./diagram-sheet.ts')
    console.log(writeSheet(folder, index))
  }
  return 0
}

process.exitCode = await main()
