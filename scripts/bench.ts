/**
 * `npm run bench [-- FACTOR… | formats | search | search-peer | forms | alignments | languages | --scale FACTOR…]`: what the corpus costs, what its formats cost by themselves (`formats`: that alone), how right the search is (`search`: that alone), what it costs beside the ready-made interface of Pagefind (`search-peer`: that alone, of the site in `dist`), and how much of made-up acts is read in each form of a file
 * (`forms`: that alone), and how many of the alignments that readers labelled are found (`alignments`: that alone). Cold start: the whole command on the texts of `content/raw`, best of three.
 * `languages`: the site in both languages beside Russian alone, turn by turn (that alone).
 * `--scale`: a whole site, of the texts so many times over with other places, numbers, terms and words (that alone).
 * Formats: a corpus that was built before is read and written in all formats, in a process that does nothing else; the lowest of three.
 * Growth: the same texts 1 to 100 times over (each copy under a number of its own), every volume in a process of its own:
 * seconds, MB of raw text a second, peak memory, and the exponent of time over volume (1: linear). Seconds of growth are those that the
 * process was at work (processor time), so that whatever else the machine does makes no difference.
 */
import './small-heap.ts'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { buildCorpus, type RawFile } from '../src/corpus/index.ts'
import { piecesOf, writeFormats } from '../src/write/index.ts'
import { lineOf, readForms } from '../tests/forms/table.ts'
import { alignmentBench } from './alignment-bench.ts'
import { printLanguages } from './bench-languages.ts'
import { printScale } from './bench-scale.ts'
import type { Writing } from './bench-writing.ts'
import { readRawFiles } from './raw-files.ts'
import { loadRegistry } from './registry.ts'
import { DiskScratch } from './scratch.ts'
import { searchBench } from './search-bench.ts'
import { searchPeerBench } from './search-peer-bench.ts'

const raw = 'content/raw'

interface Measure {
  /** Raw text, bytes. */
  bytes: number
  /** The corpus in all formats: letters, or bytes where a format is no text. */
  written: number
  /** Processor time. */
  seconds: number
  /** Of it, the time that writing all formats took. */
  writing: number
  /** Peak of the process, bytes. */
  memory: number
  acts: number
}

/** The texts `times` over. A copy's own number gets a suffix wherever it stands, so that every copy is an act of its own. */
function copies(times: number): RawFile[] {
  const { registry } = loadRegistry('content/registry')
  const files = readdirSync(raw).map((name) => ({ name, bytes: readFileSync(join(raw, name)) }))
  const numbers = new Map(buildCorpus(files, registry).acts.map(({ source, number }) => [source.file, number ?? '']))
  return Array.from({ length: times }, (_, copy) =>
    files.map(({ name, bytes }) => {
      const text = new TextDecoder().decode(bytes)
      const renamed =
        copy === 0 ? text : text.replaceAll(new RegExp(`([№N]\\s*)${numbers.get(name)}(?!\\d)`, 'gu'), `$1${numbers.get(name)}-${copy}`)
      return { name: `${copy}-${name}`, bytes: new TextEncoder().encode(renamed) }
    }),
  ).flat()
}

/** Builds the corpus of the texts of a folder and makes the files of all its formats, in this process, as the command does. */
async function measure(folder: string): Promise<Measure> {
  const { registry } = loadRegistry('content/registry')
  const scratch = new DiskScratch(`${folder}.scratch`)
  const { files } = await readRawFiles(folder)
  const began = process.cpuUsage()
  const corpus = buildCorpus(files, registry, { scratch })
  const built = process.cpuUsage()
  let written = 0
  for (const [, content] of writeFormats(corpus, registry, undefined, null, scratch))
    for (const piece of piecesOf(content)) written += piece.length
  scratch.close()
  const busy = process.cpuUsage(began)
  const wrote = process.cpuUsage(built)
  return {
    written,
    bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    seconds: (busy.user + busy.system) / 1e6,
    writing: (wrote.user + wrote.system) / 1e6,
    memory: process.resourceUsage().maxRSS * 1024,
    acts: corpus.acts.length,
  }
}

