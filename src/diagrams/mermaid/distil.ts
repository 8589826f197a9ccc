import type { ProcessGraph } from '../../corpus/model/index.ts'
import type { Caption } from '../caption.ts'
import type { Box, Drawing, DrawnEdge, DrawnLane, DrawnNode, Point } from '../geometry.ts'
import { boundingBox } from './browser.ts'
import { headerLines } from './source.ts'

function translation(element: Element): Point {
  const [x = 0, y = 0] = (element.getAttribute('transform')?.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number)
  return { x, y }
}

function placed(element: Element): Box {
  const { x, y } = translation(element)
  const outline = element.querySelector('rect.label-container, polygon, circle, .outer-path, path')
  const box = outline ? boundingBox(outline) : boundingBox(element)
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
  const nodes: DrawnNode[] = graph.nodes.map((node) => {
    const element = svg.querySelector(`g.node[id^="d-flowchart-${key(node.id)}-"]`)
    if (!element) throw new Error(`mermaid left out node ${node.id}`)
    const caption = captions.get(node.id)
    const { id, type, lane } = node
    return { id, type, lane, ...placed(element), lines: caption?.lines ?? [], full: caption?.full ?? null }
  })
  const edges: DrawnEdge[] = graph.flows.map((flow, index) => {
    const name = `L_${key(flow.from)}_${key(flow.to)}`
    const same = graph.flows.slice(0, index).filter(({ from, to }) => from === flow.from && to === flow.to).length
    const path = svg.querySelector(`path[data-id="${name}_${same}"]`)
    if (!path) throw new Error(`mermaid left out flow ${flow.id}`)
    const label = flow.label ? { text: flow.label, x: 0, y: 0 } : null
    return { id: flow.id, from: flow.from, to: flow.to, points: edgePoints(path), label }
  })
  const lanes: DrawnLane[] = graph.lanes.flatMap((lane) => {
    const body = svg.querySelector(`g.cluster[data-id="${key(lane.id)}"] rect.swimlane-body`)
    if (!body) return []
    return [{ id: lane.id, ...boundingBox(body), header: headerLines(lane.name), headerHeight: 0 }]
  })
  return { width: 0, height: 0, lanes, nodes, edges }
}
