import type { Box, DrawnNode, Point } from './geometry.ts'

/** A straight part of a way, with the box around it. */
export interface Segment extends Box {
  from: Point
  to: Point
}

/** Lines nearer than this, in pixels, touch. */
export const touch = 1

export function segments(points: readonly Point[]): Segment[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] as Point
    const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)]
    return { from, to, x, y, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) }
  })
}

/** Whether two boxes have a place in common, or stand less than `gap` apart. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
}

/** Whether a segment runs through the inside of a node; a diamond is narrower than its box. */
export function enters(segment: Segment, node: DrawnNode): boolean {
  const inner = { x: node.x + touch, y: node.y + touch, width: node.width - 2 * touch, height: node.height - 2 * touch }
  if (!overlap(segment, inner)) return false
  if (node.type !== 'exclusive-gateway' && node.type !== 'parallel-gateway') return true
  const centre = { x: node.x + node.width / 2, y: node.y + node.height / 2 }
  for (let step = 0; step <= 20; step += 1) {
    const x = segment.from.x + ((segment.to.x - segment.from.x) * step) / 20
    const y = segment.from.y + ((segment.to.y - segment.from.y) * step) / 20
    if (Math.abs(x - centre.x) / (node.width / 2) + Math.abs(y - centre.y) / (node.height / 2) < 0.94) return true
  }
  return false
}

/** Whether an upright and a level segment cross. */
export function crosses(a: Segment, b: Segment): boolean {
  const isUpright = a.width < touch
  if (isUpright === b.width < touch) return false
  const upright = isUpright ? a : b
  const level = isUpright ? b : a
  return (
    upright.x > level.x + touch &&
    upright.x < level.x + level.width - touch &&
    level.y > upright.y + touch &&
    level.y < upright.y + upright.height - touch
  )
}

/** How far two parallel segments lie on one another, in pixels; negative where they follow one another at a distance, or run elsewhere. */
export function shared(a: Segment, b: Segment): number {
  if (a.width < touch && b.width < touch && Math.abs(a.x - b.x) < 5) return Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  if (a.height < touch && b.height < touch && Math.abs(a.y - b.y) < 5) return Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  return Number.NEGATIVE_INFINITY
}
