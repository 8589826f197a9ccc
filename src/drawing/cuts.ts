import { labelBox } from './answers.ts'
import type { Drawing } from './geometry.ts'
import { segments } from './segments.ts'

/** Free space that a cut leaves above what stands below it, where heads of arrows and round corners are, and below what stands above it, in pixels. */
const above = 13
const below = 3

/** Pieces of a drawing are joined until they are this high where their rows let them: of a sheet of A4 a third, by the width to which it is shrunk there. */
const printedWidth = 695
const printedPiece = 300

/** Heights between which nothing stands but ways that run upright, from the top to the last row. */
function* freeBands({ lanes, nodes, edges }: Drawing): Generator<[from: number, to: number]> {
  const boxes = [
    ...lanes.map(({ y, headerHeight }) => ({ y, height: headerHeight })),
    ...nodes,
    ...edges.flatMap(({ label }) => (label ? [labelBox(label)] : [])),
    ...edges.flatMap(({ points }) => segments(points).filter(({ width }) => width > 0)),
  ]
  let free = 0
  for (const box of boxes.toSorted((one, other) => one.y - other.y)) {
    if (box.y - above > free) yield [free, box.y - above]
    free = Math.max(free, box.y + box.height + below)
  }
}

/**
 * The heights, in pixels, at which a drawing may be cut for sheets of paper: below the heads of its lanes, which each sheet repeats (0 where there are none),
 * between its rows, and its end.
 */
export function cutsOf(drawing: Drawing): number[] {
  const head = Math.round(Math.max(0, ...drawing.lanes.map(({ y, headerHeight }) => y + headerHeight)))
  const end = Math.ceil(drawing.height)
  const most = printedPiece * Math.max(1, drawing.width / printedWidth)
  const cuts = [head]
  let last = head
  for (const [from, to] of freeBands(drawing)) {
    const middle = Math.round((from + to) / 2)
    if (middle <= head) continue
    // The piece would grow too high: it ends at the free place before this one.
    if (middle - (cuts.at(-1) ?? head) > most && last > (cuts.at(-1) ?? head)) cuts.push(last)
    last = middle
  }
  if (end - (cuts.at(-1) ?? head) > most && last > (cuts.at(-1) ?? head)) cuts.push(last)
  return [...cuts, end]
}
