/**
 * `npm run corpus`: the raw texts of `content/raw` become the corpus (`content/corpus`) and the pages (`content/regulations`).
 * `npm run corpus -- --raw DIR --out DIR`: the texts of one folder become a corpus in another, in all formats or in those that
 * `--formats json,tables` names. The formats: docs/corpus.md, docs/data.md, docs/mdx.md.
 * `--since FILE` names the `index.json` of the release before, against which `changes.jsonl` tells what changed; for `content/raw` that is
 * `content/release/index.json`, where there is one.
 * What is wrong is printed with file, line, reason and what to do; the exit code is then 1. A text that can't be read holds no other
 * back: the corpus has the others, and `--skip-broken` lets it be published without that text. A broken registry changes nothing at all.
 * What the parser doubts in new and changed texts is printed as a table; `--strict` makes doubts an error.
 */
import './small-heap.ts'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import type { Corpus } from '../src/corpus/index.ts'
import type { Registry } from '../src/model/index.ts'
import { allEntries, type FormatName, formatNames, pageFiles, type Release, releaseOf, writeFormats } from '../src/write/index.ts'
import { DiskShelf } from './act-shelf.ts'
import { digestOf, digestOfFiles } from './digest.ts'
import { doubtsOf, doubtsTable, knownTexts } from './doubts.ts'
import { lock } from './lock.ts'
import { progress } from './progress.ts'
import { readRawFiles } from './raw-files.ts'
import { loadRegistry } from './registry.ts'
import { DiskScratch } from './scratch.ts'
import { isUpToDate, stamp, unstamp } from './stamp.ts'
import { heal, type NewFiles, swap } from './swap.ts'

const usage = `Как вызывать: npm run corpus [-- [--raw ПАПКА] [--out ПАПКА] [--formats ${formatNames.join(',')}] [--since ФАЙЛ] [--skip-broken] [--strict]]`

/** The list of files of the last release of the site, kept with the texts. */
const lastRelease = 'content/release/index.json'

interface Options {
  raw?: string
  out?: string
  formats: FormatName[]
  /** The `index.json` of the release before. */
  since?: string
  'skip-broken'?: boolean
  strict?: boolean
}

