/**
 * `npm run diagrams`: draws every process of the corpus and the union of all that stand side by side into `content/diagrams`, in each language; what did not change
 * is not drawn again.
 * What can't be drawn is told and holds nothing else back; the exit code is then 1, or 0 with `--skip-broken`: its page then has the steps alone.
 * `npm run diagrams -- --sheet`: also writes `.cache/diagrams.html`, all drawings on one page to look at.
 */
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { resourceUsage } from 'node:process'
import { parseArgs } from 'node:util'
import type { DiagramEntry, DiagramIndex, Drawings, Union, UnionColumn } from '../src/drawing/index.ts'
import type { Act, Comparison, ModelledProcess, Regulation } from '../src/model/index.ts'
import { districts, regions } from '../src/site/places.ts'
import { type Language, languages } from '../src/text/language.ts'
import { DrawerPool, type Drawn } from './drawer-pool.ts'
import { lock } from './lock.ts'
import { progress } from './progress.ts'

const corpus = 'content/corpus'
const folder = 'content/diagrams'
const indexFile = join(folder, 'index.json')

const readAll = <T>(pattern: string): T[] =>
  globSync(`${corpus}/${pattern}`)
    .sort()
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as T)

const allProcesses = ({ processes, tableProcesses }: Regulation) => [...processes, ...tableProcesses]

/** Every process by its address, in a fixed order. */
const processesOf = (regulations: readonly Regulation[]): [address: string, process: ModelledProcess][] =>
  regulations.flatMap((regulation) =>
    allProcesses(regulation).map((process): [string, ModelledProcess] => [`${regulation.id}/${process.id}`, process]),
  )

/** Where an act applies: its district or city, else its region; the registry has the Kazakh name. */
function placeOf({ jurisdiction: { region, regionName, district } }: Act, language: Language): string {
  const russian = district ?? regionName ?? 'место не указано'
  if (language === 'ru') return russian
  const known = district === null ? regions.find(({ code }) => code === region) : districts.find(({ name }) => name === district)
  return known?.kazakh || russian
}

