/**
 * `npm run corpus`: the raw texts of `content/raw` become the corpus (`content/corpus`) and the pages (`content/regulations`).
 * `npm run corpus -- --raw DIR --out DIR`: the texts of one folder become a corpus in another. Both formats: docs/corpus.md, docs/mdx.md.
 * What is wrong is printed with file, line, reason and what to do; the exit code is then 1 and an existing corpus stays as it was.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import type { Corpus } from '../src/corpus/index.ts'
import type { Registry } from '../src/corpus/registry.ts'
import { corpusEntries, corpusFiles } from '../src/write/json/index.ts'
import { pageFiles } from '../src/write/mdx/pages.ts'
import { lock } from './lock.ts'
import { progress } from './progress.ts'
import { readRawFiles } from './raw-files.ts'
import { loadRegistry } from './registry.ts'
import { heal, type NewFiles, swap } from './swap.ts'

const usage = 'Usage: npm run corpus [-- [--raw DIR] --out DIR]'

function readOptions(): { raw?: string; out?: string } | string {
  try {
    const { values } = parseArgs({ options: { raw: { type: 'string' }, out: { type: 'string' } } })
    return values.raw !== undefined && values.out === undefined
      ? '--raw needs --out: only content/raw is what the site is made of.'
      : values
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
  const raw = options.raw ?? 'content/raw'
  const out = options.out ?? 'content/corpus'
  if (existsSync(out) && !statSync(out).isDirectory()) {
    console.error(`${out} is a file. Name an empty or a new folder with --out.`)
    return 1
  }
  const release = await lock(out)
  try {
    heal(out)
    return await build(raw, out, options.out === undefined)
  } finally {
    release()
  }
}

/** Reads the raw texts and writes what they give; `published`: with the pages of the site. */
async function build(raw: string, out: string, published: boolean): Promise<number> {
  const show = progress()
  const { registry, overrides, reports: registryReports } = loadRegistry('content/registry')
  const { files, reports: rawReports } = readRawFiles(raw)
  const inputReports = [...registryReports, ...rawReports]
  if (isBroken(inputReports)) return refuse(inputReports, out)

  // Imported late: the restorer imports the lexicon, which may be what is missing.
  const { buildCorpus } = await import('../src/corpus/index.ts')
  const corpus = buildCorpus(files, registry, { overrides, onProgress: show })
  const reports = [...inputReports, ...corpus.reports.filter((report) => !inputReports.includes(report))]
  const { acts, regulations, services, repairs, diagnostics } = corpus
  const counts = `${acts.length} acts, ${regulations.length} regulations, ${services.length} services, ${repairs.length} repairs, ${diagnostics.length} diagnostics`
  const broken = isBroken(reports)
  // An existing corpus stays; where none is, what could be read is written, for its diagnostics.
  if (broken && existsSync(join(out, 'services.json'))) return refuse(reports, out)
  show('writing')
  try {
    const pages = published && !broken ? [pagesOf(corpus, registry)] : []
    await swap([{ folder: out, owned: corpusEntries, files: corpusFiles(corpus) }, ...pages])
  } catch (error) {
    console.error(`${out} can't be written: ${error instanceof Error ? error.message : error}. What was there stays as it was.`)
    return 1
  }
  if (broken) {
    console.error(reporter(failing(reports), { silent: true }))
    console.error(`${counts}, with errors: ${out} holds what could be read, to look at. It is not fit to be published.`)
    return 1
  }
  console.log(`${counts} → ${out}`)
  return 0
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
  console.error(`Nothing was written: ${out} stays as it was.`)
  return 1
}

process.exitCode = await main()
