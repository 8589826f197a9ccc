import { isRefusal } from '../acts/extract/processes/refusal.ts'
import { branches } from '../drafting/branches.ts'
import { questions } from '../drafting/questions.ts'
import type { ProcessGraph, Step } from '../model/index.ts'
import { readDuration } from '../russian/duration.ts'
import { withLetters } from '../russian/letters.ts'
import { activityOf } from './activity.ts'
import { events, GraphBuilder, type OpenWay } from './builder.ts'
import { isAction, isVerb, label, plain } from './label.ts'

const conditionalRefusal = new RegExp(withLetters(branches.conditionalRefusal.words), 'iu')
const refusalInstead = new RegExp(withLetters(branches.refusalInstead.words), 'iu')
const call = new RegExp(withLetters(branches.call.words), 'iu')
const sendsBack = new RegExp(withLetters(branches.return.words), 'iu')
const beginsWithCase = /^в\s*случа[ея]х?(?!\p{L})/iu
/** Words for making a paper, as against passing it on. */
const making = /^(?:оформл|готов|подготов|подготавл|составл|формир|вынос|выд)/iu
const asking = questions.map(({ words, ask }) => ({ pattern: new RegExp(withLetters(words), 'iu'), ask }))

/** A task that does what the words of the step, or of a part of it, say. */
function taskOf(graph: GraphBuilder, step: Step): string {
  return graph.node('task', graph.lane(step.lane), label(step), step)
}

/** The parts of a step that lists several after a colon, most with a term of their own; none where it does not. */
function partsOf(step: Step): Step[] {
  const colon = step.text.indexOf(': ')
  if (colon < 0) return []
  const parts = step.text
    .slice(colon + 2)
    .split(/;\s+/u)
    .map((text) => ({ ...step, text, duration: readDuration(text)?.duration ?? null }))
  const timed = parts.filter(({ duration }) => duration !== null)
  return timed.length > 1 && timed.length > parts.length / 2 ? parts : []
}

/** A condition as a short question that is answered «да» when all is well; null where no rule knows it. */
function ask(words: string): string | null {
  const text = plain(words)
  for (const { pattern, ask: asked } of asking) {
    const found = pattern.exec(text)
    if (found) return asked.replace('$1', found[1] ?? '')
  }
  return null
}

/**
 * The process typed after BPMN 2.0. «условие N» is an exclusive gateway with two ways out: «нет» leads to the refusal or
 * error message that follows it and ends there (without one, the act does not say where it leads), «да» to the step after. A refusal inside a step, a return and a call of
 * another point's procedure become nodes of their own; the parts of a step that have terms of their own run side by side. A step without a lane is in no lane.
 */
