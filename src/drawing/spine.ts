import type { Drawing, DrawnNode } from './geometry.ts'
import { overlap } from './segments.ts'

const gap = 12

/** The way to the result: from the start, at every node on to the branch with the most nodes behind it. */
function mainWay(drawing: Drawing): Set<string> {
  const order = new Map(drawing.nodes.map(({ id }, index) => [id, index]))
  const place = (id: string): number => order.get(id) ?? 0
  // Nodes stand in the order of the text, so a way to an earlier one leads back.
  const onward = (id: string): string[] => drawing.edges.filter(({ from, to }) => from === id && place(to) > place(id)).map(({ to }) => to)
  const depths = new Map<string, number>()
  for (const { id, outcome } of drawing.nodes.toReversed()) {
    const depth = 1 + Math.max(0, ...onward(id).map((next) => depths.get(next) ?? 0))
    // The way to a result goes before the way to a refusal, however long that is.
    depths.set(id, outcome === 'success' ? depth + drawing.nodes.length : depth)
  }
  const way = new Set<string>()
  let current = drawing.nodes.find(({ type }) => type === 'start-event')?.id
  while (current !== undefined) {
    way.add(current)
    // Of two equal ways the first stays on the spine.
    current = onward(current).reduce<string | undefined>(
      (best, next) => (best === undefined || (depths.get(next) ?? 0) > (depths.get(best) ?? 0) ? next : best),
      undefined,
    )
  }
  return way
}

/**
 * Sets the narrow drawing upright: the main way in one column, what branches off it in a second one to its right.
 * Heights stay as mermaid gave them; a node of the second column that would cover another is moved below it.
 */
export function upright(drawing: Drawing): Drawing {
  const way = mainWay(drawing)
  const spine = drawing.nodes.filter(({ id }) => way.has(id))
  const side = drawing.nodes.filter(({ id }) => !way.has(id))
  const half = Math.max(...spine.filter(({ type }) => type === 'task' || type === 'call-activity').map(({ width }) => width), 60) / 2
  const sideHalf = Math.max(...side.map(({ width }) => width), 0) / 2
  const left = half + gap + sideHalf
  const placed: DrawnNode[] = []
  // Where the second column had to move something down, what comes after it moves down too.
  let moved = 0
  for (const node of drawing.nodes.toSorted((one, other) => one.y - other.y)) {
    const before = drawing.edges.flatMap(({ from, to }) => (to === node.id ? (placed.find(({ id }) => id === from) ?? []) : []))
    const top = Math.max(node.y + moved, ...before.map(({ y, height }) => y + height + 2 * gap))
    if (way.has(node.id)) {
      moved = top - node.y
      placed.push({ ...node, x: -node.width / 2, y: top })
      continue
    }
    const column = placed.filter(({ id }) => !way.has(id))
    placed.push({ ...node, x: left - node.width / 2, y: Math.max(top, ...column.map(({ y, height }) => y + height + gap)) })
  }
  const byId = new Map(placed.map((node) => [node.id, node]))
  const nodes = drawing.nodes.map((node) => byId.get(node.id) ?? node)
  // Mermaid's ways led to where the nodes stood before: the router finds new ones.
  return { ...drawing, nodes, edges: drawing.edges.map((edge) => ({ ...edge, points: [] })) }
}

/**
 * Sets the ways that branch off a wide drawing below the main way, every node in the middle of its lane: lanes in which two ways
 * stood side by side become half as wide.
 */
export function stacked(drawing: Drawing): Drawing {
  const way = mainWay(drawing)
  const lanes = new Map(drawing.lanes.map((lane) => [lane.id, lane]))
  const spine = drawing.nodes.filter(({ id }) => way.has(id))
  const side = drawing.nodes.filter(({ id }) => !way.has(id))
  const shift =
    Math.max(...spine.map(({ y, height }) => y + height)) - Math.min(...side.map(({ y }) => y), Number.POSITIVE_INFINITY) + 2 * gap
  const nodes = drawing.nodes.map((node) => {
    const lane = node.lane === null ? undefined : lanes.get(node.lane)
    return { ...node, x: lane ? lane.x + (lane.width - node.width) / 2 : node.x, y: way.has(node.id) ? node.y : node.y + shift }
  })
  return { ...drawing, nodes, edges: drawing.edges.map((edge) => ({ ...edge, points: [] })) }
}

/** Whether an end can stand below the step that it ends: it ends that step alone, in the same lane. */
function endedStep(drawing: Drawing, end: DrawnNode): DrawnNode | null {
  const [way, ...others] = drawing.edges.filter(({ to }) => to === end.id)
  const before = drawing.nodes.find(({ id }) => id === way?.from)
  const isAlone = end.type === 'end-event' && others.length === 0
  return isAlone && before && before.type !== 'exclusive-gateway' && before.lane === end.lane ? before : null
}

/** Makes room below every step that ends a way, so that its end can stand there and other ways pass below it. */
export function roomForEnds(drawing: Drawing): Drawing {
  let nodes = drawing.nodes
  for (const end of drawing.nodes) {
    const step = endedStep({ ...drawing, nodes }, end)
    if (!step) continue
    const bottom = step.y + step.height
    nodes = nodes.map((node) => (node.y >= bottom - 1 ? { ...node, y: node.y + 4 * gap } : node))
  }
  return { ...drawing, nodes, edges: drawing.edges.map((edge) => ({ ...edge, points: [] })) }
}

/** Sets every end straight below the step that it ends, where there is room. */
export function endsBelow(drawing: Drawing): Drawing {
  const nodes = drawing.nodes.map((node) => {
    const step = endedStep(drawing, node)
    if (!step) return node
    const below = { ...node, x: step.x + (step.width - node.width) / 2, y: step.y + step.height + 2 * gap }
    const isFree = drawing.nodes.every((other) => other === node || other === step || !overlap(below, other, gap))
    return isFree ? below : node
  })
  const moved = new Set(nodes.filter((node, index) => node !== drawing.nodes[index]).map(({ id }) => id))
  return { ...drawing, nodes, edges: drawing.edges.map((edge) => (moved.has(edge.to) ? { ...edge, points: [] } : edge)) }
}
