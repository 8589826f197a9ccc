import type { ModelledStep } from '../../model/index.ts'
import { likeness } from '../../text/likeness.ts'
import { stemKey } from '../../text/title-key.ts'

/** A step made ready to be compared: the stems of what is done, without who does it and how long it takes, and of who acts. */
export interface ComparableStep {
  step: ModelledStep
  words: ReadonlySet<string>
  lane: ReadonlySet<string>
}

const stems = (text: string) => new Set(stemKey(text).split(' ').filter(Boolean))

/** The stems of a step, taken once for all comparisons. */
export function comparableStep(step: ModelledStep): ComparableStep {
  const lane = stems(step.lane ?? '')
  const term = stems(step.duration?.text ?? '')
  return { step, lane, words: new Set([...stems(step.text)].filter((word) => !lane.has(word) && !term.has(word))) }
}

/** Texts that have no stem («ЦОН»: shorter words are no stems) are alike. */
const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>) => (a.size + b.size === 0 ? 1 : likeness(a, b))

/** What the words of the action, its type and the words of the lane count for. */
const weights = { words: 0.45, activity: 0.25, lane: 0.3 }

/**
 * How like two steps are, 0 to 1: the common words of what is done, whether it is the same typed activity («прием» and «принимает»
 * have no stem in common, but both register), the common words of the lane. What one of the two does not say (lane, activity)
 * is left out of the account. A task is never like a gateway.
 */
export function similarity(a: ComparableStep, b: ComparableStep): number {
  if (a.step.type !== b.step.type) return 0
  let sum = weights.words * alike(a.words, b.words)
  let most = weights.words
  if (a.step.activity !== null && b.step.activity !== null) {
    most += weights.activity
    if (a.step.activity === b.step.activity) sum += weights.activity
  }
  if (a.step.lane !== null && b.step.lane !== null) {
    most += weights.lane
    sum += weights.lane * alike(a.lane, b.lane)
  }
  return sum / most
}