/** Every alignment by its service and its place in the comparison, from 1. */
function unionsOf(regulations: readonly Regulation[], language: Language): [address: string, union: Union][] {
  const byId = new Map(regulations.map((regulation) => [regulation.id, regulation]))
  const names = new Map(
    readAll<Act>('acts/*.json').map((act) => [act.id, [placeOf(act, language), act.adopted?.slice(0, 4)].filter(Boolean).join(' ')]),
  )
  const columnOf = (id: string, rows: Union['rows']): UnionColumn[] => {
    const regulation = byId.get(id)
    const [step] = rows.flatMap((row) => row[id] ?? []).map(String)
    const process = regulation && step && allProcesses(regulation).find(({ steps }) => steps.some((each) => each.id === step))
    return process ? [{ regulation: id, name: names.get(regulation.act) ?? id, process }] : []
  }
  return readAll<Comparison>('comparisons/*.json').flatMap(({ service, regulations: ids, alignments }) =>
    alignments.map(({ kind, channel, rows }, place): [string, Union] => [
      `${service}/${place + 1}`,
      { kind, channel, rows, columns: ids.flatMap((id) => columnOf(id, rows)) },
    ]),
  )
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Digest of everything that decides how a process is drawn: the drawing code, the rooms below that it takes words from, and the libraries that draw. */
function drawingDigest(): string {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  const libraries = ['fontkit', '@expo-google-fonts/pt-sans'].map((name) => `${name}@${dependencies[name]}`)
  const code = globSync(['src/drawing/**/*.ts', 'src/russian/term.ts', 'src/text/*.ts', 'src/model/{totals,holding}.ts'])
    .filter((file) => !file.includes('bpmn'))
    .sort()
  return digest([...libraries, ...code.map((file) => readFileSync(file, 'utf8'))].join('\n'))
}

/** What of a process decides how it is drawn: neither its lead-in nor where it stands in the act. Equal processes share their files. */
const processPart = ({ title: _leadIn, url: _page, procedure: _told, canonical: _counts, steps, ...rest }: ModelledProcess) => ({
  ...rest,
  steps: steps.map(({ source: _lines, url: _anchor, ...step }) => step),
})

/** The same of a union: of its rows who has them, not how like they are. */
const unionPart = ({ rows, columns, ...rest }: Union) => ({
  ...rest,
  rows: rows.map(({ score: _likeness, why: _parts, ...ids }) => ids),
  columns: columns.map(({ process, ...column }) => ({ ...column, process: processPart(process) })),
})
const drawnPart = (drawn: Drawn) => ('union' in drawn ? unionPart(drawn.union) : processPart(drawn.process))

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

interface Options {
  sheet?: boolean
  'skip-broken'?: boolean
}

function readOptions(): Options | null {
  try {
    return parseArgs({ options: { sheet: { type: 'boolean' }, 'skip-broken': { type: 'boolean' } } }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nКак вызывать: npm run diagrams [-- --sheet --skip-broken]`)
    return null
  }
}

async function main(): Promise<number> {
  const options = readOptions()
  if (!options) return 1
  if (!existsSync(`${corpus}/regulations`)) {
    console.error(`Нет папки ${corpus}/regulations. Сначала выполните npm run corpus.`)
    return 1
  }
  const release = await lock(folder)
  try {
    return await drawAll(options)
  } finally {
    release()
  }
}

async function drawAll({ sheet, 'skip-broken': skipBroken }: Options): Promise<number> {
  const show = progress()
  const regulations = readAll<Regulation>('regulations/**/*.json')
  const processes = processesOf(regulations)
  const drawing = drawingDigest()
  const fileOf = (drawn: Drawn) => digest(JSON.stringify([drawing, drawn.language, drawnPart(drawn)]))
  const named = <T>(all: readonly [address: string, T][], drawnOf: (one: T) => Drawn) =>
    all.map(([address, one]) => ({ address, drawn: drawnOf(one), file: fileOf(drawnOf(one)) }))
  const inLanguage = (language: Language) => ({
    processes: named(processes, (process) => ({ language, process })),
    unions: named(unionsOf(regulations, language), (union) => ({ language, union })),
  })
  const spoken = languages.map((language) => ({ language, ...inLanguage(language) }))
  const all = spoken.flatMap(({ processes, unions }) => [...processes, ...unions])
  const wanted = new Map(all.map(({ file, drawn }) => [file, drawn]))
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
    missing.map(async ([file, wantedDrawing]) => {
      const drawing = await pool.draw(file, wantedDrawing).catch((error: Error) => {
        const where = all.find((other) => other.file === file)?.address
        console.error(`Схема ${where} не нарисована: ${error.message}. Остальные нарисованы; сообщите об этом, приложив текст акта.`)
      })
      if (!drawing) return
      const { files: texts, wide, cuts, narrow, time, findings } = drawing
      for (const [ending, text] of texts) writeWhole(join(folder, file + ending), text)
      const entry: DiagramEntry = { file, wide, cuts, narrow, time, findings }
      writeWhole(join(folder, `${file}.json`), JSON.stringify(entry))
      entries.set(file, entry)
      drawn += 1
      show(`нарисовано ${drawn} из ${missing.length}`)
    }),
  )
  await pool.close()
  const indexOf = (named: readonly { address: string; file: string }[]): Record<string, DiagramEntry> =>
    Object.fromEntries(
      named.flatMap(({ address, file }) => {
        const entry = entries.get(file)
        return entry ? [[address, entry]] : []
      }),
    )
  const { ru, ...others } = Object.fromEntries(
    spoken.map(({ language, processes, unions }) => [language, { processes: indexOf(processes), unions: indexOf(unions) }]),
  ) as Record<Language, Drawings>
  const index: DiagramIndex = { ...ru, ...others }
  const kept = new Set(['index.json', ...[...entries].flatMap(([file, entry]) => endingsOf(entry).map((ending) => file + ending))])
  for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(join(folder, file))
  writeWhole(indexFile, `${JSON.stringify(index, null, 2)}\n`)
  const findings = all.flatMap(({ file }) => entries.get(file)?.findings ?? [])
  const memory = Math.round(resourceUsage().maxRSS / 1024)
  console.log(
    `Процессов ${processes.length}, сравнений ${spoken[0]?.unions.length ?? 0}, языков ${languages.length}, начерчено ${drawn}, замечаний к раскладке ${findings.length} → ${folder} (не больше ${memory} МБ)`,
  )
  if (sheet) {
    const { writeSheet } = await import('./diagram-sheet.ts')
    console.log(writeSheet(folder, index))
  }
  return entries.size < wanted.size && !skipBroken ? 1 : 0
}

process.exitCode = await main()
