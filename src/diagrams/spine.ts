import type { Drawing, DrawnNode } from './geometry.ts'

const gap = 16

/** The way that most of the process takes: from the start, at every node on to the branch with the most nodes behind it. */
function mainWay(drawing: Drawing): Set<string> {
  const depth = new Map<string, number>()
  const depthOf = (id: string, seen: ReadonlySet<string>): number => {
    const known = depth.get(id)
    if (known !== undefined) return known
    if (seen.has(id)) return 0
    const next = drawing.edges.filter(({ from }) => from === id)
    const deepest = next.length === 0 ? 0 : 1 + Math.max(...next.map(({ to }) => depthOf(to, new Set([...seen, id]))))
    depth.set(id, deepest)
    return deepest
  }
  const way = new Set<string>()
  let current = drawing.nodes.find(({ type }) => type === 'start-event')?.id
  while (current !== undefined && !way.has(current)) {
    way.add(current)
    const from = current
    const next = drawing.edges.filter((edge) => edge.from === from)
    // Of two equal ways the first stays on the spine.
    current = next.reduce<string | undefined>(
      (best, { to }) => (best === undefined || depthOf(to, new Set()) > depthOf(best, new Set()) ? to : best),
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
  const placed: DrawnNode[] = spine.map((node) => ({ ...node, x: -node.width / 2 }))
  for (const node of side.toSorted((a, b) => a.y - b.y)) {
    const column = placed.filter(({ id }) => !way.has(id))
    const lowest = Math.max(node.y, ...column.map(({ y, height }) => y + height + gap))
    placed.push({ ...node, x: left - node.width / 2, y: lowest })
  }
  const byId = new Map(placed.map((node) => [node.id, node]))
  return { ...drawing, nodes: drawing.nodes.map((node) => byId.get(node.id) ?? node) }
}
