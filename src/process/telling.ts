import { readLane } from '../acts/index.ts'
import { branches } from '../drafting/branches.ts'
import type { Duration, Ending, Question, Step } from '../model/index.ts'
import { withLetters } from '../russian/letters.ts'
import { capital } from '../text/capital.ts'
import { GraphBuilder, type OpenWay } from './builder.ts'
import { choiceOf } from './choice/index.ts'
import type { Conditional, Pair } from './choice/model.ts'
import { refusalOrElse } from './choice/refusal-first.ts'
import { spelt } from './choice/spelt.ts'
import { stanceOf } from './choice/stance.ts'
import { handsOf } from './hands.ts'
import { label } from './label.ts'
import type { Parts } from './parts.ts'
import { ask, conditionName } from './question.ts'
import { namesUnit } from './reading/mentions.ts'
import { termsOf } from './terms.ts'

const call = new RegExp(withLetters(branches.call.words), 'iu')

const sendsBack = new RegExp(withLetters(branches.return.words), 'iu')

/** Without one of these words nothing is sent back, and a text of thousands of verbs need not be searched behind each. */
const whither = /\s(?:в|к|на|для)\s/iu

const returnToPerson = new RegExp(withLetters(branches.returnToPerson.words), 'iu')

/** «готовые документы возвращаются в Центр»: what was made goes out, and nothing comes back. */
const handsOverResult = /(?<!\p{L})готов\p{L}+\s+(?:документ|результат)/iu

