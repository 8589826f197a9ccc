import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { reporter } from 'vfile-reporter'
import { buildCorpus } from '../src/corpus/index.ts'
import { corpusFiles, type OutputFile } from '../src/corpus/write/index.ts'
import { loadRegistry } from './registry.ts'

const { values } = parseArgs({ options: { raw: { type: 'string' }, out: { type: 'string' } } })
const raw = values.raw ?? 'content/raw'
const out = values.out ?? 'content/corpus'

/** Writes the files to a folder beside `folder`, then puts it in its place: a reader never sees half a corpus. */
function swap(folder: string, files: OutputFile[]): void {
  const next = `${folder}.next`
  rmSync(next, { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(next, path)), { recursive: true })
    writeFileSync(join(next, path), text)
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(next, folder)
}

const { registry, reports: registryReports } = loadRegistry('content/registry')
const files = readdirSync(raw).map((name) => ({ name, bytes: readFileSync(join(raw, name)) }))
const corpus = buildCorpus(files, registry)
const reports = [...registryReports, ...corpus.reports]
const broken = reports.filter(({ messages }) => messages.some(({ fatal }) => fatal))
if (broken.length > 0) {
  console.error(reporter(broken, { quiet: true }))
  process.exitCode = 1
}
// An existing corpus stays as it was; where none is, what could be read is written, for its diagnostics.
if (broken.length > 0 && existsSync(join(out, 'services.json'))) console.error(`Nothing was written: the corpus in ${out} stays as it was.`)
else swap(out, corpusFiles(corpus))
console.error(
  `${corpus.acts.length} acts, ${corpus.regulations.length} regulations, ${corpus.services.length} services, ${corpus.repairs.length} repairs, ${corpus.diagnostics.length} diagnostics`,
)
