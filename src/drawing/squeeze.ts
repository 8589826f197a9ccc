import { labelBox } from './answers.ts'
import { textWidth } from './font.ts'
import type { Drawing, Point } from './geometry.ts'
import { segments, touch } from './segments.ts'
import { fontSize } from './wrap.ts'

/** A stretch on one axis, in pixels. */
type Stretch = [from: number, to: number]

/**
 * A map of one axis that shortens every empty stretch to at most `widest` and leaves the rest as it is: order and
 * straightness stay, so nothing overlaps or crosses that did not before.
 */
function shortening(taken: Stretch[], widest: number): (value: number) => number {
  const sorted = taken.toSorted((a, b) => a[0] - b[0])
  const cuts: { at: number; until: number; keep: number }[] = []
  let end = sorted[0]?.[0] ?? 0
  for (const [from, to] of sorted) {
    if (from - end > widest) cuts.push({ at: end, until: from, keep: widest })
    end = Math.max(end, to)
  }
  return (value) => {
    let saved = 0
    for (const { at, until, keep } of cuts) {
      if (value <= at) break
      const part = Math.min(1, (value - at) / (until - at))
      saved += (until - at - keep) * part
    }
    return value - saved
  }
}

const widestColumnGap = 12
const highestRowGap = 22

/** Takes needless room out of a drawing: empty columns inside lanes and empty rows between nodes. */
export function squeeze(drawing: Drawing): Drawing {
  const { nodes, edges, lanes } = drawing
  const bends = edges.flatMap((edge) => segments(edge.points))
  const labels = edges.flatMap(({ label }) => (label ? [labelBox(label)] : []))
  const columns: Stretch[] = [...nodes, ...labels].map(({ x, width }) => [x, x + width])
  const rows: Stretch[] = nodes.map(({ y, height }) => [y, y + height])
  for (const { y, height } of labels) rows.push([y - 6, y + height + 6])
  for (const { from, to } of bends) {
    if (Math.abs(from.x - to.x) < touch) columns.push([from.x, from.x])
    if (Math.abs(from.y - to.y) < touch) rows.push([from.y, from.y])
  }
  for (const { x, width, header } of lanes) {
    const wide = Math.max(...header.map((line) => textWidth(line, fontSize, 700))) / 2 + 8
    columns.push([x, x], [x + width, x + width], [x + width / 2 - wide, x + width / 2 + wide])
  }
  const across = shortening(columns, widestColumnGap)
  const down = shortening(rows, highestRowGap)
  const place = <Placed extends Point>(item: Placed): Placed => ({ ...item, x: across(item.x), y: down(item.y) })
  return {
    ...drawing,
    lanes: lanes.map((lane) => ({ ...lane, x: across(lane.x), width: across(lane.x + lane.width) - across(lane.x) })),
    nodes: nodes.map(place),
    edges: edges.map((edge) => ({ ...edge, points: edge.points.map(place), label: edge.label && place(edge.label) })),
  }
}
