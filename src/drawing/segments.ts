import type { Box, DrawnNode, Point } from './geometry.ts'

/** A straight part of a way. */
export interface Segment {
  from: Point
  to: Point
}

/** Lines nearer than this, in pixels, touch. */
export const touch = 1

export function segments(points: readonly Point[]): Segment[] {
  return points.slice(1).map((to, index) => ({ from: points[index] as Point, to }))
}

export function segmentBox({ from, to }: Segment): Box {
  return { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) }
}

/** Whether two boxes have a place in common, or stand less than `gap` apart. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
}

/** Whether a segment runs through the inside of a node; a diamond is narrower than its box. */
export function enters(segment: Segment, node: DrawnNode): boolean {
  const inner = { x: node.x + touch, y: node.y + touch, width: node.width - 2 * touch, height: node.height - 2 * touch }
  if (!overlap(segmentBox(segment), inner)) return false
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
  const [first, second] = [segmentBox(a), segmentBox(b)]
  const isUpright = first.width < touch
  if (isUpright === second.width < touch) return false
  const [upright, level] = isUpright ? [first, second] : [second, first]
  return (
    upright.x > level.x + touch &&
    upright.x < level.x + level.width - touch &&
    level.y > upright.y + touch &&
    level.y < upright.y + upright.height - touch
  )
}

/** How far two parallel segments lie on one another, in pixels; negative where they follow one another at a distance, or run elsewhere. */
export function shared(a: Segment, b: Segment): number {
  const [first, second] = [segmentBox(a), segmentBox(b)]
  if (first.width < touch && second.width < touch && Math.abs(first.x - second.x) < 5) {
    return Math.min(first.y + first.height, second.y + second.height) - Math.max(first.y, second.y)
  }
  if (first.height < touch && second.height < touch && Math.abs(first.y - second.y) < 5) {
    return Math.min(first.x + first.width, second.x + second.width) - Math.max(first.x, second.x)
  }
  return Number.NEGATIVE_INFINITY
}