/** Keeps the corpus of the texts, and what of the registry its formats need, for a process that only writes. */
function saveCorpus(path: string): void {
  const { registry } = loadRegistry('content/registry')
  writeFileSync(path, serialize({ corpus: { ...buildCorpus(copies(1), registry), reports: [] }, registry }))
}

function printWriting(): void {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
  const path = join(folder, 'corpus')
  const run = (script: string, ...rest: string[]) =>
    execFileSync(process.execPath, [join('scripts', script), ...rest], { encoding: 'utf8' })
  run('bench.ts', '--save', path)
  const measures = Array.from({ length: 3 }, (): Writing => JSON.parse(run('bench-writing.ts', path)))
  rmSync(folder, { recursive: true })
  const seconds = Math.min(...measures.map((one) => one.seconds))
  const [memory, before] = [Math.min(...measures.map((one) => one.memory)), Math.min(...measures.map((one) => one.before))]
  console.log(
    `all formats by themselves: ${seconds.toFixed(2)} s, peak ${Math.round(memory / 1e6)} MB, of which ${Math.round(before / 1e6)} MB are the program and the corpus`,
  )
}

/** The slope of a line through the logarithms of time and volume, by least squares. */
function exponent(measures: readonly Measure[], time: (measure: Measure) => number): number {
  const points = measures.map((measure) => [Math.log(measure.bytes), Math.log(time(measure))] as const)
  const mean = (place: 0 | 1) => points.reduce((sum, point) => sum + point[place], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const covariance = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  return covariance / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}

function coldStart(): number {
  const out = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
  const seconds = Array.from({ length: 3 }, () => {
    const began = performance.now()
    execFileSync(process.execPath, ['scripts/corpus.ts', '--raw', raw, '--out', join(out, 'corpus')], { stdio: 'ignore' })
    return (performance.now() - began) / 1000
  })
  rmSync(out, { recursive: true })
  return Math.min(...seconds)
}

/** The same words in twelve forms and three kinds of files: labelled fields read right, an act a column. */
async function printForms(): Promise<void> {
  for await (const [form, acts] of readForms()) console.log(lineOf(form, acts))
}

const [first, ...others] = process.argv.slice(2)
if (first === '--measure') console.log(JSON.stringify(await measure(others[0] ?? '')))
else if (first === '--save') saveCorpus(others[0] ?? '')
else if (first === 'formats') printWriting()
else if (first === 'search') await searchBench()
else if (first === 'search-peer') await searchPeerBench()
else if (first === 'forms') await printForms()
else if (first === '--scale') printScale([1, ...others.map(Number)])
else if (first === 'alignments') alignmentBench()
else if (first === 'languages') printLanguages()
else {
  const factors = first === undefined ? [1, 3, 10, 30, 100] : [first, ...others].map(Number)
  console.log(`cold start, ${readdirSync(raw).length} texts: ${coldStart().toFixed(2)} s`)
  const measures = factors.map((times) => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
    for (const { name, bytes } of copies(times)) writeFileSync(join(folder, name), bytes)
    const result: Measure = JSON.parse(execFileSync(process.execPath, [import.meta.filename, '--measure', folder], { encoding: 'utf8' }))
    rmSync(folder, { recursive: true })
    const megabytes = result.bytes / 1e6
    const columns = [
      `× ${times}`,
      `${result.acts} acts`,
      `${megabytes.toFixed(1)} MB`,
      `${(result.written / 1e6).toFixed(1)} M letters written`,
      `${result.seconds.toFixed(1)} s, ${result.writing.toFixed(1)} of them to write all formats`,
    ]
    console.log([...columns, `${(megabytes / result.seconds).toFixed(2)} MB/s`, `peak ${Math.round(result.memory / 1e6)} MB`].join('  '))
    return result
  })
  if (measures.length > 1) {
    const [all, writing] = [exponent(measures, ({ seconds }) => seconds), exponent(measures, ({ writing }) => writing)]
    console.log(`time grows with the volume to the power of ${all.toFixed(2)}, that of writing alone ${writing.toFixed(2)}`)
  }
  printWriting()
  await searchBench()
  await printForms()
  alignmentBench()
}
