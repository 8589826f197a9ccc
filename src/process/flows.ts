import type { Flow, GraphFlow, ProcessGraph } from '../model/index.ts'

type Answered = Pick<GraphFlow, 'label' | 'answer'>

/**
 * The order of the steps as the graph has it: one flow from a step to each step that can follow it, with the answers
 * on the way as its label («нет»). Events and gateways that are no steps are passed over.
 */
export function stepFlows(graph: ProcessGraph): Flow[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const flows: Flow[] = []
  const add = (from: string, to: string, { label, answer }: Answered) => {
    if (from === to || flows.some((flow) => flow.from === from && flow.to === to)) return
    flows.push(answer === undefined ? { from, to, label } : { from, to, label, answer })
  }
  const follow = (step: string, node: string, before: Answered, seen: ReadonlySet<string>) => {
    for (const flow of graph.flows) {
      if (flow.from !== node || seen.has(flow.id)) continue
      const next = nodes.get(flow.to)
      const answered = flow.label === null ? before : flow
      if (next?.step && next.step !== step) add(step, next.step, answered)
      else if (next) follow(step, next.id, answered, new Set([...seen, flow.id]))
    }
  }
  for (const node of graph.nodes) if (node.step) follow(node.step, node.id, { label: null }, new Set())
  return flows
}
