import type { ProcessGraph } from '../model/index.ts'

/** Id of the lane of those whom the text does not name. */
export const nobodysLane = 'lane-nobody'

/**
 * The graph with all nodes in lanes: those of which the text does not say who acts get a lane that says so (`name`). Without any lane, or
 * where only beginnings and ends stand in none, it stays as it is.
 */
export function withNobodysLane(graph: ProcessGraph, name: string): ProcessGraph {
  const isUnsaid = graph.nodes.some(({ lane, type }) => lane === null && !type.endsWith('event'))
  if (graph.lanes.length === 0 || !isUnsaid) return graph
  return {
    ...graph,
    lanes: [{ id: nobodysLane, name }, ...graph.lanes],
    nodes: graph.nodes.map((node) => ({ ...node, lane: node.lane ?? nobodysLane })),
  }
}
