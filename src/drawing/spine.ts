import type { Drawing, DrawnNode } from './geometry.ts'
import { mainWay } from './main-way.ts'
import { overlap } from './segments.ts'

const gap = 12

/**
 * Sets the narrow drawing upright: the main way in one column, what branches off it in a second one to its right.
 * Heights stay as they are; a node of the second column that would cover another is moved below it.
 */
export function upright(drawing: Drawing): Drawing {
  const way = mainWay({ nodes: drawing.nodes, flows: drawing.edges })
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
  return { ...drawing, nodes, edges: drawing.edges.map((edge) => ({ ...edge, points: [] })) }
}

/**
 * Sets the ways that branch off a wide drawing below the main way, every node in the middle of its lane: lanes in which two ways
 * stood side by side become half as wide.
 */
export function stacked(drawing: Drawing): Drawing {
  const way = mainWay({ nodes: drawing.nodes, flows: drawing.edges })
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
