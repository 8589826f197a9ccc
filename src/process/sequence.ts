import { readLane } from '../acts/extract/processes/lane.ts'
import { isRefusal } from '../acts/extract/processes/refusal.ts'
import { branches } from '../drafting/branches.ts'
import type { Duration, ProcessGraph, Step } from '../model/index.ts'
import { withLetters } from '../russian/letters.ts'
import { type EndName, events, GraphBuilder, type OpenWay, questionOfAnswer, questionOfRefusal } from './builder.ts'
import {
  type Choice,
  type Conditional,
  choiceOf,
  grantedText,
  namesRefusingNotice,
  type Pair,
  refusalOrElse,
  spelt,
  stanceOf,
} from './choice.ts'
import { label } from './label.ts'
import { type Parts, partsOf } from './parts.ts'
import { ask, conditionName } from './question.ts'
import { speaksOfRefusal } from './refusal.ts'
import { termsOf } from './terms.ts'

const call = new RegExp(withLetters(branches.call.words), 'iu')
const sendsBack = new RegExp(withLetters(branches.return.words), 'iu')
const returnToPerson = new RegExp(withLetters(branches.returnToPerson.words), 'iu')
const delivery = new RegExp(withLetters(branches.delivery.words), 'iu')

/** The point whose procedure a step is: «процедуры услугодателя, предусмотренные пунктом 5»; null where it is none. */
export const callOf = (text: string): string | null => call.exec(text)?.slice(1).find(Boolean) ?? null

/** A term without the case in which it holds. */
const stated = (term: Duration | null): Duration | null => term && { value: term.value, unit: term.unit, text: term.text }

/** The ways that are open: that of what was asked for, and that of a refusal of which later steps speak. */
interface Ways {
  granted: OpenWay[]
  refused: OpenWay[]
}

/** Draws steps into a graph, one after another. */
export class Telling {
  readonly graph = new GraphBuilder()
  lane: string | null = null

  /** A task that does what the words of the step, or of a part of it, say. */
  task(ways: readonly OpenWay[], step: Step): OpenWay[] {
    this.lane = this.graph.lane(step.lane)
    const type = call.test(step.text) ? 'call-activity' : 'task'
    const task = this.graph.node(type, this.lane, label({ ...step, text: spelt(step.text) }), step)
    this.graph.enter(ways, task, this.lane)
    return [{ from: task, label: null }]
  }

  question(ways: readonly OpenWay[], name: string, step: Step | null): string {
    const gateway = this.graph.node('exclusive-gateway', this.lane, name, step)
    this.graph.enter(ways, gateway, this.lane)
    return gateway
  }

  end(ways: readonly OpenWay[], name: EndName): void {
    if (ways.length > 0) this.graph.enter(ways, this.graph.end(this.lane, name), this.lane)
  }

  /** The end of a way on which it was refused: told only where the words of its last step bring the refusal to the person. */
  endRefused(ways: readonly OpenWay[], words: string): void {
    this.end(ways, delivery.test(words) ? 'refusal' : 'unsaid')
  }

  /** «условие N»: «нет» leads to the message of refusal that follows it and ends there. */
  check(ways: readonly OpenWay[], step: Step, refusal: Step | undefined): OpenWay[] {
    this.lane = this.graph.lane(step.lane)
    const gateway = this.question(ways, ask(step.text) ?? `${label(step)}?`, step)
    const onward = { from: gateway, label: 'да' }
    if (!refusal) {
      this.end([{ from: gateway, label: 'нет' }], 'unsaid')
      return [onward]
    }
    const either = refusalOrElse(refusal)
    if (either === null) {
      this.end(this.task([{ from: gateway, label: 'нет' }], refusal), 'refusal')
      return [onward]
    }
    // Whoever gets the one thing does not make the other.
    const part = (text: string): Step => ({ ...refusal, text, lane: readLane(text, []) })
    this.end(this.task([{ from: gateway, label: 'нет' }], part(either.refused)), 'refusal')
    return this.task([onward], part(either.granted))
  }

