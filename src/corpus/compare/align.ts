import type { AlignedRow, Comparison, ModelledProcess, Process, Regulation } from '../../model/index.ts'
import type { RoleIndex } from '../link/roles.ts'
import { type ComparableStep, comparableStep, type Likeness, sameUnit, similarity, together } from './similarity.ts'

/** Steps less like than this are never put in one row. */
const leastAlike = 0.35

/** Two steps are set beside one only where that is likelier than either alone by as much. */
const worthJoining = 0.04

/** A row compares by at most so many of its wordings, so that a service with many regulations takes no longer a step. */
const wordingsKept = 4

/** Tellings of different kinds stand side by side where at least this share of the shorter one finds its like. */
const leastShared = 0.4

/** Steps of different processes that do the same, by regulation, the wordings by which the row is recognised, and its weakest likeness. */
interface Row {
  steps: Map<string, ComparableStep>
  wordings: ComparableStep[]
  likeness: Likeness | null
}

/** Like processes of several regulations, one each, row by row. */
interface Alignment {
  kind: Process['kind']
  /** Null where no member's lead-in names a channel. */
  channel: Process['channel']
  regulations: Map<string, ModelledProcess>
  rows: Row[]
}

/** How a row and a step or more are met: which of them are taken, and how like they are (null where one stands alone). */
interface Move {
  rows: number
  steps: number
  likeness: Likeness | null
}

/** The best likeness of a row's wordings to steps; null where none is alike enough. */
function likenessOf({ wordings }: Row, step: ComparableStep): Likeness | null {
  const found = wordings.flatMap((wording) => similarity(wording, step) ?? []).sort((a, b) => b.score - a.score)[0]
  return found && found.score >= leastAlike ? found : null
}

/** Two rows as one; null unless the same single regulation stands in both and one unit does both. */
function joined(one: Row, other: Row): Row | null {
  const [[regulation, first] = [], [otherRegulation, second] = []] = [[...one.steps][0], [...other.steps][0]]
  if (one.steps.size !== 1 || other.steps.size !== 1 || regulation !== otherRegulation || !first || !second) return null
  if (regulation === undefined || !sameUnit(first, second)) return null
  const both = together(first, second)
  return { steps: new Map([[regulation, both]]), wordings: [both], likeness: null }
}

/**
 * Aligns steps to rows by dynamic programming (Needleman and Wunsch 1970; a gap costs nothing, a pair gains its likeness): the order
 * of both is kept and the sum of likeness is the greatest possible. Two neighbouring steps of one unit may stand beside one, where that is
 * likelier than either alone. Returns that sum and the moves in the merged order.
 */
function fit(rows: readonly Row[], steps: readonly ComparableStep[]): { sum: number; moves: Move[] } {
  const single = rows.map((row) => steps.map((step) => likenessOf(row, step)))
  const beats = (found: Likeness | null, alone: readonly (Likeness | null | undefined)[]): Likeness | null =>
    found && alone.every((each) => found.score > (each?.score ?? 0) + worthJoining && found.words > (each?.words ?? 0)) ? found : null
  const split = (i: number, j: number): Likeness | null => {
    const [row, one, other] = [rows[i], steps[j], steps[j + 1]]
    if (!row || !one || !other || !sameUnit(one, other)) return null
    return beats(likenessOf(row, together(one, other)), [single[i]?.[j], single[i]?.[j + 1]])
  }
  const merged = (i: number, j: number): Likeness | null => {
    const [one, other, step] = [rows[i], rows[i + 1], steps[j]]
    const both = one && other && step && joined(one, other)
    return both ? beats(likenessOf(both, step), [single[i]?.[j], single[i + 1]?.[j]]) : null
  }
  const best = Array.from({ length: rows.length + 1 }, () => new Float64Array(steps.length + 1))
  const chosen: (Move | undefined)[][] = rows.map(() => [])
  chosen.push([])
  for (let i = rows.length; i >= 0; i--)
    for (let j = steps.length; j >= 0; j--) {
      const candidates: Move[] = []
      const pair = single[i]?.[j] ?? null
      if (pair) candidates.push({ rows: 1, steps: 1, likeness: pair })
      const [apart, one] = [split(i, j), merged(i, j)]
      if (apart) candidates.push({ rows: 1, steps: 2, likeness: apart })
      if (one) candidates.push({ rows: 2, steps: 1, likeness: one })
      if (i < rows.length) candidates.push({ rows: 1, steps: 0, likeness: null })
      if (j < steps.length) candidates.push({ rows: 0, steps: 1, likeness: null })
      const worth = (move: Move) => (move.likeness?.score ?? 0) + (best[i + move.rows]?.[j + move.steps] ?? 0)
      const [first] = candidates.toSorted((a, b) => worth(b) - worth(a))
      if (!first) continue
      const line = best[i]
      if (line) line[j] = worth(first)
      ;(chosen[i] as Move[])[j] = first
    }
  const moves: Move[] = []
  for (let [i, j] = [0, 0]; i < rows.length || j < steps.length; ) {
    const move = chosen[i]?.[j]
    if (!move) break
    moves.push(move)
    i += move.rows
    j += move.steps
  }
  return { sum: best[0]?.[0] ?? 0, moves }
}

/** The weaker of two likenesses, where a row has several. */
const weaker = (a: Likeness | null, b: Likeness | null): Likeness | null => (a && b ? (a.score <= b.score ? a : b) : (a ?? b))

/** Adds a regulation's process to an alignment: its steps go to the rows that they fit, the rest become rows of their own. */
function add(alignment: Alignment, regulation: string, process: ModelledProcess, steps: readonly ComparableStep[]): void {
  const { rows } = alignment
  let [i, j] = [0, 0]
  alignment.rows = fit(rows, steps).moves.map((move): Row => {
    const [one, other] = rows.slice(i, i + move.rows)
    const [step, second] = steps.slice(j, j + move.steps)
    i += move.rows
    j += move.steps
    const row: Row = (one && other ? joined(one, other) : one) ?? { steps: new Map(), wordings: [], likeness: null }
    if (!step) return row
    const added = second ? together(step, second) : step
    row.steps.set(regulation, added)
    row.likeness = weaker(row.likeness, move.likeness)
    const worded = (value: ComparableStep) => value.steps.map(({ text, lane }) => `${lane}: ${text}`).join('\n')
    const isKnown = row.wordings.some((wording) => worded(wording) === worded(added))
    if (!isKnown && row.wordings.length < wordingsKept) row.wordings.push(added)
    return row
  })
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
