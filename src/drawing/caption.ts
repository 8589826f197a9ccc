import type { GraphNode, ModelledStep, ProcessGraph, Step } from '../model/index.ts'
import { capital } from '../text/capital.ts'
import type { DrawingWords } from './words/index.ts'
import { wrap, wrapForDiamond } from './wrap.ts'

/** Height of a line on a drawing, in pixels: 1.1 em. */
export const lineHeight = 15.4

/** One line of text in a node. */
export interface CaptionLine {
  text: string
  role: 'action' | 'term' | 'lane'
}

/** What stands in a node: its lines, and the whole text of the step for `<title>`. */
export interface Caption {
  lines: CaptionLine[]
  full: string | null
}

export type Variant = 'wide' | 'narrow'

/**
 * Widest line of a task, in pixels: the more lanes stand side by side, the less; on a phone two tasks share 336 px. Where that is
 * still too wide the drawing is made again with the next number.
 */
export function rooms(variant: Variant, lanes: number): readonly number[] {
  if (variant === 'narrow') return [112, 92]
  if (lanes > 5) return [104, 92, 84]
  return lanes === 5 ? [124, 104] : [148, 124]
}

/** What captions are made of: the graph in the words of its language, and the steps that its nodes come from. */
interface Captioned {
  steps: readonly ModelledStep[]
  graph: ProcessGraph
  words: DrawingWords
}

function heading({ number, type }: Step, numbered: DrawingWords['numbered'] | null): string {
  if (!number) return ''
  if (/^\d/u.test(number)) return `${number} `
  return `${capital(numbered ? numbered(number, type) : number).replace(' ', '\u00a0')}. `
}

function actionLines({ type, name, question }: GraphNode, step: Step | undefined, words: DrawingWords, room: number): string[] {
  const text = `${step ? heading(step, question ? words.numbered : null) : ''}${name ?? ''}`
  return type === 'exclusive-gateway' ? wrapForDiamond(text, lineHeight) : wrap(text, room)
}

/**
 * The term of a node: said to be that of the whole step where several nodes of one way share it; behind it the terms that hold in a case,
 * which the list of steps words, and a prolongation.
 */
function termLines(node: GraphNode, step: ModelledStep | undefined, { graph, words }: Captioned): string[] {
  const { term } = words
  const tasks = graph.nodes.filter((other) => other.step !== null && other.step === node.step && !other.type.endsWith('gateway'))
  if (!node.term || !step) return node.term ? [term(node.term)] : []
  const own = node.term.text
  const isShared = tasks.some(
    (other) =>
      other !== node &&
      other.term?.text === own &&
      graph.flows.some(({ from, to }) => [from, to].includes(node.id) && [from, to].includes(other.id)),
  )
  const inCases =
    tasks.length > 1 ? [] : step.terms.filter(({ condition, extends: prolongs, text }) => condition !== null && !prolongs && text !== own)
  const prolonged = tasks.length > 1 ? [] : step.terms.filter((each) => each.extends)
  return [
    isShared ? words.ofWholeStep(term(node.term)) : term(node.term),
    ...inCases.map((each) => words.inCase(term(each))),
    ...prolonged.map((each) => words.prolonged(term(each))),
  ]
}

/** The captions of all nodes that have one. In the narrow drawing, which has no lanes, a node's first line names its lane. */
export function captions(of: Captioned, { variant, room }: { variant: Variant; room: number }): Map<string, Caption> {
  const { graph } = of
  const steps = new Map(of.steps.map((step) => [step.id, step]))
  const lanes = new Map(graph.lanes.map(({ id, name }) => [id, name]))
  const found = new Map<string, Caption>()
  for (const node of graph.nodes) {
    if (node.type === 'parallel-gateway') found.set(node.id, { lines: [{ text: '+', role: 'action' }], full: null })
    if (node.name === null || node.type === 'start-event' || node.type === 'end-event') continue
    const step = node.step === null ? undefined : steps.get(node.step)
    const lines: CaptionLine[] = []
    const lane = node.lane === null ? undefined : lanes.get(node.lane)
    if (variant === 'narrow' && lane && node.type !== 'exclusive-gateway') {
      for (const text of wrap(`${capital(lane)}:`, room, 700)) lines.push({ text, role: 'lane' })
    }
    for (const text of actionLines(node, step, of.words, room)) lines.push({ text, role: 'action' })
    for (const text of termLines(node, step, of)) for (const line of wrap(text, room)) lines.push({ text: line, role: 'term' })
    found.set(node.id, { lines, full: step?.text ?? null })
  }
  return found
}