  /**
   * What is done where something is amiss, beside what is done else. `isTakenUp`: whether later steps speak of the refusal. `amissStep`: the
   * step that tells of it, where it is another than the one that tells what is done where all is well.
   */
  conditional(ways: readonly OpenWay[], step: Step, choice: Conditional, isTakenUp: boolean, amissStep: Step | null = null): Ways {
    const terms = termsOf(step)
    const inCase = terms.find(({ condition, extends: prolongs }) => condition !== null && !prolongs) ?? null
    const always = inCase === null ? step.duration : (terms.find(({ condition }) => condition === null) ?? null)
    const before = choice.lead === null ? ways : this.task(ways, { ...step, text: choice.lead, duration: stated(always) })
    this.lane = this.graph.lane(step.lane)
    const asked = ask(choice.when, true)
    const gateway = this.question(before, asked ?? conditionName(choice, step.lane), choice.lead === null ? step : null)
    const [amiss, well] = asked ? ['нет', 'да'] : ['да', 'нет']
    const refused = this.task(
      [{ from: gateway, label: amiss }],
      amissStep ? { ...amissStep, text: choice.refused } : { ...step, text: choice.refused, duration: stated(inCase ?? step.duration) },
    )
    const onward = [{ from: gateway, label: well }]
    const whereWell = { ...step, text: choice.otherwise ?? '', duration: amissStep ? step.duration : stated(always) }
    const granted = choice.otherwise === null ? onward : this.task(onward, whereWell)
    if (isTakenUp) return { granted, refused }
    const target = choice.refuses === 'rework' ? this.unitToldIn(choice.refused, gateway) : null
    if (target) for (const { from } of refused) this.graph.back(from, target, null)
    else if (choice.refuses === 'return') this.end(refused, 'return')
    else if (choice.refuses === 'take-in') this.end(refused, 'refusal')
    else this.endRefused(refused, choice.refused)
    return { granted, refused: [] }
  }

  /** One of two papers; what the step does after that is done with the refusal only where the step after it speaks of nothing else. */
  pair(ways: readonly OpenWay[], step: Step, { lead, granted, grantedOnly, refused }: Pair, next: Step | undefined): Ways {
    const before = lead === null ? ways : this.task(ways, { ...step, text: lead })
    this.lane = this.graph.lane(step.lane)
    const gateway = this.question(before, questionOfRefusal, null)
    return {
      granted: this.task([{ from: gateway, label: 'нет' }], {
        ...step,
        text: next && stanceOf(next) === 'refused' ? grantedOnly : granted,
      }),
      refused: this.task([{ from: gateway, label: 'да' }], { ...step, text: refused }),
    }
  }

  /** The parts of a step: side by side only where the text says so, else cases, each in the order of its parts. */
  parts(ways: readonly OpenWay[], step: Step, { lead, isParallel, cases }: Parts): Ways {
    const before = lead === null ? [...ways] : this.task(ways, { ...step, text: lead, duration: null })
    const refused: OpenWay[] = []
    const run = (from: OpenWay, steps: readonly Step[]) =>
      steps.reduce<OpenWay[]>(
        (open, part, index) => {
          const done = this.task(open, part)
          if (index === steps.length - 1 || choiceOf(part)?.kind !== 'pair') return done
          // What follows a decision within its case is done where it was granted.
          const gateway = this.question(done, questionOfRefusal, null)
          refused.push({ from: gateway, label: 'да' })
          return [{ from: gateway, label: 'нет' }]
        },
        [from],
      )
    const [only] = cases
    if (only && cases.length === 1) return { granted: before.flatMap((way) => run(way, only)), refused }
    if (!isParallel) {
      const gateway = this.question(before, 'Какой случай?', null)
      return { granted: cases.flatMap((steps) => run({ from: gateway, label: null }, steps)), refused }
    }
    const fork = this.graph.node('parallel-gateway', this.lane, null, null)
    this.graph.enter(before, fork, this.lane)
    const ends = cases.flatMap((steps) => run({ from: fork, label: null }, steps))
    const join = this.graph.node('parallel-gateway', this.lane, null, null)
    for (const { from } of ends) this.graph.flow(from, join, null)
    return { granted: [{ from: join, label: null }], refused }
  }

