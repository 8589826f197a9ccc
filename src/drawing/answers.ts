import { lineHeight } from './caption.ts'
import { textWidth } from './font.ts'
import type { Box, Drawing, DrawnEdge, Point } from './geometry.ts'
import { overlap, segments } from './segments.ts'
import { fontSize } from './wrap.ts'

/** The box of a label («да») whose middle stands at a point. */
export function labelBox({ x, y, text }: Point & { text: string }): Box {
  const width = textWidth(text, fontSize, 700)
  return { x: x - width / 2, y: y - lineHeight / 2, width, height: lineHeight }
}

/** Middles at which a label may stand on its way, best first: near the way's beginning, where it has room on the line. */
function candidates(edge: DrawnEdge, width: number): Point[] {
  const found: Point[] = []
  for (const { from, to } of segments(edge.points)) {
    const [dx, dy] = [Math.sign(Math.round(to.x - from.x)), Math.sign(Math.round(to.y - from.y))]
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    const size = dx === 0 ? lineHeight : width
    for (const distance of [size / 2 + 8, length / 2, length - size / 2 - 12]) {
      if (length >= size + 12 && distance > 0 && distance < length) found.push({ x: from.x + dx * distance, y: from.y + dy * distance })
    }
  }
  const middle = edge.points[Math.floor(edge.points.length / 2)]
  return middle ? [...found, middle] : found
}

/** Gives every label its place: on its own way, off all nodes and off all other ways where that can be had. */
export function placeAnswers(drawing: Drawing): Drawing {
  const edges = drawing.edges.map((edge) => {
    if (!edge.label) return edge
    const { text } = edge.label
    const others = drawing.edges.filter(({ id }) => id !== edge.id).flatMap(({ points }) => segments(points))
    const bad = (point: Point): number => {
      const box = labelBox({ ...point, text })
      const nodes = drawing.nodes.filter((node) => overlap(box, node, 3)).length
      return nodes * 10 + others.filter((segment) => overlap(box, segment, 2)).length
    }
    const [first, ...rest] = candidates(edge, textWidth(text, fontSize, 700))
    if (!first) return edge
    const best = rest.reduce((chosen, point) => (bad(point) < bad(chosen) ? point : chosen), first)
    return { ...edge, label: { ...best, text } }
  })
  return { ...drawing, edges }
}
