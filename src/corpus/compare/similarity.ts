import { stemKey } from '../link/title-key.ts'
import type { Step } from '../model/index.ts'

/** A step made ready to be compared: its words and its lane without endings. */
export interface ComparableStep {
  step: Step
  words: ReadonlySet<string>
  lane: ReadonlySet<string>
}

const stems = (text: string) => new Set(stemKey(text).split(' ').filter(Boolean))

export function comparableStep(step: Step): ComparableStep {
  return { step, words: stems(step.text), lane: stems(step.lane ?? '') }
}

/** Dice's coefficient of two sets, 0 to 1; two empty sets are alike. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return (2 * common) / (a.size + b.size)
}

/** Share of the words in the likeness of two steps; the rest is who acts. */
const wordShare = 0.75

/**
 * How like two steps are, 0 to 1: three quarters the common words, one quarter the common words of the lane. A task is never like a
 * gateway.
 */
export function similarity(a: ComparableStep, b: ComparableStep): number {
  if (a.step.type !== b.step.type) return 0
  return wordShare * dice(a.words, b.words) + (1 - wordShare) * dice(a.lane, b.lane)
}