const orReturned = new RegExp(withLetters(branches.orReturned.words), 'iu')

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

  /** A task that does what the words of the step, or of a part of it, say; where several do it, a task for each. */
  task(ways: readonly OpenWay[], step: Step): OpenWay[] {
    const hands = handsOf(step)
    if (hands === null) return this.#single(ways, step)
    if (!hands.isParallel) return hands.parts.reduce<OpenWay[]>((open, part) => this.#single(open, part), [...ways])
    return this.atOnce(ways, hands.parts[0]?.lane ?? null, (open) => hands.parts.flatMap((part) => this.#single(open, part)))
  }

  /** What is done side by side, between two gateways. */
  atOnce(ways: readonly OpenWay[], lane: string | null, draw: (ways: readonly OpenWay[]) => OpenWay[]): OpenWay[] {
    const at = this.graph.lane(lane)
    const fork = this.graph.node('parallel-gateway', at, null, null)
    this.graph.enter(ways, fork, at)
    const ends = draw([{ from: fork, answer: null }])
    const join = this.graph.node('parallel-gateway', at, null, null)
    for (const { from } of ends) this.graph.flow(from, join, null)
    return [{ from: join, answer: null }]
  }

  #single(ways: readonly OpenWay[], step: Step): OpenWay[] {
    this.lane = this.graph.lane(step.lane)
    const type = call.test(step.text) ? 'call-activity' : 'task'
    const task = this.graph.node(type, this.lane, label({ ...step, text: spelt(step.text) }), step)
    this.graph.enter(ways, task, this.lane)
    return [{ from: task, answer: null }]
  }

  /** A gateway that asks a question of ours, or one that the act words. */
  question(ways: readonly OpenWay[], asked: Question | { worded: string }, step: Step | null): string {
    const gateway =
      typeof asked === 'string'
        ? this.graph.question(this.lane, asked, step)
        : this.graph.node('exclusive-gateway', this.lane, asked.worded, step)
    this.graph.enter(ways, gateway, this.lane)
    return gateway
  }

  end(ways: readonly OpenWay[], ending: Ending): void {
    if (ways.length > 0) this.graph.enter(ways, this.graph.end(this.lane, ending), this.lane)
  }

  /** The end of a way on which it was refused: told only where the words of its last step bring the refusal to the person. */
  endRefused(ways: readonly OpenWay[], words: string): void {
    this.end(ways, delivery.test(words) ? 'refusal' : 'unsaid')
  }

  /** «условие N»: «нет» leads to the message of refusal that follows it and ends there. */
  check(ways: readonly OpenWay[], step: Step, refusal: Step | undefined): OpenWay[] {
    this.lane = this.graph.lane(step.lane)
    const gateway = this.question(ways, ask(step.text) ?? { worded: `${label(step)}?` }, step)
    const onward = { from: gateway, answer: 'yes' as const }
    if (!refusal) {
      this.end([{ from: gateway, answer: 'no' as const }], 'unsaid')
      return [onward]
    }
    const either = refusalOrElse(refusal)
    if (either === null) {
      this.end(this.task([{ from: gateway, answer: 'no' as const }], refusal), 'refusal')
      return [onward]
    }
    // Whoever gets the one thing does not make the other.
    const part = (text: string): Step => ({ ...refusal, text, lane: readLane(text, []) })
    this.end(this.task([{ from: gateway, answer: 'no' as const }], part(either.refused)), 'refusal')
    return this.task([onward], part(either.granted))
  }

  /**
   * What is done where something is amiss, beside what is done else. `isTakenUp`: whether later steps speak of the refusal. `amissStep`: the
   * step that tells of it, where it is another than the one that tells what is done where all is well. `asked` is the node at which a second round begins.
   */
  conditional(
    ways: readonly OpenWay[],
    step: Step,
    choice: Conditional,
    isTakenUp: boolean,
    amissStep: Step | null = null,
  ): Ways & { asked: string } {
    const terms = termsOf(step)
    const inCase = terms.find(({ condition, extends: prolongs }) => condition !== null && !prolongs) ?? null
    const always = inCase === null ? step.duration : (terms.find(({ condition }) => condition === null) ?? null)
    const before = choice.lead === null ? ways : this.task(ways, { ...step, text: choice.lead, duration: stated(always) })
    this.lane = this.graph.lane(step.lane)
    const known = ask(choice.when, true)
    const gateway = this.question(before, known ?? { worded: conditionName(choice, step.lane) }, choice.lead === null ? step : null)
    const [amiss, well] = known || choice.isGood ? (['no', 'yes'] as const) : (['yes', 'no'] as const)
    const refused = this.task(
      [{ from: gateway, answer: amiss }],
      amissStep ? { ...amissStep, text: choice.refused } : { ...step, text: choice.refused, duration: stated(inCase ?? step.duration) },
    )
    const onward = [{ from: gateway, answer: well }]
    const whereWell = { ...step, text: choice.otherwise ?? '', duration: amissStep ? step.duration : stated(always) }
    const granted = choice.otherwise === null ? onward : this.task(onward, whereWell)
    const asked = before === ways ? gateway : (before[0]?.from ?? gateway)
    if (isTakenUp) return { granted, refused, asked }
    const target = choice.refuses === 'rework' ? this.unitToldIn(choice.refused, gateway) : null
    if (target) for (const { from } of refused) this.graph.back(from, target, null)
    else if (choice.refuses === 'return') this.end(refused, 'return')
    else if (choice.refuses === 'take-in' || choice.refuses === 'verdict') this.end(refused, 'refusal')
    else this.endRefused(refused, choice.refused)
    return { granted, refused: [], asked }
  }

  /** What is amiss is put right in the step after it, and then it is asked again. */
  putRight(ways: readonly OpenWay[], step: Step, choice: Conditional, next: Step): OpenWay[] {
    const { granted, refused, asked } = this.conditional(ways, step, choice, true)
    for (const { from } of this.task(refused, next)) this.graph.back(from, asked, null)
    return granted
  }

  /** One of two papers; what the step does after that is done with the refusal only where the step after it speaks of nothing else. */
  pair(ways: readonly OpenWay[], step: Step, { lead, granted, grantedOnly, refused, returned }: Pair, next: Step | undefined): Ways {
    const before = lead === null ? ways : this.task(ways, { ...step, text: lead })
    this.lane = this.graph.lane(step.lane)
    const decided = returned === null ? before : this.sentBack(before, { ...step, text: returned })
    const gateway = this.question(decided, 'refused', null)
    return {
      granted: this.task([{ from: gateway, answer: 'no' as const }], {
        ...step,
        text: next && stanceOf(next) === 'refused' ? grantedOnly : granted,
      }),
      refused: this.task([{ from: gateway, answer: 'yes' as const }], { ...step, text: refused }),
    }
  }

  /** «… или о возвращении материалов на доработку»: the way on, beside that of papers that go back. */
  sentBack(ways: readonly OpenWay[], returned: Step): OpenWay[] {
    const gateway = this.question(ways, 'returned', null)
    const done = this.task([{ from: gateway, answer: 'yes' as const }], returned)
    const target = this.unitToldIn(returned.text, gateway)
    if (target) for (const { from } of done) this.graph.back(from, target, null)
    else this.end(done, 'unsaid')
    return [{ from: gateway, answer: 'no' as const }]
  }

  /** The parts of a step: side by side only where the text says so, else cases, each in the order of its parts. `untold`: the case of which later steps say no more. */
  parts(ways: readonly OpenWay[], step: Step, { lead, isParallel, asked, cases }: Parts, untold: number | null = null): Ways {
    const before = lead === null ? [...ways] : this.task(ways, { ...step, text: lead, duration: null })
    const refused: OpenWay[] = []
    const run = (from: OpenWay, steps: readonly Step[]) =>
      steps.reduce<OpenWay[]>(
        (open, part, index) => {
          const done = this.task(open, part)
          if (index === steps.length - 1 || choiceOf(part)?.kind !== 'pair') return done
          // What follows a decision within its case is done where it was granted.
          const gateway = this.question(done, 'refused', null)
          refused.push({ from: gateway, answer: 'yes' as const })
          return [{ from: gateway, answer: 'no' as const }]
        },
        [from],
      )
    const [only] = cases
    this.lane = this.graph.lane(step.lane)
    if (only && cases.length === 1) return { granted: before.flatMap((way) => run(way, only)), refused }
    if (!isParallel) {
      const gateway = this.question(before, asked ? { worded: capital(asked.worded) } : 'which-case', null)
      const granted = cases.flatMap((steps, index) => {
        const done = run({ from: gateway, answer: asked?.answers[index] ?? null }, steps)
        if (index !== untold) return done
        this.end(done, 'unsaid')
        return []
      })
      return { granted, refused }
    }
    const granted = this.atOnce(before, step.lane, (open) => cases.flatMap((steps) => open.flatMap((way) => run(way, steps))))
    return { granted, refused }
  }

  /** A step by which the file may go back to a unit that had it before, or to someone whom the text does not name. */
  mayReturn(ways: readonly OpenWay[], step: Step): OpenWay[] {
    const [way] = ways
    const returned = whither.test(step.text) ? sendsBack.exec(step.text) : null
    const target =
      way && returned && !returnToPerson.test(step.text) && !handsOverResult.test(step.text) ? this.unitToldIn(returned[0], way.from) : null
    if (!target && way && orReturned.test(step.text) && !returnToPerson.test(step.text)) {
      const gateway = this.question(ways, 'returned', null)
      this.end([{ from: gateway, answer: 'yes' as const }], 'unsaid')
      return [{ from: gateway, answer: 'no' as const }]
    }
    if (!target) return [...ways]
    const gateway = this.question(ways, 'returned', null)
    this.graph.back(gateway, target, 'yes')
    return [{ from: gateway, answer: 'no' as const }]
  }

  unitToldIn(words: string, before: string): string | null {
    return this.graph.latestTaskOf((name) => namesUnit(words, name), before)
  }
}
