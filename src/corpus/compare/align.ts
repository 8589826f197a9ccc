import type { Comparison, ModelledProcess, Process, Regulation } from '../../model/index.ts'
import { type ComparableStep, comparableStep, similarity } from './similarity.ts'

/** Steps less like than this are never put in one row. */
const leastAlike = 0.33

/** A row compares by at most so many of its wordings, so that a service with many regulations takes no longer a step. */
const wordingsKept = 4

/** Steps of different processes that do the same: step ids by regulation, and the wordings by which the row is recognised. */
interface Row {
  steps: Map<string, string>
  wordings: ComparableStep[]
}

/** Like processes of several regulations, one each, row by row. */
interface Alignment {
  kind: Process['kind']
  /** Null where no member's lead-in names a channel. */
  channel: Process['channel']
  regulations: Set<string>
  rows: Row[]
}

/** What a row gains by taking a step: above 0 where they are alike enough, else the pair is not allowed. */
function gain(row: Row, step: ComparableStep): number {
  const best = Math.max(...row.wordings.map((wording) => similarity(wording, step)))
  return best >= leastAlike ? best : Number.NEGATIVE_INFINITY
}

/**
 * Aligns steps to rows by dynamic programming (Needleman and Wunsch 1970; a gap costs nothing, a pair gains its likeness): the order
 * of both is kept and the sum of likeness is the greatest possible. Returns that sum and, for each row and step in the merged
 * order, which of the two stands there.
 */
function fit(rows: readonly Row[], steps: readonly ComparableStep[]): { sum: number; path: { row: number | null; step: number | null }[] } {
  const gains = rows.map((row) => steps.map((step) => gain(row, step)))
  const best = Array.from({ length: rows.length + 1 }, () => new Float64Array(steps.length + 1))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  const pair = (i: number, j: number) => at(i + 1, j + 1) + (gains[i]?.[j] ?? Number.NEGATIVE_INFINITY)
  for (let i = rows.length; i >= 0; i--)
    for (let j = steps.length; j >= 0; j--) {
      const line = best[i]
      if (line) line[j] = Math.max(at(i + 1, j), at(i, j + 1), i < rows.length && j < steps.length ? pair(i, j) : 0)
    }
  const path: { row: number | null; step: number | null }[] = []
  let [i, j] = [0, 0]
  while (i < rows.length || j < steps.length) {
    if (i < rows.length && j < steps.length && at(i, j) === pair(i, j)) path.push({ row: i++, step: j++ })
    else if (i < rows.length && at(i, j) === at(i + 1, j)) path.push({ row: i++, step: null })
    else path.push({ row: null, step: j++ })
  }
  return { sum: at(0, 0), path }
}

/** Adds a regulation's process to an alignment: its steps go to the rows that they fit, the rest become rows of their own. */
function add(alignment: Alignment, regulation: string, process: ModelledProcess, steps: readonly ComparableStep[]): void {
  alignment.rows = fit(alignment.rows, steps).path.flatMap(({ row, step }): Row[] => {
    const merged: Row = (row === null ? undefined : alignment.rows[row]) ?? { steps: new Map(), wordings: [] }
    const added = step === null ? undefined : steps[step]
    if (!added) return [merged]
    merged.steps.set(regulation, added.step.id)
    const known = merged.wordings.some(({ step: { text, lane } }) => text === added.step.text && lane === added.step.lane)
    if (!known && merged.wordings.length < wordingsKept) merged.wordings.push(added)
    return [merged]
  })
  alignment.regulations.add(regulation)
  alignment.channel ??= process.channel
}

/** A lead-in that names no channel means the provider's own procedure. */
const family = ({ kind, channel }: Pick<Process, 'kind' | 'channel'>) => `${kind} ${channel ?? 'provider'}`

/**
 * Aligns the steps of like processes (one kind, one channel) of one service's regulations. A regulation with several such processes
 * joins each to the alignment that it fits best. Alignments with a single regulation are left out. Time grows linearly with the
 * regulations.
 */
export function alignProcesses(regulations: readonly Regulation[]): Comparison['alignments'] {
  const families = new Map<string, Alignment[]>()
  for (const { id, processes } of regulations)
    for (const process of processes) {
      const steps = process.steps.map(comparableStep)
      const alignments = families.get(family(process)) ?? []
      families.set(family(process), alignments)
      const [best] = alignments
        .filter(({ regulations: members }) => !members.has(id))
        .map((alignment) => ({ alignment, sum: fit(alignment.rows, steps).sum }))
        .sort((a, b) => b.sum - a.sum)
      const target = best?.alignment ?? { kind: process.kind, channel: process.channel, regulations: new Set<string>(), rows: [] }
      if (!best) alignments.push(target)
      add(target, id, process, steps)
    }
  return [...families.values()]
    .flat()
    .filter(({ regulations: members }) => members.size > 1)
    .map(({ kind, channel, regulations: members, rows }) => ({
      ...{ kind, channel },
      rows: rows.map(({ steps }) => Object.fromEntries([...members].map((member) => [member, steps.get(member) ?? null]))),
    }))
}
