import { readFileSync } from 'node:fs'
import { loadRegistry } from '../../scripts/registry.ts'
import { takeText } from '../../src/acts/read/documents/index.ts'
import { buildCorpus } from '../../src/corpus/index.ts'
import { type Annotated, annotatedActs, corpusOf, expected, fieldsOf, misses } from './annotated.ts'
import { forms } from './forms.ts'

const { registry } = loadRegistry('content/registry')

/** The files that a word processor wrote of the same words. */
const documents = ['docx', 'rtf', 'pdf'] as const

/** What of a made-up act is read right in one form: of how many labelled fields, and which are not. */
export interface Read {
  name: string
  fields: number
  wrong: string[]
  /** Doubts that the reading told: severity, line, rule. */
  told: string[]
}

/** Reads every made-up act in every form whose name holds `named`. */
export async function* readForms(named = ''): AsyncGenerator<[form: string, acts: Read[]]> {
  const plain = Object.entries(forms).map(([form, write]) => [form, async ({ set }: Annotated) => corpusOf(write(set))] as const)
  const files = documents.map(
    (format) =>
      [
        `.${format}`,
        async ({ name }: Annotated) => {
          const bytes = readFileSync(`tests/fixtures/forms/${name}.${format}`)
          return buildCorpus([{ name: `act.${format}`, bytes, taken: await takeText(bytes) }], registry)
        },
      ] as const,
  )
  for (const [form, corpusIn] of [...plain, ...files]) {
    if (!form.includes(named)) continue
    const acts: Read[] = []
    for (const act of annotatedActs()) {
      const corpus = await corpusIn(act)
      const right = expected(act.label)
      const told = corpus.diagnostics.map(({ severity, line, ruleId }) => `${severity}:${line}:${ruleId}`)
      acts.push({ name: act.name, fields: right.size, wrong: misses(fieldsOf(corpus), right), told })
    }
    yield [form, acts]
  }
}

/** One line a form: how many of the labelled fields each act gives in it. */
export const lineOf = (form: string, acts: readonly Read[]): string =>
  [form.padEnd(40), ...acts.map(({ fields, wrong }) => `${fields - wrong.length}/${fields}`.padEnd(8))].join(' ').trimEnd()
