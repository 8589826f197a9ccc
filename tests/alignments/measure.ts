import { readFileSync } from 'node:fs'
import { comparableStep } from '../../src/corpus/compare/comparable-step.ts'
import { matchPapers } from '../../src/corpus/compare/papers.ts'
import { merged, type Row } from '../../src/corpus/compare/rows.ts'
import { buildCorpus } from '../../src/corpus/index.ts'
import { RoleIndex } from '../../src/corpus/link/roles.ts'
import type { Comparison, ModelledProcess, Regulation } from '../../src/model/index.ts'
import { rawFiles, registry } from '../corpus/raw-texts.ts'

/** What a reader found to be one: a step of the first with a step of the second, or a paper with a paper (`list.place`, both from 1). */
type Link = readonly [a: string, b: string]

interface Side {
  regulation: string
  /** Id of the process; papers have none. */
  process?: string
}

/** Two processes or two lists of papers, and which of their parts a reader set side by side. */
export interface LabelledPair {
  pair: number
  a: Side
  b: Side
  matched: Link[]
  /** Links that can be told either way: they count neither as found nor as wrong. */
  disputed: Link[]
}

/** What of the labelled links is found. */
export interface Measured {
  pair: number
  /** Labelled and found. */
  right: Link[]
  /** Labelled and not found. */
  missed: Link[]
  /** Found and not labelled. */
  wrong: Link[]
}

export const labelledProcesses = (): LabelledPair[] => JSON.parse(readFileSync('tests/fixtures/alignments/processes.json', 'utf8'))
export const labelledPapers = (): LabelledPair[] => JSON.parse(readFileSync('tests/fixtures/alignments/papers.json', 'utf8'))

/** Pairs with even numbers were never looked at while the comparison was made. */
export const isHeld = ({ pair }: { pair: number }): boolean => pair % 2 === 0

const key = (link: Link) => link.join(' = ')

function measured({ pair, matched: labelled, disputed }: LabelledPair, found: readonly Link[]): Measured {
  const [right, open, got] = [labelled, disputed, found].map((links) => new Set(links.map(key))) as [Set<string>, Set<string>, Set<string>]
  return {
    pair,
    right: labelled.filter((link) => got.has(key(link))),
    missed: labelled.filter((link) => !got.has(key(link))),
    wrong: found.filter((link) => !right.has(key(link)) && !open.has(key(link))),
  }
}

const every = <T>(ones: readonly T[], others: readonly T[]): [T, T][] =>
  ones.flatMap((one) => others.map((other) => [one, other] as [T, T]))

/** The corpus that the labels were made of, read anew. */
export class Alignments {
  readonly #corpus = buildCorpus(rawFiles, registry)
  readonly #roles = new RoleIndex(registry.roles)

  #regulation({ regulation }: Side): Regulation {
    const found = this.#corpus.regulations.find(({ id }) => id === regulation)
    if (!found) throw new Error(`no regulation ${regulation}`)
    return found
  }

  #process(side: Side): ModelledProcess {
    const { processes, tableProcesses } = this.#regulation(side)
    const found = [...processes, ...tableProcesses].find(({ id }) => id === side.process)
    if (!found) throw new Error(`no process ${side.process} in ${side.regulation}`)
    return found
  }

  /** The two processes set side by side with nothing else in sight. */
  processes(label: LabelledPair): Measured {
    const sides = [this.#process(label.a), this.#process(label.b)]
    const rows = sides.reduce<Row[]>(
      (known, { steps }, side) =>
        merged(
          known,
          String(side),
          steps.map((step) => comparableStep(step, this.#roles)),
        ),
      [],
    )
    const idsOf = (row: Row, side: string) => row.steps.get(side)?.steps.map(({ id }) => id) ?? []
    return measured(
      label,
      rows.flatMap((row) => every(idsOf(row, '0'), idsOf(row, '1'))),
    )
  }

  /** The two processes as they stand in the comparison of their service, among all its regulations; null where they stand in no alignment together. */
  amongAll(label: LabelledPair): Measured | null {
    const [a, b] = [label.a.regulation, label.b.regulation]
    const idsIn = (row: Comparison['alignments'][number]['rows'][number], regulation: string): string[] =>
      [row[regulation] ?? []].flat().map(String)
    const isOf = (process: string | undefined, ids: readonly string[]) => ids.some((id) => id.replace(/-s[^-]*$/, '') === process)
    const alignment = this.#corpus.comparisons
      .flatMap(({ alignments }) => alignments)
      .find(
        ({ rows }) =>
          isOf(
            label.a.process,
            rows.flatMap((row) => idsIn(row, a)),
          ) &&
          isOf(
            label.b.process,
            rows.flatMap((row) => idsIn(row, b)),
          ),
      )
    return alignment
      ? measured(
          label,
          alignment.rows.flatMap((row) => every(idsIn(row, a), idsIn(row, b))),
        )
      : null
  }

  papers(label: LabelledPair): Measured {
    const [a, b] = [this.#regulation(label.a), this.#regulation(label.b)]
    const named = (items: { list: number; place: number }[] | undefined) => (items ?? []).map(({ list, place }) => `${list}.${place}`)
    return measured(
      label,
      matchPapers([a, b]).flatMap(({ items }) => every(named(items[a.id]), named(items[b.id]))),
    )
  }
}

export interface Figures {
  pairs: number
  precision: number
  recall: number
  f1: number
}

/** Links of all pairs together. */
export function figures(all: readonly Measured[]): Figures {
  const count = (of: 'right' | 'missed' | 'wrong') => all.reduce((sum, each) => sum + each[of].length, 0)
  const [right, missed, wrong] = [count('right'), count('missed'), count('wrong')]
  return {
    pairs: all.length,
    precision: right / (right + wrong),
    recall: right / (right + missed),
    f1: (2 * right) / (2 * right + missed + wrong),
  }
}
