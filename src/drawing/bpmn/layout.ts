import type { GraphNode, ProcessGraph } from '../../model/index.ts'
import { textWidth } from '../font.ts'
import type { Box, Drawing, DrawnEdge, DrawnLane, DrawnNode, Point } from '../geometry.ts'
import { ranks } from '../ranks.ts'
import { route } from '../route.ts'

/** Sizes that BPMN tools give their shapes, in pixels; breadth runs along the process. */
const sizes: Record<GraphNode['type'], { width: number; height: number }> = {
  'start-event': { width: 36, height: 36 },
  'end-event': { width: 36, height: 36 },
  task: { width: 140, height: 80 },
  'call-activity': { width: 140, height: 80 },
  'exclusive-gateway': { width: 50, height: 50 },
  'parallel-gateway': { width: 50, height: 50 },
}
const column = 200
const row = 120

/** How bpmn-js sets the words of a task: Arial of 12 pixels or what stands in for it (DejaVu Sans is a third wider than our face), lines of 1.2, margins. */
const label = { size: 12 * 1.33, line: 14.4, margin: 7 }

/** Letter by letter, without kerning: the face is another one anyway, and a letter is measured once. */
const widthOf = (words: string): number => Array.from(words).reduce((sum, letter) => sum + textWidth(letter, label.size), 0)

/** How many lines bpmn-js breaks a name into: word by word, and within a word that no line holds. */
function linesIn(name: string, room: number): number {
  let [lines, used] = [1, 0]
  for (const word of name.split(' ')) {
    const wide = widthOf(`${word} `)
    if (used > 0 && used + wide > room) [lines, used] = [lines + 1, wide]
    else used += wide
    if (wide > room) lines += 1
  }
  return lines
}

/** The size of a shape; a task grows with its words. */
function sizeOf({ type, name }: GraphNode): { width: number; height: number } {
  const { width, height } = sizes[type]
  if (type !== 'task' && type !== 'call-activity') return { width, height }
  const lines = linesIn(name ?? '', width - 2 * label.margin)
  return { width, height: Math.max(height, Math.ceil(lines * label.line) + 2 * label.margin) }
}
const poolHeader = 30
const laneHeader = 30

/** Pool, lanes, shapes and ways of a BPMN diagram that runs from left to right. */
export interface BpmnLayout {
  pool: Box
  lanes: Map<string, Box>
  nodes: Map<string, Box>
  flows: Map<string, Point[]>
}

const swapBox = <Placed extends Box>(box: Placed): Placed => ({ ...box, x: box.y, y: box.x, width: box.height, height: box.width })
const swapPoint = ({ x, y }: Point): Point => ({ x: y, y: x })

/**
 * Places a graph for BPMN: columns by longest path, a row for each lane and as many rows in it as stand in one column. Nodes
 * without a lane get rows above all lanes, inside the pool. Ways are laid by the same router as the drawings, turned by a quarter.
 */
export function layout(graph: ProcessGraph): BpmnLayout {
  const column_ = ranks(graph)
  const lanes: (string | null)[] = graph.lanes.map(({ id }) => id)
  const strips = graph.nodes.some(({ lane }) => lane === null) ? [null, ...lanes] : lanes
  const taken = new Map<string, number>()
  const rowInStrip = new Map<string, number>()
  const rows = new Map<string | null, number>(strips.map((lane) => [lane, 1]))
  for (const { id, lane } of graph.nodes) {
    const place = `${lane} ${column_.get(id)}`
    const used = taken.get(place) ?? 0
    taken.set(place, used + 1)
    rowInStrip.set(id, used)
    rows.set(lane, Math.max(rows.get(lane) ?? 1, used + 1))
  }
  const left = poolHeader + (graph.lanes.length > 0 ? laneHeader : 0)
  const count = Math.max(...column_.values()) + 1
  const width = left + count * column
  const boxes = new Map<string | null, Box>()
  let top = 0
  for (const lane of strips) {
    const tallest = Math.max(0, ...graph.nodes.filter((node) => node.lane === lane).map((node) => sizeOf(node).height))
    const height = Math.max((rows.get(lane) ?? 1) * Math.max(row, tallest + 40), headerLength(graph, lane))
    boxes.set(lane, { x: poolHeader, y: top, width: width - poolHeader, height })
    top += height
  }
  const placed: DrawnNode[] = graph.nodes.map((node) => {
    const { id, type, lane } = node
    const { width: wide, height: high } = sizeOf(node)
    const strip = boxes.get(lane) as Box
    const share = strip.height / (rows.get(lane) ?? 1)
    const middle = { x: left + ((column_.get(id) ?? 0) + 0.5) * column, y: strip.y + ((rowInStrip.get(id) ?? 0) + 0.5) * share }
    return {
      id,
      type,
      lane,
      x: middle.x - wide / 2,
      y: middle.y - high / 2,
      width: wide,
      height: high,
      outcome: null,
      isOurs: false,
      lines: [],
      full: null,
    }
  })
  const edges: DrawnEdge[] = graph.flows.map(({ id, from, to }) => ({ id, from, to, points: straight(placed, from, to), label: null }))
  const drawnLanes: DrawnLane[] = []
  const turned: Drawing = {
    ...{ width: top, height: width, lanes: drawnLanes, nodes: placed.map(swapBox) },
    edges: edges.map((edge) => ({ ...edge, points: edge.points.map(swapPoint) })),
  }
  const routed = route(turned)
  return {
    pool: { x: 0, y: 0, width, height: top },
    lanes: new Map(graph.lanes.map(({ id }) => [id, boxes.get(id) as Box])),
    nodes: new Map(placed.map(({ id, x, y, width: wide, height: high }) => [id, { x, y, width: wide, height: high }])),
    flows: new Map(routed.edges.map(({ id, points }) => [id, points.map(swapPoint)])),
  }
}

/** Height that a lane needs for its name, which BPMN tools write upright in two lines of about 7 pixels a letter. */
function headerLength(graph: ProcessGraph, lane: string | null): number {
  const name = graph.lanes.find(({ id }) => id === lane)?.name ?? ''
  return Math.ceil(name.length / 2) * 7 + 24
}

/** From middle to middle: what stays only where the router finds no way. */
function straight(nodes: DrawnNode[], from: string, to: string): Point[] {
  return [from, to].flatMap((id) => {
    const node = nodes.find((each) => each.id === id)
    return node ? [{ x: node.x + node.width / 2, y: node.y + node.height / 2 }] : []
  })
}