  /** A step by which the file may go back to a unit that had it before. */
  mayReturn(ways: readonly OpenWay[], step: Step): OpenWay[] {
    const [way] = ways
    const returned = sendsBack.exec(step.text)
    const target = way && returned && !returnToPerson.test(step.text) ? this.unitToldIn(returned[0], way.from) : null
    if (!target) return [...ways]
    const gateway = this.question(ways, 'Вернуть?', null)
    this.graph.back(gateway, target, 'да')
    return [{ from: gateway, label: 'нет' }]
  }

  unitToldIn(words: string, before: string): string | null {
    return this.graph.latestTaskOf((name) => mentions(words, name), before)
  }
}

/** A step, and the one after or before it that tells what is done in the other case. */
interface Joined {
  step: Step
  amiss: Step | null
}

/** «при наличии оснований для отказа …»: the whole step is done in a case. */
const isCase = ({ text }: Step): boolean => /^(?:при|в\s+случа[ея]х?)(?!\p{L})/iu.test(text)

/**
 * The steps with two neighbours told as one where one says what is done if all is well and the other what is done if not: «4) в случае отсутствия
 * оснований для отказа готовит справку; 5) при наличии оснований готовит отказ». Behind a step that decides they are its consequences.
 */
function casesJoined(steps: readonly Step[]): Joined[] {
  const found: Joined[] = []
  for (let index = 0; index < steps.length; index += 1) {
    const [step, next] = [steps[index] as Step, steps[index + 1]]
    const isOpen = next && isCase(step) && isCase(next) && steps.slice(0, index).every((before) => choiceOf(before)?.kind !== 'pair')
    const pair = isOpen ? [joinedAs(step, next), joinedAs(next, step)].find((each) => each !== null) : null
    if (pair) index += 1
    found.push(pair ?? { step, amiss: null })
  }
  return found
}

function joinedAs(well: Step, amiss: Step): Joined | null {
  const step = { ...well, text: `${well.text}, ${amiss.text}` }
  const choice = choiceOf(step)
  return choice?.kind === 'conditional' && choice.otherwise !== null && !speaksOfRefusal(choice.otherwise) ? { step, amiss } : null
}

/** Where the two ways part, and the last step that speaks of the refusal. */
interface Parting {
  at: number
  last: number
  /** Whether a step in between is on one way only, so that they stay apart. */
  isApart: boolean
}

/**
 * The step at which it is first open whether it is refused: where the paper is made or decided upon, else where it is first spoken of.
 * Null where no step speaks of both outcomes.
 */
function partingOf(steps: readonly Step[], choices: readonly (Choice | null)[]): Parting | null {
  // A refusal after which it is decided anew is none of which later steps speak.
  const decidesLater = (index: number) => choices.slice(index + 1).some((choice) => choice?.kind === 'pair' && choice.decides)
  const opens = (choice: Choice | null, index: number): boolean =>
    choice?.kind === 'pair' ? choice.decides : choice?.refuses === 'service' && speaksLater(steps, index) && !decidesLater(index)
  const decided = choices.findIndex(opens)
  const at = decided >= 0 ? decided : choices.findIndex((choice) => choice?.kind === 'pair')
  if (at < 0) return null
  const stances = steps.map((step, index) => stanceOf(step, isEitherAt(steps, index)))
  const last = Math.max(
    at,
    stances.findLastIndex((stance) => stance === 'both' || stance === 'refused'),
  )
  const between = stances.slice(at + 1, last + 1)
  return { at, last, isApart: between.length < 2 || between.some((stance) => stance === 'granted' || stance === 'refused') }
}

