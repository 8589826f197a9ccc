import type { GraphNode } from '../model/index.ts'

/** Nodes in the order of the text, and the ways between them. */
interface Order {
  nodes: readonly { id: string; type: GraphNode['type']; outcome?: GraphNode['outcome'] | null }[]
  flows: readonly { from: string; to: string }[]
}

/** The way to the result: from the start, at every node on to the branch with the most nodes behind it. */
export function mainWay({ nodes, flows }: Order): Set<string> {
  const order = new Map(nodes.map(({ id }, index) => [id, index]))
  const place = (id: string): number => order.get(id) ?? 0
  // Nodes stand in the order of the text, so a way to an earlier one leads back.
  const onward = (id: string): string[] => flows.filter(({ from, to }) => from === id && place(to) > place(id)).map(({ to }) => to)
  const depths = new Map<string, number>()
  for (const { id, outcome } of nodes.toReversed()) {
    const depth = 1 + Math.max(0, ...onward(id).map((next) => depths.get(next) ?? 0))
    // The way to a result goes before the way to a refusal, however long that is.
    depths.set(id, outcome === 'success' ? depth + nodes.length : depth)
  }
  const way = new Set<string>()
  let current = nodes.find(({ type }) => type === 'start-event')?.id
  while (current !== undefined) {
    way.add(current)
    // Of two equal ways the first stays on the spine.
    current = onward(current).reduce<string | undefined>(
      (best, next) => (best === undefined || (depths.get(next) ?? 0) > (depths.get(best) ?? 0) ? next : best),
      undefined,
    )
  }
  return way
}
