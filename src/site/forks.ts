import { type Answer, answer, type Ending, type GraphNode, type ModelledProcess, type Question } from '../model/index.ts'

/** A question of ours, or in the words of the act. */
export type Asked = { question: Question } | { words: string }

/** Where an answer leads: to a step, to a part of the same step or one without a number, to the next question, or to an end. */
export interface Way {
  answer: Answer
  to: { step: string; number: string } | { ending: Ending } | Asked
}

/** A question that decides how the process goes on, and its answers. */
export interface Fork {
  asked: Asked
  ways: Way[]
}

const askedAt = ({ question, name }: GraphNode): Asked | null => (question ? { question } : name === null ? null : { words: name })

const targetOf = (node: GraphNode): Way['to'] | null => (node.ending ? { ending: node.ending } : askedAt(node))

/** The questions of a process by the step after which they stand: those that a drawing shows as rhombs. */
export function forksOf({ steps, graph }: Pick<ModelledProcess, 'steps' | 'graph'>): Map<string, Fork[]> {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const order = new Map(steps.map(({ id }, index) => [id, index]))
  const numbers = new Map(steps.map(({ id, number }) => [id, number]))

  /** The last step before a question; ways that join are followed back. */
  function stepBefore(node: GraphNode, seen: ReadonlySet<string> = new Set()): string | null {
    if (node.step !== null) return node.step
    if (seen.has(node.id)) return null
    const before = graph.flows
      .filter(({ to }) => to === node.id)
      .flatMap(({ from }) => {
        const other = nodes.get(from)
        return (other && stepBefore(other, new Set([...seen, node.id]))) ?? []
      })
    return before.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)).at(-1) ?? null
  }

  /** What stands next on a way; joins say nothing and are passed. */
  function following(id: string): GraphNode | undefined {
    const node = nodes.get(id)
    if (!node || node.name !== null) return node
    const [next, ...others] = graph.flows.filter(({ from }) => from === id)
    return next && others.length === 0 ? following(next.to) : node
  }

  const waysOf = (id: string) => graph.flows.filter(({ from }) => from === id)

  /** The step at which a question stands: the one whose parts it decides between, else the one before it. */
  function stepOf(node: GraphNode | undefined): string | null {
    if (!node || node.step !== null || node.type !== 'exclusive-gateway') return node?.step ?? null
    const [first, ...others] = new Set(waysOf(node.id).map(({ to }) => following(to)?.step ?? null))
    return first && others.length === 0 ? first : stepBefore(node)
  }

  const found = graph.nodes.flatMap((node) => {
    const ways = waysOf(node.id)
    const step = node.type === 'exclusive-gateway' && ways.length > 1 ? stepOf(node) : null
    const asked = askedAt(node)
    if (asked === null || step === null) return []
    const told = ways.flatMap(({ answer: given, to }) => {
      const target = following(to)
      const leadsTo = target && targetOf(target)
      if (!given || !leadsTo) return []
      const next = stepOf(target)
      return [{ given, leadsTo, next, number: next !== null && next !== step ? numbers.get(next) : null }]
    })
    if (told.length < ways.length) return []
    // Parts of a step, and steps of one number, are told apart by their words.
    const isNumbered = new Set(told.map(({ number }) => number)).size === told.length
    const answered = told
      .map(
        ({ given, leadsTo, next, number }): Way => ({ answer: given, to: isNumbered && next && number ? { step: next, number } : leadsTo }),
      )
      .sort((one, other) => answer.options.indexOf(one.answer) - answer.options.indexOf(other.answer))
    return [{ step, fork: { asked, ways: answered } }]
  })
  return new Map([...Map.groupBy(found, ({ step }) => step)].map(([step, all]) => [step, all.map(({ fork }) => fork)]))
}
