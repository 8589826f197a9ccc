import { type Corpus, inMemory, type Scratch } from '../corpus/index.ts'
import type { Registry } from '../model/index.ts'
import { aknFiles } from './akn/index.ts'
import { bpmnFiles } from './bpmn/index.ts'
import type { Release } from './catalog/changes.ts'
import { catalogEntries, catalogued } from './catalog/index.ts'
import { cpsvApFiles } from './cpsv-ap/index.ts'
import type { Format, OutputFile } from './format.ts'
import { corpusEntries, corpusFiles } from './json/index.ts'
import { markdownFiles } from './markdown/index.ts'
import { tableFiles } from './tables/index.ts'

/** The formats of the corpus by the name under which `--formats` asks for them. */
export const formats = {
  json: { entries: corpusEntries, write: corpusFiles },
  tables: { entries: ['tables', 'steps', 'datapackage.json', 'atlas.sqlite', 'atlas-data.zip'], write: tableFiles },
  markdown: { entries: ['markdown'], write: markdownFiles },
  akn: { entries: ['akn'], write: aknFiles },
  bpmn: { entries: ['diagrams'], write: bpmnFiles },
  'cpsv-ap': { entries: ['cpsv-ap', 'cpsv-ap.ttl'], write: cpsvApFiles },
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof formats

export const formatNames = Object.keys(formats) as FormatName[]

/** What any format may have left in the folder of a corpus. */
export const allEntries: readonly string[] = [...formatNames.flatMap((name) => formats[name].entries), ...catalogEntries]

/** The corpus in some formats, with the list of their files and of what changed since the release before, where one is given. */
export function writeFormats(
  corpus: Corpus,
  registry: Registry,
  wanted: readonly FormatName[] = formatNames,
  before: Release | null = null,
  scratch: Scratch = inMemory,
): Iterable<OutputFile> {
  const written = wanted.flatMap((name) => formats[name].entries)
  return catalogued(inFormats(corpus, registry, wanted, scratch), written, before)
}

function* inFormats(corpus: Corpus, registry: Registry, wanted: readonly FormatName[], scratch: Scratch): Generator<OutputFile> {
  for (const name of wanted) yield* formats[name].write(corpus, registry, scratch)
}

export { type Release, releaseOf } from './catalog/changes.ts'
export { type Content, type OutputFile, piecesOf } from './format.ts'
export { explainedIn, mentionsOf } from './mdx/abbreviations.ts'
export { anchorsOf, pointAnchor } from './mdx/anchors.ts'
export { pageFiles } from './mdx/pages.ts'
export { bodyOf } from './point-body.ts'
export { linePage, linesPerPage } from './site-pages.ts'
