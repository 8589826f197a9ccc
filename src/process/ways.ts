import type { GraphFlow, GraphNode, ProcessGraph, Totals } from '../model/index.ts'
import { speaksOfRefusal } from './refusal.ts'

/** One way through a graph from its start to an end: the nodes at which something is done, and how it ends. */
export interface Way {
  nodes: GraphNode[]
  ends: Totals['way']
}

/** More ways than this are not told: nobody reads them, and no sum of some of them stands for all. */
const most = 200

const ending = { success: 'granted', refusal: 'refused', unknown: 'unknown' } as const

/** What is known on a way: whether it is refused, as a question of refusal was answered, and else as a case was in which a step refuses. */
interface Known {
  answered: boolean | null
  byCase: boolean | null
}

/**
 * The ways through a graph, no node twice. Once it is known whether it is refused, the same question is answered alike. A gateway at
 * which a step asks what one of its own tasks answers is nothing done by itself. Null where there are too many to tell.
 */
export function waysThrough({ nodes, flows }: ProcessGraph): Way[] | null {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const tasked = new Set(nodes.flatMap(({ type, step }) => (step !== null && !type.endsWith('gateway') ? [step] : [])))
  const isDone = ({ step, type }: GraphNode) => step !== null && (!type.endsWith('gateway') || !tasked.has(step))
  const found: Way[] = []
  const refuses = ({ to }: GraphFlow) => speaksOfRefusal(byId.get(to)?.name ?? '')
  const follow = (id: string, before: readonly GraphNode[], { answered, byCase }: Known) => {
    const node = byId.get(id)
    if (!node || before.includes(node) || found.length > most) return
    const way = [...before, node]
    if (node.type === 'end-event') {
      found.push({ nodes: way.filter(isDone), ends: ending[node.outcome ?? 'success'] })
      return
    }
    const onward = flows.filter(({ from }) => from === id)
    const asksRefusal = node.question === 'refused' || node.question === 'answer-refused'
    const isCase = !asksRefusal && onward.length === 2 && onward.filter(refuses).length === 1
    const known = answered ?? (node.question === 'answer-refused' ? byCase : null)
    for (const flow of onward) {
      const isRefused = asksRefusal ? flow.answer === 'yes' : refuses(flow)
      if (asksRefusal && known !== null && isRefused !== known) continue
      follow(flow.to, way, { answered: asksRefusal ? isRefused : answered, byCase: isCase ? isRefused : byCase })
    }
  }
  const start = nodes.find(({ type }) => type === 'start-event')
  if (start) follow(start.id, [], { answered: null, byCase: null })
  return found.length > most ? null : found
}
