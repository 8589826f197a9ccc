import type { Flow, ProcessGraph } from '../model/index.ts'

/**
 * The order of the steps as the graph has it: one flow from a step to each step that can follow it, with the answers
 * on the way as its label («нет»). Events and gateways that are no steps are passed over.
 */
export function stepFlows(graph: ProcessGraph): Flow[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const flows: Flow[] = []
  const add = (from: string, to: string, label: string | null) => {
    if (from !== to && !flows.some((flow) => flow.from === from && flow.to === to)) flows.push({ from, to, label })
  }
  const follow = (step: string, node: string, label: string | null, seen: ReadonlySet<string>) => {
    for (const flow of graph.flows) {
      if (flow.from !== node || seen.has(flow.id)) continue
      const next = nodes.get(flow.to)
      const answer = flow.label ?? label
      if (next?.step && next.step !== step) add(step, next.step, answer)
      else if (next) follow(step, next.id, answer, new Set([...seen, flow.id]))
    }
  }
  for (const node of graph.nodes) if (node.step) follow(node.step, node.id, null, new Set())
  return flows
}
