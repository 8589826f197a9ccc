import { z } from 'zod'
import type { Corpus } from '../index.ts'
import { act, comparison, diagnostic, regulation, repair, services } from '../model/index.ts'
import { joinParts } from '../parts.ts'

/** A file to write: its path with slashes, below the folder of the corpus, and its text. */
export type OutputFile = [path: string, text: string]

/** The schemas of the public format by the name of their JSON Schema. */
const published = { act, regulation, services, comparison, repair, diagnostics: z.array(diagnostic) }

/** JSON as published: keys in the order of the schema, two spaces, a line feed at the end. */
function json<T>(schema: z.ZodType<T>, value: T): string {
  return `${JSON.stringify(schema.parse(value), null, 2)}\n`
}

/** The corpus in its public format (docs/corpus.md), checked against the schemas; throws a ZodError where a stage broke its promise. */
export function corpusFiles(corpus: Corpus): OutputFile[] {
  const records = corpus.repairs.map((record) => `${JSON.stringify(repair.parse(record))}\n`)
  return [
    ...corpus.acts.map((value): OutputFile => [`acts/${value.id}.json`, json(act, value)]),
    ...corpus.regulations.map((value): OutputFile => [`regulations/${value.id}.json`, json(regulation, value)]),
    ['services.json', json(services, corpus.services)],
    ...corpus.comparisons.map((value): OutputFile => [`comparisons/${value.service}.json`, json(comparison, value)]),
    ...corpus.texts.map(
      ({ act, text }): OutputFile => [`text/${act}.txt`, text.children.map(({ parts }) => `${joinParts(parts)}\n`).join('')],
    ),
    ['repairs.jsonl', records.join('')],
    ['diagnostics.json', json(published.diagnostics, corpus.diagnostics)],
    ...Object.entries(published).map(
      ([name, schema]): OutputFile => [`schema/${name}.json`, `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`],
    ),
  ]
}
