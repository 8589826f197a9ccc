import type { AlignedRow, Comparison, ModelledProcess, Process, Regulation } from '../../model/index.ts'
import type { RoleIndex } from '../link/roles.ts'
import { type ComparableStep, comparableStep } from './comparable-step.ts'
import { fit, merged, type Row } from './rows.ts'

/** Tellings of different kinds stand side by side where at least this share of the shorter one finds its like. */
const leastShared = 0.4

/** Like processes of several regulations, one each, row by row. */
interface Alignment {
  kind: Process['kind']
  /** Null where no member's lead-in names a channel. */
  channel: Process['channel']
  regulations: Map<string, ModelledProcess>
  rows: Row[]
}

/** Adds a regulation's process to an alignment. */
function add(alignment: Alignment, regulation: string, process: ModelledProcess, steps: readonly ComparableStep[]): void {
  alignment.rows = merged(alignment.rows, regulation, steps)
  alignment.regulations.set(regulation, process)
  alignment.channel ??= process.channel
}

/** What stands at one counter is told beside each other: the corporation took over from the centres. */
const counter = ({ procedure }: ModelledProcess): string => procedure.replace('state-corporation', 'public-service-centre')

const idsOf = (step: ComparableStep | undefined): string | string[] | null => {
  const [first, ...others] = step?.steps.map(({ id }) => id) ?? []
  return first === undefined ? null : others.length === 0 ? first : [first, ...others]
}

const rounded = (value: number): number => Math.round(value * 100) / 100

function rowOf({ steps, likeness }: Row, regulations: readonly string[]): AlignedRow {
  const why = likeness && {
    words: rounded(likeness.words),
    activities: likeness.activities === null ? null : rounded(likeness.activities),
    unit: likeness.unit === null ? null : rounded(likeness.unit),
    passage: likeness.passage,
  }
  const ids = Object.fromEntries(regulations.map((regulation) => [regulation, idsOf(steps.get(regulation))]))
  return Object.assign(ids, { score: likeness && rounded(likeness.score), why })
}

/** How many steps of a process stand beside another regulation's. */
const shared = (rows: readonly Row[], steps: readonly ComparableStep[]): number =>
  fit(rows, steps).moves.reduce((count, move) => count + (move.likeness ? move.steps : 0), 0)

/**
 * Aligns the steps of like processes of one service's regulations: first those of one kind and channel, where a regulation with several
 * such joins each to the alignment that it fits best; then what was told in no other regulation in that kind (stages of 2012,
 * systems through the corporation) to the tellings of another kind of the same procedure, by what is done. A telling stands in one alignment;
 * alignments with a single regulation, or in which nothing is alike, are left out. Time grows linearly with the regulations.
 */
export function alignProcesses(regulations: readonly Regulation[], roles: RoleIndex): Comparison['alignments'] {
  const alignments: Alignment[] = []
  const ready = new Map<ModelledProcess, ComparableStep[]>()
  const stepsOf = (process: ModelledProcess): ComparableStep[] => {
    const known = ready.get(process) ?? process.steps.map((step) => comparableStep(step, roles))
    ready.set(process, known)
    return known
  }
  const open = ({ kind, channel }: ModelledProcess): Alignment => ({ kind, channel, regulations: new Map(), rows: [] })
  for (const { id, processes } of regulations)
    for (const process of processes) {
      const family = alignments.filter(
        (each) => each.kind === process.kind && [...each.regulations.values()].some((member) => member.procedure === process.procedure),
      )
      const [best] = family
        .filter((alignment) => !alignment.regulations.has(id))
        .map((alignment) => ({ alignment, sum: fit(alignment.rows, stepsOf(process)).sum }))
        .sort((a, b) => b.sum - a.sum)
      const target = best?.alignment ?? open(process)
      if (!best) alignments.push(target)
      add(target, id, process, stepsOf(process))
    }
  const [settled, alone] = [
    alignments.filter((each) => each.regulations.size > 1),
    alignments.filter((each) => each.regulations.size === 1),
  ]
  for (const single of alone) {
    const [[id, process] = []] = [...single.regulations]
    // Another telling has joined this one meanwhile.
    if (!id || !process || single.regulations.size > 1) continue
    const steps = stepsOf(process)
    const [best] = [...settled, ...alone.filter((each) => each !== single && !settled.includes(each))]
      .filter(
        ({ regulations: members }) => !members.has(id) && [...members.values()].some((member) => counter(member) === counter(process)),
      )
      .map((alignment) => ({ alignment, sum: fit(alignment.rows, steps).sum, share: shared(alignment.rows, steps) }))
      .filter(({ alignment, share }) => share >= leastShared * Math.min(alignment.rows.length, steps.length))
      .sort((a, b) => b.sum - a.sum)
    if (!best) continue
    add(best.alignment, id, process, steps)
    if (!settled.includes(best.alignment)) settled.push(best.alignment)
    single.regulations.clear()
  }
  return alignments
    .filter((each) => settled.includes(each) && each.regulations.size > 1 && each.rows.some(({ likeness }) => likeness !== null))
    .map(({ kind, channel, regulations: members, rows }) => ({ kind, channel, rows: rows.map((row) => rowOf(row, [...members.keys()])) }))
}
