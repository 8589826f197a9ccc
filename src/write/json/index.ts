import { z } from 'zod'
import { type RestoredText, wordsRead } from '../../acts/index.ts'
import type { Corpus } from '../../corpus/index.ts'
import {
  type Act,
  act,
  catalogue,
  change,
  comparison,
  diagnostic,
  type ModelledProcess,
  type Registry,
  type Regulation,
  type Repair,
  regulation,
  repair,
  services,
} from '../../model/index.ts'
import { type Part, pageOf, sourceOf } from '../addressed.ts'
import { decreesOf } from '../decree.ts'
import { inPieces, type OutputFile } from '../format.ts'
import { actPage } from '../site-pages.ts'
import { version } from '../version.ts'

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
const published = { act, regulation, services, comparison, repair, diagnostics: z.array(diagnostic), change, index: catalogue }

/** The Kazakh text of a file that sets both languages side by side; it stands below the Russian one. */
const kazakhText = ({ source }: RestoredText): string =>
  (source.kazakh ?? [])
    .filter((line) => line.trim() !== '')
    .map((line) => `${line.trim()}\n`)
    .join('')

/** The restored paragraphs, each on a line. */
const readingText = (text: RestoredText): string =>
  text.children
    .map(wordsRead)
    .flatMap((words) => (words === null ? [] : `${words}\n`))
    .join('') + kazakhText(text)

/** A regulation that says of itself and its parts on which page they stand. */
function withAddresses(part: Part): Regulation {
  const { regulation, sections, url } = part
  const addressed = (process: ModelledProcess): ModelledProcess => ({
    ...process,
    url: `${url}#${process.id}`,
    steps: process.steps.map((step) => ({ ...step, url: `${url}#${step.id}` })),
  })
  return {
    ...{ ...regulation, url },
    sections: regulation.sections.map((section, index) => ({
      ...section,
      points: section.points.map((point, place) => ({
        ...{ ...point, url: pageOf(part, sections[index]?.points[place] ?? '') },
        items: point.items.map((item, at) => ({ ...item, url: pageOf(part, sections[index]?.items[place]?.[at] ?? '') })),
      })),
    })),
    processes: regulation.processes.map(addressed),
    tableProcesses: regulation.tableProcesses.map(addressed),
  }
}

function* linesOf(repairs: Iterable<Repair>): Generator<string> {
  for (const record of repairs) yield `${JSON.stringify(repair.parse(record))}\n`
}

/** JSON as published: keys in the order of the schema, two spaces, a line feed at the end. */
function json<T>(schema: z.ZodType<T>, value: T): string {
  return `${JSON.stringify(schema.parse(value), null, 2)}\n`
}

/**
 * The JSON Schema of a kind of file, under a name that has the first figure of the version: what holds for 1.0 holds for every 1.x. Fields may be added
 * within it, so it forbids none; those that it names stay.
 */
function publicSchema(name: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
    },
  })
  const [major] = version.split('.')
  return { $schema, $id: `https://github.com/reglament-atlas/schema/${major}/${name}.json`, version, title: name, ...rest }
}

/**
 * The corpus in its public format (docs/corpus.md), file by file, so that no two files need to be in memory at once. Each is checked
 * against its schema; throws a ZodError where a stage broke its promise.
 */
export function* corpusFiles(corpus: Corpus, registry: Registry): Generator<OutputFile> {
  const acts = new Map(corpus.acts.map((value) => [value.id, value]))
  for (const [id, decree] of decreesOf(corpus)) yield [`acts/${id}.json`, json(act, { ...(acts.get(id) as Act), url: actPage(id), decree })]
  for (const part of sourceOf(corpus, registry).parts)
    yield [`regulations/${part.regulation.id}.json`, json(regulation, withAddresses(part))]
  yield ['services.json', json(services, corpus.services)]
  for (const value of corpus.comparisons) yield [`comparisons/${value.service}.json`, json(comparison, value)]
  for (const { act, text } of corpus.texts) {
    yield [`text/${act}.txt`, readingText(text)]
    yield [`unrepaired/${act}.txt`, text.unrepaired + kazakhText(text)]
  }
  yield ['repairs.jsonl', inPieces(() => linesOf(corpus.repairs))]
  yield ['diagnostics.json', json(published.diagnostics, corpus.diagnostics)]
  for (const [name, schema] of Object.entries(published))
    yield [`schema/${name}.json`, `${JSON.stringify(publicSchema(name, schema), null, 2)}\n`]
}
