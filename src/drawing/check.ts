import { labelBox } from './answers.ts'
import { lineHeight } from './caption.ts'
import { textWidth } from './font.ts'
import type { Drawing, DrawnNode, Point } from './geometry.ts'
import { crosses, enters, overlap, segments, shared, touch } from './segments.ts'
import { fontSize } from './wrap.ts'

/** Something on a drawing that hinders reading. */
export interface Finding {
  rule:
    | 'nodes-overlap'
    | 'node-outside-lane'
    | 'edge-through-node'
    | 'edge-ends-off-node'
    | 'edges-cross'
    | 'edges-overlap'
    | 'slanted-edge'
    | 'text-outside-box'
    | 'header-cut'
    | 'label-on-node'
    | 'label-cut'
    | 'too-wide'
  message: string
}

function distanceTo(point: Point, node: DrawnNode): number {
  const dx = Math.max(node.x - point.x, 0, point.x - node.x - node.width)
  const dy = Math.max(node.y - point.y, 0, point.y - node.y - node.height)
  const inside = Math.min(point.x - node.x, node.x + node.width - point.x, point.y - node.y, node.y + node.height - point.y)
  return dx + dy > 0 ? Math.hypot(dx, dy) : Math.max(0, inside)
}

function textFits(node: DrawnNode): boolean {
  const tall = node.lines.length * lineHeight
  const diamond = node.type === 'exclusive-gateway' || node.type === 'parallel-gateway'
  if (!diamond && tall > node.height) return false
  return node.lines.every((line, index) => {
    const wide = textWidth(line.text, fontSize, line.role === 'lane' ? 700 : 400)
    if (!diamond) return wide <= node.width - 4
    const middle = Math.abs((index + 0.5) * lineHeight - tall / 2)
    return wide / node.width + (2 * (middle + lineHeight * 0.3)) / node.height <= 1
  })
}

/** Measures a drawing: everything that overlaps, crosses, sticks out or is wider than `widest` pixels. No finding, no complaint. */
export function check(drawing: Drawing, widest: number): Finding[] {
  const findings: Finding[] = []
  const report = (rule: Finding['rule'], message: string) => findings.push({ rule, message })
  const { nodes, edges, lanes } = drawing
  const byId = new Map(nodes.map((node) => [node.id, node]))

  nodes.forEach((node, index) => {
    for (const other of nodes.slice(index + 1)) if (overlap(node, other, 4)) report('nodes-overlap', `${node.id}, ${other.id}`)
    if (node.lines.length > 0 && !textFits(node)) report('text-outside-box', node.id)
    const isLost = lanes.length > 0 && node.lane === null && !node.type.endsWith('event')
    if (isLost) report('node-outside-lane', `${node.id} in no lane`)
    for (const lane of isLost ? [] : lanes) {
      const inside = node.x >= lane.x && node.x + node.width <= lane.x + lane.width && node.y > lane.y + lane.headerHeight
      if (node.lane === lane.id && !inside) report('node-outside-lane', `${node.id}, ${lane.id}`)
      if (node.lane !== lane.id && overlap(node, lane)) report('node-outside-lane', `${node.id} stands in ${lane.id}`)
    }
  })
  for (const lane of lanes) {
    if (lane.header.some((line) => textWidth(line, fontSize, 700) > lane.width - 4)) report('header-cut', lane.id)
  }
  edges.forEach((edge, index) => {
    const own = segments(edge.points)
    for (const segment of own) {
      const { width, height } = segment
      if (width > touch && height > touch) report('slanted-edge', edge.id)
      for (const node of nodes) {
        if (enters(segment, node)) report('edge-through-node', `${edge.id} through ${node.id}`)
      }
    }
    const ends: [Point | undefined, string][] = [
      [edge.points[0], edge.from],
      [edge.points.at(-1), edge.to],
    ]
    for (const [point, id] of ends) {
      const node = byId.get(id)
      const isBox = node?.type === 'task' || node?.type === 'call-activity'
      if (point && node && isBox && distanceTo(point, node) > 5) report('edge-ends-off-node', `${edge.id} at ${id}`)
    }
    for (const other of edges.slice(index + 1)) {
      for (const a of own) {
        for (const b of segments(other.points)) {
          if (crosses(a, b)) report('edges-cross', `${edge.id}, ${other.id}`)
          // Ways that come from one node or meet in one may run together near it.
          if (shared(a, b) > 8 && edge.from !== other.from && edge.to !== other.to) report('edges-overlap', `${edge.id}, ${other.id}`)
        }
      }
    }
    if (edge.label) {
      const box = labelBox(edge.label)
      for (const node of nodes) if (overlap(box, node)) report('label-on-node', `${edge.id} on ${node.id}`)
      if (box.x < 0 || box.y < 0 || box.x + box.width > drawing.width || box.y + box.height > drawing.height) report('label-cut', edge.id)
    }
  })
  if (drawing.width > widest) report('too-wide', `${Math.round(drawing.width)} px`)
  return findings
}
