import type { Evidence } from './lane-evidence.ts'

/** What it costs to begin a new row, and to leave a column empty inside a row or at its left edge. */
const newRow = -1.5
const emptyColumn = -0.5
/** A row with descending numbers leads the process back to where the application was taken, which is the first column. */
const emptyBeforeReturn = -2
/** The likeliest lane of each cell, cells of a row standing from left to right. */
export function chooseLanes(evidence: Evidence, lanes: number, numbers: readonly number[]): (number | null)[] {
  if (lanes === 0) return evidence.map(() => null)
  let best: { score: number; path: number[] }[] = []
  for (const [index, scores] of evidence.entries()) {
    const before = best
    const edge = (numbers[index + 1] ?? Number.NaN) < (numbers[index] ?? Number.NaN) ? emptyBeforeReturn : emptyColumn
    best = Array.from({ length: lanes }, (_, lane) => {
      let found = { score: before.length === 0 ? edge * lane : Number.NEGATIVE_INFINITY, path: [] as number[] }
      for (const [last, { score, path }] of before.entries()) {
        const step = lane > last ? emptyColumn * (lane - last - 1) : newRow + edge * lane
        if (score + step > found.score) found = { score: score + step, path }
      }
      return { score: found.score + (scores[lane] ?? 0), path: [...found.path, lane] }
    })
  }
  return best.reduce((a, b) => (b.score > a.score ? b : a), best[0] ?? { score: 0, path: [] }).path
}
