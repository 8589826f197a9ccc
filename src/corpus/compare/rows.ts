import { type ComparableStep, covers, inPortions, sameUnit, together } from './comparable-step.ts'
import { type Likeness, similarity } from './similarity.ts'

/** Steps less like than this are never put in one row. */
const leastAlike = 0.35

/** Two steps are set beside one only where that is likelier than either alone by as much. */
const worthJoining = 0.04

/** A row compares by at most so many of its wordings, so that a service with many regulations takes no longer a step. */
const wordingsKept = 4

/** Steps of different processes that do the same, by regulation, the wordings by which the row is recognised, and its weakest likeness. */
export interface Row {
  steps: Map<string, ComparableStep>
  wordings: ComparableStep[]
  likeness: Likeness | null
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

/** The step of a row in which a single regulation stands. */
const only = ({ steps }: Row): readonly [regulation: string, step: ComparableStep] | null =>
  steps.size === 1 ? ([...steps][0] ?? null) : null

/** Two rows of one and the same single regulation as one; null for others. */
function joined(one: Row, other: Row): Row | null {
  const [first, second] = [only(one), only(other)]
  if (!first || !second || first[0] !== second[0]) return null
  const both = together(first[1], second[1])
  return { steps: new Map([[first[0], both]]), wordings: [both], likeness: null }
}

/**
 * How like two neighbouring steps of one regulation are to what stands in a row, taken together; null where each is better set by itself.
 * They are taken together where one step elsewhere covers both, where one unit does one thing in portions, or where one unit does both and the two together
 * are likelier than either.
 */
function besideTwo(
  wholes: readonly ComparableStep[],
  [one, other]: readonly [ComparableStep, ComparableStep],
  found: Likeness | null,
  alone: readonly (Likeness | null | undefined)[],
): Likeness | null {
  if (!found) return null
  if (wholes.some((whole) => covers(whole, one, other))) return found
  if (!sameUnit(one, other)) return null
  const best = Math.max(...alone.map((each) => each?.score ?? 0))
  if (inPortions(one, other) && alone.every((each) => each)) return { ...found, score: Math.min(1, best + worthJoining) }
  return found.score > best + worthJoining && alone.every((each) => found.words > (each?.words ?? 0)) ? found : null
}

/**
 * Aligns steps to rows by dynamic programming (Needleman and Wunsch 1970; a gap costs nothing, a pair gains its likeness): the order
 * of both is kept and the sum of likeness is the greatest possible. Two neighbouring steps may stand beside one. Returns that sum and the moves in
 * the merged order.
 */
export function fit(rows: readonly Row[], steps: readonly ComparableStep[]): { sum: number; moves: Move[] } {
  const single = rows.map((row) => steps.map((step) => likenessOf(row, step)))
  const split = (i: number, j: number): Likeness | null => {
    const [row, one, other] = [rows[i], steps[j], steps[j + 1]]
    if (!row || !one || !other) return null
    return besideTwo(row.wordings, [one, other], likenessOf(row, together(one, other)), [single[i]?.[j], single[i]?.[j + 1]])
  }
  const both = (i: number, j: number): Likeness | null => {
    const [one, other, step] = [rows[i], rows[i + 1], steps[j]]
    const [first, second, pair] = [one && only(one), other && only(other), one && other && joined(one, other)]
    if (!first || !second || !pair || !step) return null
    return besideTwo([step], [first[1], second[1]], likenessOf(pair, step), [single[i]?.[j], single[i + 1]?.[j]])
  }
  const best = Array.from({ length: rows.length + 1 }, () => new Float64Array(steps.length + 1))
  const chosen: (Move | undefined)[][] = rows.map(() => [])
  chosen.push([])
  for (let i = rows.length; i >= 0; i--)
    for (let j = steps.length; j >= 0; j--) {
      const candidates: Move[] = []
      const pair = single[i]?.[j] ?? null
      if (pair) candidates.push({ rows: 1, steps: 1, likeness: pair })
      const [apart, one] = [split(i, j), both(i, j)]
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

/** Sets the steps of a regulation's process beside rows: they go to the rows that they fit, the rest become rows of their own. */
export function merged(rows: readonly Row[], regulation: string, steps: readonly ComparableStep[]): Row[] {
  let [i, j] = [0, 0]
  return fit(rows, steps).moves.map((move): Row => {
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
}