function readOptions(): Options | string {
  const options = {
    raw: { type: 'string' },
    out: { type: 'string' },
    formats: { type: 'string' },
    since: { type: 'string' },
    'skip-broken': { type: 'boolean' },
    strict: { type: 'boolean' },
  } as const
  try {
    const { values } = parseArgs({ options })
    if (values.raw !== undefined && values.out === undefined) return 'Вместе с --raw нужен --out: сайт делается только из content/raw.'
    const wanted = values.formats?.split(',') ?? formatNames
    const unknown = wanted.filter((name) => !formatNames.some((known) => known === name))
    if (unknown.length > 0) return `Нет такого формата: ${unknown.join(', ')}. Есть: ${formatNames.join(', ')}.`
    if (values.out === undefined && !wanted.includes('json'))
      return 'Сайт делается из формата json: назовите и его или другую папку в --out.'
    return { ...values, formats: formatNames.filter((name) => wanted.includes(name)) }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function main(): Promise<number> {
  const options = readOptions()
  if (typeof options === 'string') {
    console.error(`${options}\n${usage}`)
    return 1
  }
  const out = options.out ?? 'content/corpus'
  if (existsSync(out) && !statSync(out).isDirectory()) {
    console.error(`${out} — это файл. Назовите в --out пустую или новую папку.`)
    return 1
  }
  try {
    const unlock = await lock(out)
    try {
      heal(out)
      const release = releaseBefore(options)
      if (typeof release === 'string') {
        console.error(release)
        return 1
      }
      return await (options.out === undefined ? buildSite(release, options) : build(options.raw ?? 'content/raw', out, release, options))
    } finally {
      unlock()
    }
  } catch (error) {
    console.error(`Не удаётся писать в ${out}: ${error instanceof Error ? error.message : error}. Что там было, осталось как было.`)
    return 1
  }
}

/** The release before; null where there is none, words for the editor where its list can't be read. */
function releaseBefore({ raw, since }: Options): Release | null | string {
  const path = since ?? (raw === undefined && existsSync(lastRelease) ? lastRelease : null)
  if (path === null) return null
  try {
    return releaseOf(readFileSync(path, 'utf8'))
  } catch {
    return `${path} — не список файлов выпуска: нужен его index.json. Ничего не записано.`
  }
}

/** All that decides what the site's corpus and pages are. */
const inputsOfSite = ['content/{raw,registry,release}/**/*', 'src/!(site)/**/*', 'scripts/*.ts', 'package-lock.json']
const foldersOfSite = ['content/corpus', 'content/regulations']

/** Reads the raw texts and writes what they give; the pages of the site too, where the corpus is the site's. What was read before is not read again. */
async function buildSite(release: Release | null, options: Options): Promise<number> {
  const inputs = digestOf([process.version, JSON.stringify({ ...options, release }), digestOfFiles(inputsOfSite)])
  if (isUpToDate('corpus', inputs, foldersOfSite)) {
    console.log('Ничего не изменилось: content/corpus и content/regulations остаются как есть.')
    return 0
  }
  unstamp('corpus')
  const code = await build('content/raw', 'content/corpus', release, options)
  if (code === 0) stamp('corpus', inputs, foldersOfSite)
  return code
}

/** Reads the raw texts and writes what they give; what need not be in memory waits beside the folder meanwhile. */
async function build(raw: string, out: string, before: Release | null, options: Options): Promise<number> {
  const scratch = new DiskScratch(`${out}.scratch`)
  try {
    return await buildWith(scratch, raw, out, before, options)
  } finally {
    scratch.close()
  }
}

async function buildWith(
  scratch: DiskScratch,
  raw: string,
  out: string,
  before: Release | null,
  { out: elsewhere, formats: wanted, 'skip-broken': skipBroken, strict }: Options,
): Promise<number> {
  const show = progress()
  const { registry, overrides, reports: registryReports } = loadRegistry('content/registry')
  const shelf = elsewhere === undefined ? new DiskShelf('.cache/acts', registry) : undefined
  const { files, reports: rawReports } = await readRawFiles(raw, (file) => shelf?.has(file) ?? false)
  if (isBroken(registryReports) || files.length === 0) return refuse([...registryReports, ...rawReports], out)

  // Imported late: the restorer imports the lexicon, which may be what is missing.
  const { buildCorpus } = await import('../src/corpus/index.ts')
  const corpus = buildCorpus(files, registry, { overrides, onProgress: show, shelf, scratch })
  shelf?.close()
  const doubts = doubtsOf(corpus, knownTexts(out))
  const table = doubtsTable(doubts)
  if (table !== '') console.error(table)
  const reports = [...rawReports, ...corpus.reports]
  const broken = failing(reports)
  if (corpus.acts.length === 0) return refuse(reports, out)
  if (strict && (doubts.fresh.length > 0 || doubts.earlier > 0)) {
    console.error(`Ничего не записано: есть сомнения, а вызвано с --strict.`)
    return 1
  }
  show('запись')
  const publish = elsewhere === undefined && (broken.length === 0 || skipBroken)
  await swap([
    { folder: out, owned: allEntries, files: writeFormats(corpus, registry, wanted, before, scratch) },
    ...(publish ? [pagesOf(corpus, registry)] : []),
  ])
  const { acts, regulations, services, diagnostics } = corpus
  const repairs = Iterator.from(corpus.repairs).reduce((count) => count + 1, 0)
  console.log(
    `Актов ${acts.length}, регламентов ${regulations.length}, услуг ${services.length}, исправлений ${repairs}, сообщений ${diagnostics.length} → ${out}`,
  )
  if (broken.length === 0) return 0
  console.error(reporter(broken, { silent: true }))
  console.error(
    skipBroken
      ? `Собрано без этих текстов (${broken.length}).`
      : `Остальные тексты собраны. Исправьте названные файлы; публиковать без них — с ключом --skip-broken.`,
  )
  return skipBroken ? 0 : 1
}

/** The generated pages; their folder is theirs as a whole. */
function pagesOf(corpus: Corpus, registry: Registry): NewFiles {
  const folder = 'content/regulations'
  return { folder, owned: existsSync(folder) ? readdirSync(folder) : [], files: pageFiles(corpus, registry) }
}

const failing = (reports: VFile[]) => reports.filter(({ messages }) => messages.some(({ fatal }) => fatal))
const isBroken = (reports: VFile[]) => failing(reports).length > 0

function refuse(reports: VFile[], out: string): number {
  console.error(reporter(failing(reports), { silent: true }))
  console.error(`Ничего не записано: ${out} остаётся как есть.`)
  return 1
}

process.exitCode = await main()
