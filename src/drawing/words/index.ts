import type { Process, ProcessGraph } from '../../model/index.ts'
import type { Language } from '../../text/language.ts'
import { kazakh } from './kk.ts'
import { type DrawingWords, russian } from './ru.ts'

export type { DrawingWords } from './ru.ts'

export const drawingWords: Record<Language, DrawingWords> = { ru: russian, kk: kazakh }

/** Title of a process's drawing: «Порядок действий работников, через портал, пункт 5». */
export function processTitle(
  { kinds, channels, point: named }: DrawingWords,
  { kind, channel, point }: Pick<Process, 'kind' | 'channel' | 'point'>,
): string {
  return [kinds[kind], channel && channels[channel], point && named(point)].filter(Boolean).join(', ')
}

/** The graph in the words of a language; what the act words stays as it is. */
export function graphIn({ start, endings, questions, answers }: DrawingWords, { lanes, nodes, flows }: ProcessGraph): ProcessGraph {
  return {
    lanes,
    nodes: nodes.map((node) => {
      if (node.type === 'start-event') return { ...node, name: start }
      if (node.ending) return { ...node, name: endings[node.ending] }
      return node.question ? { ...node, name: questions[node.question] } : node
    }),
    flows: flows.map((flow) => (flow.answer ? { ...flow, label: answers[flow.answer] } : flow)),
  }
}
