import type { GraphNode, ProcessGraph, Totals } from '../model/index.ts'
import { questionsOfRefusal } from './builder.ts'

/** One way through a graph from its start to an end: the nodes at which something is done, and how it ends. */
export interface Way {
  nodes: GraphNode[]
  ends: Totals['way']
}

/** More ways than this are not told: nobody reads them, and no sum of some of them stands for all. */
const most = 200

const ending = { success: 'granted', refusal: 'refused', unknown: 'unknown' } as const

/**
 * The ways through a graph, no node twice. Once it is known whether it is refused, the same question is answered alike. A gateway at
 * which a step asks what one of its own tasks answers is nothing done by itself. Null where there are too many to tell.
 */
export function waysThrough({ nodes, flows }: ProcessGraph): Way[] | null {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const tasked = new Set(nodes.flatMap(({ type, step }) => (step !== null && !type.endsWith('gateway') ? [step] : [])))
  const isDone = ({ step, type }: GraphNode) => step !== null && (!type.endsWith('gateway') || !tasked.has(step))
  const found: Way[] = []
  const follow = (id: string, before: readonly GraphNode[], refused: string | null) => {
    const node = byId.get(id)
    if (!node || before.includes(node) || found.length > most) return
    const way = [...before, node]
    if (node.type === 'end-event') {
      found.push({ nodes: way.filter(isDone), ends: ending[node.outcome ?? 'success'] })
      return
    }
    const asksRefusal = node.name !== null && questionsOfRefusal.includes(node.name)
    for (const flow of flows) {
      if (flow.from !== id || (asksRefusal && refused !== null && flow.label !== refused)) continue
      follow(flow.to, way, asksRefusal ? flow.label : refused)
    }
  }
  const start = nodes.find(({ type }) => type === 'start-event')
  if (start) follow(start.id, [], null)
  return found.length > most ? null : found
}
