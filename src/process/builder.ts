import type { GraphFlow, GraphNode, Lane, ProcessGraph, Step } from '../model/index.ts'
import { activityOf } from './activity.ts'

/** A way that is still open: the flow from `from` waits for the node that comes next. */
export interface OpenWay {
  from: string
  label: string | null
}

/**
 * Names of the events: a process begins, ends with its result, with a refusal, with the papers given back, or on a way of which the
 * act says no more.
 */
export const events = {
  start: 'Начало',
  result: 'Завершение',
  refusal: 'Отказ',
  return: 'Возврат документов',
  unsaid: 'Дальше в тексте не указано',
} as const

/** The question by which ways that have met part again. */
export const questionOfAnswer = 'Ответ — отказ?'

/** The question at which a refusal parts from what was asked for. */
export const questionOfRefusal = 'Отказ?'

/** Questions that are answered «да» where it is refused. */
export const questionsOfRefusal: readonly string[] = [questionOfRefusal, questionOfAnswer]

export type EndName = Exclude<keyof typeof events, 'start'>

const outcomes = { result: 'success', refusal: 'refusal', return: 'refusal', unsaid: 'unknown' } as const

const sameName = (a: string, b: string): boolean => {
  const key = (name: string) => name.toLocaleLowerCase('ru').replace(/[^\p{L}\d;]/gu, '')
  return key(a) === key(b)
}

/** Builds one graph; lanes, nodes and flows are numbered in the order in which the text brings them. */
export class GraphBuilder {
  readonly #lanes: Lane[] = []
  readonly #nodes: GraphNode[] = []
  readonly #flows: GraphFlow[] = []

  /** The id of the lane of a name; spellings that differ in capitals or spaces are one lane. Null stays null: no lane. */
  lane(name: string | null): string | null {
    if (name === null) return null
    const known = this.#lanes.find((each) => sameName(each.name, name))
    if (known) return known.id
    const id = `lane-${this.#lanes.length + 1}`
    this.#lanes.push({ id, name })
    return id
  }

  node(type: GraphNode['type'], lane: string | null, name: string | null, step: Step | null): string {
    const id = `node-${this.#nodes.length + 1}`
    const isQuestion = type === 'exclusive-gateway'
    const activity = step === null ? null : isQuestion ? 'check' : type === 'task' ? activityOf({ ...step, type }) : null
    // What a step does in a case has its term, not the question whether it is the case.
    const term = isQuestion && step?.type !== 'gateway' ? null : (step?.duration ?? null)
    this.#nodes.push({ id, type, lane, name, step: step?.id ?? null, activity, term })
    return id
  }

  flow(from: string, to: string, label: string | null): void {
    this.#flows.push({ id: `flow-${this.#flows.length + 1}`, from, to, label })
  }

  /** Leads all open ways into one node; several ways meet in a gateway of their own first, as BPMN asks. */
  enter(ways: readonly OpenWay[], to: string, lane: string | null): void {
    const [only] = ways
    if (only && ways.length === 1) {
      this.flow(only.from, to, only.label)
      return
    }
    const join = this.node('exclusive-gateway', lane, null, null)
    for (const way of ways) this.flow(way.from, join, way.label)
    this.flow(join, to, null)
  }

  /** The id of a new end. */
  end(lane: string | null, name: EndName): string {
    const id = this.node('end-event', lane, events[name], null)
    this.#nodes[this.#nodes.length - 1] = { ...(this.#nodes.at(-1) as GraphNode), outcome: outcomes[name] }
    return id
  }

  /** Leads one more way back to a node that others lead to already: a gateway before it takes them all. */
  back(from: string, to: string, label: string | null): void {
    const lane = this.#nodes.find(({ id }) => id === to)?.lane ?? null
    const join = this.node('exclusive-gateway', lane, null, null)
    for (const flow of this.#flows) if (flow.to === to) flow.to = join
    this.flow(join, to, null)
    this.flow(from, join, label)
  }

  /** The latest task on a way to `from` that a unit of the given name does. */
  latestTaskOf(named: (name: string) => boolean, from: string): string | null {
    const lanes = new Set(this.#lanes.filter(({ name }) => named(name)).map(({ id }) => id))
    const before = this.#before(from)
    return this.#nodes.findLast(({ id, type, lane }) => before.has(id) && type === 'task' && lane !== null && lanes.has(lane))?.id ?? null
  }

  /** The nodes from which flows lead to one. */
  #before(to: string): ReadonlySet<string> {
    const found = new Set<string>()
    const follow = (id: string) => {
      for (const { from } of this.#flows.filter((flow) => flow.to === id)) {
        if (from === to || found.has(from)) continue
        found.add(from)
        follow(from)
      }
    }
    follow(to)
    return found
  }

  graph(): ProcessGraph {
    return { lanes: this.#lanes, nodes: this.#nodes, flows: this.#flows }
  }
}
