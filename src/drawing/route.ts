import type { Box, Drawing, DrawnEdge, DrawnNode, Point } from './geometry.ts'
import { crosses, enters, type Segment, segments, shared } from './segments.ts'

/** Free space in which a way turns between two nodes, in pixels. */
const turn = 12

const centre = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
const bottom = (box: Box): number => box.y + box.height
const right = (box: Box): number => box.x + box.width

/** Ways without bends that lead nowhere: points on a straight line are left out. */
function simplified(points: Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const before = kept.at(-1)
    if (before && Math.abs(before.x - point.x) < 0.5 && Math.abs(before.y - point.y) < 0.5) continue
    const earlier = kept.at(-2)
    const isStraight =
      before &&
      earlier &&
      ((Math.abs(earlier.x - before.x) < 0.5 && Math.abs(before.x - point.x) < 0.5) ||
        (Math.abs(earlier.y - before.y) < 0.5 && Math.abs(before.y - point.y) < 0.5))
    if (isStraight) kept.pop()
    kept.push(point)
  }
  return kept
}

const isDiamond = ({ type }: DrawnNode): boolean => type === 'exclusive-gateway' || type === 'parallel-gateway'
const isEvent = ({ type }: DrawnNode): boolean => type === 'start-event' || type === 'end-event'

/** Where a way may leave or reach a node's top or bottom: in the middle, and for a rectangle also at its thirds. */
function places(node: DrawnNode): number[] {
  const middle = centre(node).x
  return isDiamond(node) || isEvent(node) ? [middle] : [middle, node.x + node.width / 3, node.x + (node.width * 2) / 3]
}

/** What a way is laid between, and all that it may have to go round. */
interface Laid {
  from: DrawnNode
  to: DrawnNode
  nodes: readonly DrawnNode[]
}

/** Whether a rectangle can be left or reached at `x` well inside its corners. */
const isWithin = (x: number, node: DrawnNode): boolean => !isDiamond(node) && !isEvent(node) && x > node.x + 8 && x < right(node) - 8

/** Straight down, from where one may be left to where the other may be reached. */
function straightDown({ from, to }: Laid): Point[][] {
  const down = (x: number): Point[] => [
    { x, y: bottom(from) },
    { x, y: to.y },
  ]
  const isAbove = (x: number): boolean => (isDiamond(to) || isEvent(to) ? Math.abs(x - centre(to).x) < 1 : isWithin(x, to))
  if (to.y - bottom(from) <= 2) return []
  return [...places(from).filter(isAbove), ...places(to).filter((x) => isWithin(x, from))].map(down)
}

/** Out at the side, down to the top of the next at `x`: a step handed to another unit. */
function handedOver({ from, to }: Laid, x: number): Point[][] {
  const { y } = centre(from)
  if (to.y <= y + 4) return []
  const out = (exit: number): Point[] => [
    { x: exit, y },
    { x, y },
    { x, y: to.y },
  ]
  if (x > right(from) + 6) return [out(right(from))]
  return x < from.x - 6 ? [out(from.x)] : []
}

/** Down, across at any level that is free between the two, and down to the top of the next at `x`. */
function acrossBetween({ from, to, nodes }: Laid, x: number): Point[][] {
  const [top, end] = [bottom(from), to.y]
  if (end - top <= turn) return []
  const beside = nodes.flatMap((node) => [node.y - turn, bottom(node) + turn]).filter((level) => level > top + 6 && level < end - 10)
  const levels = [...new Set([top + turn, end - turn, (top + end) / 2, ...beside])]
  return places(from).flatMap((start) =>
    levels.map((y) => [
      { x: start, y: top },
      { x: start, y },
      { x, y },
      { x, y: end },
    ]),
  )
}

/** Down from the bottom and in at the side. */
function inAtTheSide({ from, to }: Laid): Point[][] {
  const { y } = centre(to)
  if (y <= bottom(from) + 6) return []
  return places(from).flatMap((x) => {
    const entry = to.x > x + 6 ? to.x : right(to) < x - 6 ? right(to) : null
    if (entry === null) return []
    return [
      [
        { x, y: bottom(from) },
        { x, y },
        { x: entry, y },
      ],
    ]
  })
}

/** The sides of a node from which the column at `x` is reached. */
const sidesTowards = (x: number, node: DrawnNode): number[] => [
  ...(x > right(node) + 5 ? [right(node)] : []),
  ...(x < node.x - 5 ? [node.x] : []),
]

/** Out at one side and along the column at `x`: in at the other's side, side by side or back up around the outside, or in at its top. */
function alongColumn({ from, to }: Laid, x: number): Point[][] {
  const [a, b] = [centre(from), centre(to)]
  const exits = sidesTowards(x, from)
  const aside = exits.flatMap((exit) =>
    sidesTowards(x, to).map((entry) => [
      { x: exit, y: a.y },
      { x, y: a.y },
      { x, y: b.y },
      { x: entry, y: b.y },
    ]),
  )
  if (to.y - turn <= a.y) return aside
  const onTop = exits.map((exit) => [
    { x: exit, y: a.y },
    { x, y: a.y },
    { x, y: to.y - turn },
    { x: b.x, y: to.y - turn },
    { x: b.x, y: to.y },
  ])
  return [...aside, ...onTop]
}

/** From side to side of two that stand level. */
function level({ from, to }: Laid): Point[][] {
  const { y } = centre(from)
  const between = (exit: number, entry: number): Point[] => [
    { x: exit, y },
    { x: entry, y },
  ]
  if (Math.abs(y - centre(to).y) >= 1) return []
  return [...(to.x > right(from) ? [between(right(from), to.x)] : []), ...(right(to) < from.x ? [between(from.x, right(to))] : [])]
}

