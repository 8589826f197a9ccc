import type { Duration, ModelledProcess, Process, Step } from '../../src/model/index.ts'
import { modelProcess } from '../../src/process/model.ts'
import { procedures } from '../../src/process/tellings.ts'

/** A step as the text gives it; what a test says nothing of is not stated. */
export function step(text: string, changes: Partial<Step> = {}): Step {
  return { id: '', number: null, type: 'task', lane: null, text, duration: null, result: null, source: { lines: [1, 1] }, ...changes }
}

export const days = (value: number): Duration => ({ value, unit: 'working-day', text: `в течение ${value} рабочих дней` })
export const minutes = (value: number): Duration => ({ value, unit: 'minute', text: `не более ${value} минут` })

/** A process of the given steps, which are numbered s1, s2, … */
export function process(steps: Step[], changes: Partial<Process> = {}, processingTime: string[] = []): ModelledProcess {
  const numbered = steps.map((each, index) => ({ ...each, id: `s${index + 1}` }))
  const base: Process = { id: 'p', point: '5', kind: 'actions', channel: null, title: 'T', steps: numbered, flows: [], ...changes }
  const [told] = procedures([modelProcess(base, processingTime)])
  if (!told) throw new Error('no process')
  return told
}

/** The flows of a graph in words: «Проверка? —нет→ Отказ». */
export function ways({ graph }: Pick<ModelledProcess, 'graph'>): string[] {
  const names = new Map(graph.nodes.map(({ id, name, type }) => [id, name ?? type]))
  return graph.flows.map(({ from, to, label }) => `${names.get(from)} —${label ?? ''}→ ${names.get(to)}`)
}