/** The decision among the parts of a step behind which only what was granted goes on; null where there is none. */
function decisionOf({ cases }: Parts): Choice | null {
  for (const steps of cases)
    for (const part of steps.slice(0, -1)) {
      const choice = choiceOf(part)
      if (choice?.kind === 'pair') return choice
    }
  return null
}

/** Whether a notice that a step names may be one of refusal: an earlier step names such. */
const isEitherAt = (steps: readonly Step[], index: number): boolean => steps.slice(0, index).some(namesRefusingNotice)

const speaksLater = (steps: readonly Step[], index: number): boolean =>
  steps.some((step, at) => at > index && ['both', 'refused'].includes(stanceOf(step, isEitherAt(steps, at))))

/**
 * The process typed after BPMN 2.0. «условие N» is an exclusive gateway with two ways out: «нет» leads to the refusal or
 * error message that follows it and ends there (without one, the act does not say where it leads), «да» to the step after. Where a step
 * makes one of two papers, or refuses in a case, the refusal has its own way: through the steps that speak of it, to an end of its own.
 * It meets the other way only where all steps up to the last that speaks of it are common to both, and parts from it again after that.
 * Returns and calls of another point's procedure become nodes of their own. A step without a lane is in no lane.
 */
export function processGraph(told: readonly Step[]): ProcessGraph {
  const telling = new Telling()
  const joined = casesJoined(told)
  const steps = joined.map(({ step }) => step)
  const [first] = steps
  if (!first) return { lanes: [], nodes: [], flows: [] }
  telling.lane = telling.graph.lane(first.lane)
  const allParts = steps.map(partsOf)
  const choices = steps.map((step, index) => {
    const parts = allParts[index]
    return parts ? decisionOf(parts) : choiceOf(step)
  })
  const parting = partingOf(steps, choices)
  let granted: OpenWay[] = [{ from: telling.graph.node('start-event', telling.lane, events.start, null), label: null }]
  let refused: OpenWay[] = []
  let refusedWords = ''

  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] as Step
    const next = steps[index + 1]
    const choice = choices[index] ?? null
    const parts = allParts[index] ?? null
    const isAfter = parting !== null && index > parting.at && index <= parting.last

    if (step.type === 'gateway' && choice === null) {
      const refusal = next && isRefusal(next) ? next : undefined
      granted = telling.check(granted, step, refusal)
      if (refusal) index += 1
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
      const stance = stanceOf(step, isEitherAt(steps, index))
      const words =
        choice?.kind === 'pair' ? { granted: grantedText(choice), refused: choice.refused } : { granted: step.text, refused: step.text }
      if (stance !== 'refused') granted = telling.mayReturn(telling.task(granted, { ...step, text: words.granted }), step)
      if (stance !== 'granted') refused = telling.task(refused, { ...step, text: words.refused })
      if (stance !== 'granted') refusedWords = step.text
    } else if (choice?.kind === 'conditional') {
      granted = telling.conditional(granted, step, choice, false, joined[index]?.amiss).granted
    } else {
      granted = parts ? telling.parts(granted, step, parts).granted : telling.mayReturn(telling.task(granted, step), step)
    }

    if (index === parting?.last) {
      if (!parting.isApart) {
        const gateway = telling.question(granted, questionOfAnswer, null)
        granted = [{ from: gateway, label: 'нет' }]
        refused = [{ from: gateway, label: 'да' }]
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

/** Whether the words name the unit, in whatever case: «возвращает их в Центр» names «Инспектор Центра». */
function mentions(words: string, name: string): boolean {
  const last = name.split(/\s+/u).at(-1) ?? ''
  const stem = last.slice(0, Math.max(4, last.length - 2))
  return stem.length > 3 && words.toLocaleLowerCase('ru').includes(stem.toLocaleLowerCase('ru'))
}
