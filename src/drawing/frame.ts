import { labelBox } from './answers.ts'
import type { Box, Drawing, Point } from './geometry.ts'

/** Free space around a drawing and, inside lanes, above and below the nodes, in pixels. */
const margin = 2
const padding = 14

/** Height of a line of a lane's header and the space above and below its lines. */
export const headerLineHeight = 17
const headerPadding = 8

/** All lanes get one top, one bottom and headers as high as the longest needs; then everything is moved to the margin. */
export function frame(drawing: Drawing): Drawing {
  const { lanes, nodes, edges } = drawing
  const hasLanes = lanes.length > 0
  const headerHeight = hasLanes ? Math.max(...lanes.map(({ header }) => header.length)) * headerLineHeight + 2 * headerPadding : 0
  const inner = hasLanes ? padding : 0
  const ways: Box[] = edges.flatMap(({ points, label }) => [
    ...points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
    ...(label ? [labelBox(label)] : []),
  ])
  const inside = [...nodes, ...ways]
  const top = Math.min(...inside.map(({ y }) => y))
  const bottom = Math.max(...inside.map(({ y, height }) => y + height))
  const left = Math.min(...[...inside, ...lanes].map(({ x }) => x))
  const right = Math.max(...[...inside, ...lanes].map(({ x, width }) => x + width))
  const height = bottom - top + headerHeight + 2 * inner
  const place = <Placed extends Point>(item: Placed): Placed => ({
    ...item,
    x: item.x + margin - left,
    y: item.y + margin + headerHeight + inner - top,
  })
  return {
    width: right - left + 2 * margin,
    height: height + 2 * margin,
    lanes: lanes.map((lane) => ({ ...lane, x: lane.x + margin - left, y: margin, height, headerHeight })),
    nodes: nodes.map(place),
    edges: edges.map((edge) => ({ ...edge, points: edge.points.map(place), label: edge.label && place(edge.label) })),
  }
}
