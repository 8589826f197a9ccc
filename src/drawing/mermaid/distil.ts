import type { ProcessGraph } from '../../model/index.ts'
import type { Caption } from '../caption.ts'
import type { Box, Drawing, DrawnEdge, DrawnLane, DrawnNode, Point } from '../geometry.ts'
import { boundingBox } from './browser.ts'
import { headerLines } from './source.ts'

function translation(element: Element): Point {
  const [x = 0, y = 0] = (element.getAttribute('transform')?.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number)
  return { x, y }
}

/** The first element of an SVG, itself included, that a test accepts. Walking needs no selector engine, whose caches keep drawings alive. */
function find(element: Element, accepts: (element: Element) => boolean): Element | null {
  if (accepts(element)) return element
  for (const child of element.children) {
    const found = find(child, accepts)
    if (found) return found
  }
  return null
}

/** All elements of an SVG by the key that mermaid writes on them. */
function index(element: Element, keyOf: (element: Element) => string | null, found = new Map<string, Element>()): Map<string, Element> {
  const key = keyOf(element)
  if (key !== null && !found.has(key)) found.set(key, element)
  for (const child of element.children) index(child, keyOf, found)
  return found
}

const isOutline = (element: Element): boolean =>
  ['polygon', 'circle', 'path'].includes(element.tagName) ||
  element.classList.contains('label-container') ||
  element.classList.contains('outer-path')

function placed(element: Element): Box {
  const { x, y } = translation(element)
  const box = boundingBox(find(element, isOutline) ?? element)
  return { width: box.width, height: box.height, x: x - box.width / 2, y: y - box.height / 2 }
}

function edgePoints(path: Element): Point[] {
  const json = Buffer.from(path.getAttribute('data-points') ?? '', 'base64').toString('utf8')
  const points = JSON.parse(json) as Point[]
  return points.filter((point, index) => {
    const before = points[index - 1]
    return !before || Math.hypot(point.x - before.x, point.y - before.y) > 0.5
  })
}

/** Reads the places of all nodes, lanes and edges out of mermaid's SVG, in mermaid's own coordinates. */
export function distil(svg: Element, graph: ProcessGraph, captions: ReadonlyMap<string, Caption>): Drawing {
  const key = (id: string) => id.replace('-', '')
  const nodeElements = index(svg, (element) =>
    element.classList.contains('node') ? (/^d-flowchart-(\w+)-/u.exec(element.id)?.[1] ?? null) : null,
  )
  const named = index(svg, (element) => element.getAttribute('data-id'))
  const nodes: DrawnNode[] = graph.nodes.map((node) => {
    const element = nodeElements.get(key(node.id))
    if (!element) throw new Error(`mermaid left out node ${node.id}`)
    const caption = captions.get(node.id)
    const { id, type, lane } = node
    return {
      id,
      type,
      lane,
      outcome: node.outcome ?? null,
      ...placed(element),
      lines: caption?.lines ?? [],
      full: caption?.full ?? null,
    }
  })
  const edges: DrawnEdge[] = graph.flows.map((flow, place) => {
    const name = `L_${key(flow.from)}_${key(flow.to)}`
    const same = graph.flows.slice(0, place).filter(({ from, to }) => from === flow.from && to === flow.to).length
    const path = named.get(`${name}_${same}`)
    if (!path) throw new Error(`mermaid left out flow ${flow.id}`)
    const label = flow.label ? { text: flow.label, x: 0, y: 0 } : null
    return { id: flow.id, from: flow.from, to: flow.to, points: edgePoints(path), label }
  })
  const lanes: DrawnLane[] = graph.lanes.flatMap((lane) => {
    const cluster = named.get(key(lane.id))
    const body = cluster && find(cluster, (element) => element.classList.contains('swimlane-body'))
    if (!body) return []
    return [{ id: lane.id, ...boundingBox(body), header: headerLines(lane.name), headerHeight: 0 }]
  })
  return { width: 0, height: 0, lanes, nodes, edges }
}
