import { z } from 'zod'
import { joinParts } from '../../acts/parts.ts'
import type { RestoredText } from '../../acts/tree.ts'
import type { Corpus } from '../../corpus/index.ts'
import { act, comparison, diagnostic, regulation, repair, services } from '../../model/index.ts'
import type { TextFile } from '../format.ts'

/** What stands right below the folder of a corpus. */
export const corpusEntries = [
  'acts',
  'regulations',
  'services.json',
  'comparisons',
  'text',
  'unrepaired',
  'repairs.jsonl',
  'diagnostics.json',
  'schema',
]

/** The schemas of the public format by the name of their JSON Schema. */
const published = { act, regulation, services, comparison, repair, diagnostics: z.array(diagnostic) }

/** The Kazakh text of a file that sets both languages side by side; it stands below the Russian one. */
const kazakhText = ({ source }: RestoredText): string =>
  (source.kazakh ?? [])
    .filter((line) => line.trim() !== '')
    .map((line) => `${line.trim()}\n`)
    .join('')

/** The restored paragraphs, each on a line. */
const readingText = (text: RestoredText): string => text.children.map(({ parts }) => `${joinParts(parts)}\n`).join('') + kazakhText(text)

/** JSON as published: keys in the order of the schema, two spaces, a line feed at the end. */
function json<T>(schema: z.ZodType<T>, value: T): string {
  return `${JSON.stringify(schema.parse(value), null, 2)}\n`
}

/**
 * The corpus in its public format (docs/corpus.md), file by file, so that no two files need to be in memory at once. Each is checked
 * against its schema; throws a ZodError where a stage broke its promise.
 */
export function* corpusFiles(corpus: Corpus): Generator<TextFile> {
  for (const value of corpus.acts) yield [`acts/${value.id}.json`, json(act, value)]
  for (const value of corpus.regulations) yield [`regulations/${value.id}.json`, json(regulation, value)]
  yield ['services.json', json(services, corpus.services)]
  for (const value of corpus.comparisons) yield [`comparisons/${value.service}.json`, json(comparison, value)]
  for (const { act, text } of corpus.texts) {
    yield [`text/${act}.txt`, readingText(text)]
    yield [`unrepaired/${act}.txt`, text.unrepaired + kazakhText(text)]
  }
  yield ['repairs.jsonl', corpus.repairs.map((record) => `${JSON.stringify(repair.parse(record))}\n`).join('')]
  yield ['diagnostics.json', json(published.diagnostics, corpus.diagnostics)]
  for (const [name, schema] of Object.entries(published))
    yield [`schema/${name}.json`, `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`]
}
