import type { ProcessGraph } from '../model/index.ts'

type Order = Pick<ProcessGraph, 'nodes' | 'flows'>

/** How far each node stands from the start: the longest way to it, from 0; a way back counts for nothing. */
export function ranks(graph: Order): Map<string, number> {
  const isForward = forwardFlows(graph)
  const into = Map.groupBy(
    graph.flows.filter(({ id }) => isForward(id)),
    ({ to }) => to,
  )
  const found = new Map<string, number>()
  const rankOf = (id: string): number => {
    const known = found.get(id)
    if (known !== undefined) return known
    found.set(id, 0)
    const rank = Math.max(0, ...(into.get(id) ?? []).map(({ from }) => rankOf(from) + 1))
    found.set(id, rank)
    return rank
  }
  for (const { id } of graph.nodes) rankOf(id)
  return found
}

/** Tells flows that lead on from those that lead back to a node on the way to them. */
function forwardFlows({ nodes, flows }: Order): (id: string) => boolean {
  const out = Map.groupBy(flows, ({ from }) => from)
  const back = new Set<string>()
  const state = new Map<string, 'open' | 'done'>()
  const visit = (id: string): void => {
    state.set(id, 'open')
    for (const flow of out.get(id) ?? []) {
      if (state.get(flow.to) === 'open') back.add(flow.id)
      else if (!state.has(flow.to)) visit(flow.to)
    }
    state.set(id, 'done')
  }
  for (const { id } of nodes) if (!state.has(id)) visit(id)
  return (id) => !back.has(id)
}
