import { isRefusal } from '../acts/index.ts'
import { branches } from '../drafting/branches.ts'
import { termTail } from '../drafting/sequences.ts'
import type { ProcessGraph, Step } from '../model/index.ts'
import { withLetters } from '../russian/letters.ts'
import type { OpenWay } from './builder.ts'
import { areCases, casesIn, endsService, untoldCase } from './cases.ts'
import { choiceOf } from './choice/index.ts'
import { type Choice, type Conditional, grantedText } from './choice/model.ts'
import { casesJoined } from './joined-cases.ts'
import { partingOf, stanceBehind } from './parting.ts'
import { type Parts, partsOf } from './parts.ts'
import { Telling } from './telling.ts'

/** The decision among the parts of a step behind which only what was granted goes on; null where there is none. */
function decisionOf({ cases }: Parts): Choice | null {
  for (const steps of cases)
    for (const part of steps.slice(0, -1)) {
      const choice = choiceOf(part)
      if (choice?.kind === 'pair') return choice
    }
  return null
}

/** A verdict of which a later step makes the paper («при отрицательном заключении вывоз не разрешается») parts no way: that step does. */
const withoutEarlyVerdicts = (choices: readonly (Choice | null)[]): (Choice | null)[] =>
  choices.map((choice, index) => {
    const isEarly = choice?.kind === 'conditional' && choice.refuses === 'verdict'
    return isEarly && choices.slice(index + 1).some((later) => later?.kind === 'pair' && later.decides) ? null : choice
  })

const putRight = new RegExp(withLetters(branches.putRight.words), 'iu')

/** «лесное учреждение устраняет нарушения и повторно направляет заявку»: the step behind a case in which papers go back is done in that case alone. */
const isPutRight = ({ refused }: Conditional, next: Step): boolean => /отказ|возвра|доработк/iu.test(refused) && putRight.test(next.text)

/** A step without words that say nothing but its term, which it keeps. */
const withoutTermTail = (step: Step): Step => (step.duration ? { ...step, text: step.text.replace(termTail.pattern, '') } : step)

/**
 * The process typed after BPMN 2.0. «условие N» is an exclusive gateway with two ways out: «нет» leads to the refusal or
 * error message that follows it and ends there (without one, the act does not say where it leads), «да» to the step after. Where a step
 * makes one of two papers, or refuses in a case, the refusal has its own way: through the steps that speak of it, to an end of its own.
 * It meets the other way only where all steps up to the last that speaks of it are common to both, and parts from it again after that.
 * Returns and calls of another point's procedure become nodes of their own. A step without a lane is in no lane.
 */
export function processGraph(told: readonly Step[]): ProcessGraph {
  const telling = new Telling()
  const joined = casesJoined(told.map(withoutTermTail))
  const steps = joined.map(({ step }) => step)
  const [first] = steps
  if (!first) return { lanes: [], nodes: [], flows: [] }
  telling.lane = telling.graph.lane(first.lane)
  const allParts = steps.map((step) => partsOf(step) ?? casesIn(step))
  const choices = withoutEarlyVerdicts(
    steps.map((step, index) => {
      const parts = allParts[index]
      return parts ? decisionOf(parts) : choiceOf(step)
    }),
  )
  const parting = partingOf(steps, choices)
  let granted: OpenWay[] = [{ from: telling.graph.start(telling.lane), answer: null }]
  let refused: OpenWay[] = []
  let refusedWords = ''

  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] as Step
    const next = steps[index + 1]
    const choice = choices[index] ?? null
    const parts = allParts[index] ?? null
    const isAfter = parting !== null && index > parting.at && index <= parting.last

    if ((parting === null || index > parting.last || index + 1 < parting.at) && areCases(step, next)) {
      const gateway = telling.question(granted, 'which-case', null)
      granted = [step, next].flatMap((each) => {
        const done = telling.task([{ from: gateway, answer: null }], each)
        if (!endsService(each)) return done
        telling.end(done, 'result')
        return []
      })
      index += 1
    } else if (step.type === 'gateway' && choice === null) {
      const refusal = next && isRefusal(next) ? next : undefined
      granted = telling.check(granted, step, refusal)
      if (refusal) index += 1
    } else if (choice?.kind === 'conditional' && next && isPutRight(choice, next)) {
      granted = telling.putRight(granted, step, choice, next)
      index += 1
    } else if (index === parting?.at && choice) {
      const ways = parts
        ? telling.parts(granted, step, parts)
        : choice.kind === 'pair'
          ? telling.pair(granted, step, choice, next)
          : telling.conditional(granted, step, choice, true, joined[index]?.amiss)
      granted = ways.granted
      refused = ways.refused
      refusedWords = choice.refused
      if (!parting.isApart) {
        granted = [...granted, ...refused]
        refused = []
      }
    } else if (isAfter && parting.isApart) {
      const stance = stanceBehind(choices[parting.at] ?? null, steps, index)
      const words =
        choice?.kind === 'pair' ? { granted: grantedText(choice), refused: choice.refused } : { granted: step.text, refused: step.text }
      if (stance !== 'refused') granted = telling.mayReturn(telling.task(granted, { ...step, text: words.granted }), step)
      if (stance !== 'granted') refused = telling.task(refused, { ...step, text: words.refused })
      if (stance !== 'granted') refusedWords = step.text
    } else if (choice?.kind === 'conditional') {
      granted = telling.conditional(granted, step, choice, false, joined[index]?.amiss).granted
    } else {
      granted = parts
        ? telling.parts(granted, step, parts, untoldCase(parts, next)).granted
        : telling.mayReturn(telling.task(granted, step), step)
    }

    if (index === parting?.last) {
      if (!parting.isApart) {
        const gateway = telling.question(granted, 'answer-refused', null)
        granted = [{ from: gateway, answer: 'no' }]
        refused = [{ from: gateway, answer: 'yes' }]
        refusedWords = step.text
      }
      if (next) telling.endRefused(refused, refusedWords)
      else telling.end(refused, 'refusal')
      refused = []
    }
  }
  telling.end(granted, 'result')
  return telling.graph.graph()
}