export function processGraph(steps: readonly Step[]): ProcessGraph {
  const graph = new GraphBuilder()
  const [first] = steps
  if (!first) return { lanes: [], nodes: [], flows: [] }
  let open: OpenWay[] = [{ from: graph.node('start-event', graph.lane(first.lane), events.start, null), label: null }]
  let lane = graph.lane(first.lane)
  let refusalIsModelled = false

  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] as Step
    const next = steps[index + 1]
    lane = graph.lane(step.lane)

    const condition = conditionalRefusal.exec(step.text)
    if (condition) {
      const [whole, , when = '', what = ''] = condition
      const opening = step.text.slice(0, condition.index).replace(/[\s,;.и]+$/u, '')
      // A step that names one such case after another asks once.
      const before = beginsWithCase.test(opening) ? '' : opening
      if (before) {
        const task = taskOf(graph, { ...step, text: before })
        graph.enter(open, task, lane)
        open = [{ from: task, label: null }]
      }
      const asked = ask(when)
      const gateway = graph.node('exclusive-gateway', lane, asked ?? conditionName(whole, when), before ? null : step)
      graph.enter(open, gateway, lane)
      const refusal = taskOf(graph, { ...step, text: what })
      graph.flow(gateway, refusal, asked ? 'нет' : 'да')
      graph.end(refusal, null, lane, events.refusal)
      open = [{ from: gateway, label: asked ? 'да' : 'нет' }]
      continue
    }

    if (step.type === 'gateway') {
      const gateway = graph.node('exclusive-gateway', lane, ask(step.text) ?? `${label(step)}?`, step)
      graph.enter(open, gateway, lane)
      if (next && isRefusal(next)) {
        const nextLane = graph.lane(next.lane)
        const refusal = graph.node('task', nextLane, label(next), next)
        graph.flow(gateway, refusal, 'нет')
        graph.end(refusal, null, nextLane, events.refusal)
        index += 1
      } else {
        graph.end(gateway, 'нет', lane, events.unsaid)
      }
      open = [{ from: gateway, label: 'да' }]
      continue
    }

    const parts = partsOf(step)
    if (parts.length > 1) {
      const fork = graph.node('parallel-gateway', lane, null, null)
      graph.enter(open, fork, lane)
      const tasks = parts.map((part) => taskOf(graph, part))
      for (const task of tasks) graph.flow(fork, task, null)
      const join = graph.node('parallel-gateway', lane, null, null)
      for (const task of tasks) graph.flow(task, join, null)
      open = [{ from: join, label: null }]
      continue
    }

    const alternative = refusalIsModelled
      ? null
      : refusalInstead.exec(step.text.replace(/\([^()]*\)/gu, (inside) => ' '.repeat(inside.length)))
    const activity = activityOf(step)
    if (alternative && activity !== 'register' && activity !== 'submit') {
      refusalIsModelled = true
      const granted = step.text.slice(0, alternative.index) + step.text.slice(alternative.index + alternative[0].length)
      const gateway = graph.node('exclusive-gateway', lane, 'Отказ?', null)
      graph.enter(open, gateway, lane)
      const yes = taskOf(graph, { ...step, text: granted })
      const no = taskOf(graph, { ...step, text: refusalClause(step.text, alternative) })
      graph.flow(gateway, yes, 'нет')
      graph.flow(gateway, no, 'да')
      open = [
        { from: yes, label: null },
        { from: no, label: null },
      ]
      continue
    }

    const type = call.test(step.text) ? 'call-activity' : 'task'
    const task = graph.node(type, lane, label(step), step)
    graph.enter(open, task, lane)
    open = [{ from: task, label: null }]

    const returned = sendsBack.exec(step.text)
    const target = returned && graph.latestTaskOf((name) => mentions(returned[0], name), task)
    if (target) {
      const gateway = graph.node('exclusive-gateway', lane, 'Вернуть?', null)
      graph.flow(task, gateway, null)
      graph.back(gateway, target, 'да')
      open = [{ from: gateway, label: 'нет' }]
    }
  }
  const last = graph.node('end-event', lane, events.result, null)
  graph.enter(open, last, lane)
  return graph.graph()
}

function conditionName(whole: string, when: string): string {
  const words = label({ text: when, lane: null })
  const opening = /при\s/iu.test(whole.slice(0, 6)) ? 'При' : 'В случае'
  return `${opening} ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

/** The words of the step with the refusal in the place of what was asked for: «оформляет мотивированный ответ об отказе». */
function refusalClause(text: string, alternative: RegExpExecArray): string {
  const refusal = alternative[1] ?? ''
  if (/^отказ/iu.test(refusal)) return refusal.replace(/^отказ\p{L}*/iu, 'отказ')
  const words = text
    .slice(0, alternative.index)
    .split(/[\s,;]+/u)
    .filter((word) => isVerb(word) || isAction(word))
  const maker = words.findLast((word) => making.test(word)) ?? words.at(-1) ?? ''
  return `${maker} ${refusal}`.trim()
}

/** Whether the words name the unit, in whatever case: «возвращает их в Центр» names «Инспектор Центра». */
function mentions(words: string, name: string): boolean {
  const last = name.split(/\s+/u).at(-1) ?? ''
  const stem = last.slice(0, Math.max(4, last.length - 2))
  return stem.length > 3 && words.toLocaleLowerCase('ru').includes(stem.toLocaleLowerCase('ru'))
}
