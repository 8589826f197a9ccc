import { branches } from '../drafting/branches.ts'
import type { Answer, Step } from '../model/index.ts'
import { readDuration } from '../russian/duration.ts'
import { withLetters } from '../russian/letters.ts'
import { isVerb } from '../russian/verbs.ts'
import { isAction } from './reading/words.ts'

const atOnce = new RegExp(withLetters(branches.atOnce.words), 'iu')
const after = new RegExp(withLetters(branches.after.words), 'iu')
const otherCase = new RegExp(withLetters(branches.otherCase.words), 'iu')

/** A step that lists several parts, most with a term of their own. */
export interface Parts {
  /** What stands before the list: done in any case; null where the parts stand without a colon. */
  lead: string | null
  /** Whether the text says that the parts go side by side. */
  isParallel: boolean
  /** The question that parts two cases, and the answer that leads to each; null where only the cases themselves say which is which. */
  asked: { worded: string; answers: readonly Answer[] } | null
  /** Cases; the parts of one follow each other. */
  cases: Step[][]
  /** Whether neither an order nor a case is said, so that the parts are taken as they stand, one after another. */
  isUnsaid: boolean
}

/** From when the first part runs, which makes it no case of its own. */
const since = /со\s+дня\s.*$/iu

/**
 * The parts of a step that lists several after a colon; null where it does not. Where a part names a case («при …», «дубликат», another beginning of its term) each
 * is a case of its own, but what a part says to come «после» is in one case with the part before it. Where none does they follow each other.
 */
export function partsOf(step: Step): Parts | null {
  const colon = step.text.indexOf(': ')
  if (colon < 0) return oneByOne(step)
  const parts = step.text
    .slice(colon + 2)
    .replace(/\.\s+\p{Lu}.*$/u, '')
    .split(/;\s+/u)
    .map((text) => ({ ...step, text, duration: readDuration(text)?.duration ?? null }))
  const timed = parts.filter(({ duration }) => duration !== null)
  if (timed.length < 2 || timed.length <= parts.length / 2) return null
  const isParallel = atOnce.test(step.text)
  const hasCases = parts.some(({ text }, index) => otherCase.test(index === 0 ? text.replace(since, '') : text))
  const cases: Step[][] = []
  for (const part of parts) {
    const last = cases.at(-1)
    if (last && !isParallel && (!hasCases || after.test(part.text))) last.push(part)
    else cases.push([part])
  }
  const isUnsaid = !isParallel && !hasCases && !parts.slice(1).some(({ text }) => after.test(text))
  return { lead: step.text.slice(0, colon), isParallel, asked: null, cases, isUnsaid }
}

/** «регистрирует заявление – 15 минут; передает его руководителю – 15 минут»: what is done one after another, each with a term of its own; else null. */
function oneByOne(step: Step): Parts | null {
  const parts = step.text.split(/;\s+/u).map((text) => ({ ...step, text, duration: readDuration(text)?.duration ?? null }))
  const isDone = ({ text, duration }: Step) => duration !== null && isDoing(text) && !otherCase.test(text)
  return parts.length > 1 && parts.every(isDone) ? { lead: null, isParallel: false, asked: null, cases: [parts], isUnsaid: false } : null
}

const isDoing = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).some((word) => isVerb(word) || isAction(word))
