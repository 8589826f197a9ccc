import {
  type Answer,
  answerNames,
  type Ending,
  endNames,
  type GraphFlow,
  type GraphNode,
  type Lane,
  type ProcessGraph,
  type Question,
  questionNames,
  type Step,
  startName,
} from '../model/index.ts'
import { activityOf } from './activity.ts'

/** A way that is still open: the flow from `from` waits for the node that comes next. */
export interface OpenWay {
  from: string
  answer: Answer | null
}

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

  /** A way out of a node that stands already. */
  flow(from: string, to: string, answer: Answer | null): void {
    const id = `flow-${this.#flows.length + 1}`
    this.#flows.push(answer === null ? { id, from, to, label: null } : { id, from, to, label: answerNames[answer], answer })
  }

  /** Leads all open ways into one node; several ways meet in a gateway of their own first, as BPMN asks. */
  enter(ways: readonly OpenWay[], to: string, lane: string | null): void {
    const [only] = ways
    if (only && ways.length === 1) {
      this.flow(only.from, to, only.answer)
      return
    }
    const join = this.node('exclusive-gateway', lane, null, null)
    for (const way of ways) this.flow(way.from, join, way.answer)
    this.flow(join, to, null)
  }

  start(lane: string | null): string {
    return this.node('start-event', lane, startName, null)
  }

  /** The id of a new end. */
  end(lane: string | null, ending: Ending): string {
    return this.#more(this.node('end-event', lane, endNames[ending], null), { outcome: outcomes[ending], ending })
  }

  /** The id of a new gateway that asks a question of ours. */
  question(lane: string | null, question: Question, step: Step | null): string {
    return this.#more(this.node('exclusive-gateway', lane, questionNames[question], step), { question })
  }

  #more(id: string, more: Partial<GraphNode>): string {
    const last = this.#nodes.pop() as GraphNode
    this.#nodes.push({ ...last, ...more })
    return id
  }

  /** Leads one more way back to a node that others lead to already: a gateway before it takes them all. */
  back(from: string, to: string, answer: Answer | null): void {
    const lane = this.#nodes.find(({ id }) => id === to)?.lane ?? null
    const join = this.node('exclusive-gateway', lane, null, null)
    for (const flow of this.#flows) if (flow.to === to) flow.to = join
    this.flow(join, to, null)
    this.flow(from, join, answer)
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