/** All plain ways from one node to another: straight down, around one corner, around two, or around the outside. */
function ways(from: DrawnNode, to: DrawnNode, nodes: readonly DrawnNode[]): Point[][] {
  const laid = { from, to, nodes }
  const outer = new Set(nodes.flatMap((node) => [node.x - turn, right(node) + turn]))
  return [
    ...straightDown(laid),
    ...places(to).flatMap((x) => [...handedOver(laid, x), ...acrossBetween(laid, x)]),
    ...inAtTheSide(laid),
    ...[...outer].flatMap((x) => alongColumn(laid, x)),
    ...level(laid),
  ].map(simplified)
}

function length(points: Point[]): number {
  let sum = 0
  let before = points[0]
  for (const point of points) {
    if (before) sum += Math.abs(point.x - before.x) + Math.abs(point.y - before.y)
    before = point
  }
  return sum
}

/** How near a way passes by a node that it has no business with. */
function squeezes(segment: Segment, node: DrawnNode): boolean {
  return enters(segment, { ...node, x: node.x - 6, y: node.y - 6, width: node.width + 12, height: node.height + 12 })
}

/** What a way costs by itself: its length, its bends, and where it leaves and arrives. */
function ownCost(points: Point[], from: DrawnNode, to: DrawnNode): number {
  const [first, last, beforeLast] = [points[0], points.at(-1), points.at(-2)]
  let sum = (points.length - 2) * 30 + length(points) * 0.1
  if (!first || !last || !beforeLast) return sum
  if (Math.abs(first.y - bottom(from)) < 1 && Math.abs(first.x - centre(from).x) > 1) sum += 12
  if (Math.abs(last.y - to.y) < 1 && Math.abs(last.x - centre(to).x) > 1) sum += 12
  // A way that comes from above is the rule; one that comes in at the side is the exception.
  if (Math.abs(beforeLast.x - last.x) > 1) sum += 24
  return sum
}

interface Surroundings {
  nodes: readonly DrawnNode[]
  /** Ways of the other edges with their parts. */
  others: { from: string; to: string; start: Point | undefined; parts: Segment[] }[]
  /** Ways that run side by side, or are more than a diamond has corners, leave their gateway as one. */
  leavesAsOne: boolean
}

/** A way that an edge may take. */
interface Way {
  points: Point[]
  /** Its segments, once it has been looked at. */
  parts?: Segment[]
  /** What it costs by itself. */
  own: number
}

/** What a way costs where it stands; counting stops as soon as it is dearer than `limit`. */
function cost(way: Way, edge: DrawnEdge, { nodes, others, leavesAsOne }: Surroundings, limit: number): number {
  const { points, own } = way
  way.parts ??= segments(points)
  const { parts } = way
  let sum = own
  for (const segment of parts) {
    for (const node of nodes) {
      if (enters(segment, node)) sum += 20000
      else if (node.id !== edge.from && node.id !== edge.to && squeezes(segment, node)) sum += 150
      if (sum >= limit) return sum
    }
    if (Math.abs(segment.to.x - segment.from.x) + Math.abs(segment.to.y - segment.from.y) < 10) sum += 40
  }
  for (const other of others) {
    const [mine, theirs] = [points[0], other.start]
    if (other.from === edge.from && !leavesAsOne && mine && theirs && Math.hypot(mine.x - theirs.x, mine.y - theirs.y) < 4) sum += 3000
    for (const a of parts) {
      for (const b of other.parts) {
        if (crosses(a, b)) sum += 2000
        if (shared(a, b) > -8) sum += edge.to === other.to || (leavesAsOne && edge.from === other.from) ? 20 : 3000
      }
    }
    if (sum >= limit) return sum
  }
  return sum
}

/**
 * Lays every way between the nodes where they stand: the plainest one that runs through no node, crosses
 * and covers no other way, and leaves a diamond at a corner of its own. Where nothing better is found the way that was given stays.
 */
export function route(drawing: Drawing): Drawing {
  const byId = new Map(drawing.nodes.map((node) => [node.id, node]))
  let edges = drawing.edges.map((edge) => ({ ...edge, points: simplified(edge.points) }))
  const choices = edges.map((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)]
    if (!from || !to) return []
    const all = ways(from, to, drawing.nodes).map((points): Way => ({ points, own: ownCost(points, from, to) }))
    const slanted = isOrthogonal(edge.points) ? 0 : 5000
    const given: Way = { points: edge.points, own: ownCost(edge.points, from, to) + slanted }
    return (edge.points.length > 1 ? [...all, given] : all).sort((a, b) => a.own - b.own)
  })
  for (let round = 0; round < 4; round += 1) {
    const before = edges
    edges.forEach((edge, index) => {
      const others = edges
        .filter((_, place) => place !== index)
        .map(({ from, to, points }) => ({ from, to, start: points[0], parts: segments(points) }))
      const leavesAsOne = byId.get(edge.from)?.type === 'parallel-gateway' || others.filter(({ from }) => from === edge.from).length > 1
      const surroundings = { nodes: drawing.nodes, others, leavesAsOne }
      let best = edge.points
      let price = Number.POSITIVE_INFINITY
      for (const way of choices[index] ?? []) {
        if (way.own >= price) break
        const paid = cost(way, edge, surroundings, price)
        if (paid < price) {
          best = way.points
          price = paid
        }
      }
      if (best !== edge.points) edges = edges.map((each, place) => (place === index ? { ...each, points: best } : each))
    })
    if (edges === before) break
  }
  return { ...drawing, edges }
}

function isOrthogonal(points: Point[]): boolean {
  return segments(points).every(({ from, to }) => Math.abs(from.x - to.x) < 0.5 || Math.abs(from.y - to.y) < 0.5)
}
