import type { Step } from '../../model/index.ts'
import { speaksOfRefusal } from '../refusal.ts'
import { pairOf } from './pair.ts'
import { refusalLast } from './refusal-first.ts'
import { spelt } from './spelt.ts'
import { habit } from './words.ts'

const result = habit('result')
const grantingPaper = habit('grantingPaper')
const whereGranted = habit('whereGranted')
const ofTheRefusal = habit('ofTheRefusal')
const payment = habit('payment')
const refusingNotice = habit('refusingNotice')
const notice = habit('notice')

/** Whether a step names a notice of refusal, so that a notice of which no more is said may be either. */
export const namesRefusingNotice = ({ text }: Step): boolean => refusingNotice.test(spelt(text))

/** «Результат – разрешение либо отказ» */
const refusalInResult = /(?<!\p{L})(?:либо|или)\s+(?:\p{L}+\s+){0,2}отказ/iu

/**
 * Which of two ways a step is on: it speaks of both outcomes, of one, or of none. `isEither`: whether a step before it names a notice of
 * refusal.
 */
export function stanceOf(step: Step, isEither = false): 'both' | 'refused' | 'granted' | 'neither' {
  const text = spelt(step.text)
  if (
    pairOf(step) ||
    refusalLast(step) ||
    ofTheRefusal.test(text) ||
    refusalInResult.test(step.result ?? '') ||
    result.test(text) ||
    (isEither && notice.test(text))
  )
    return 'both'
  if (whereGranted.test(text)) return 'granted'
  if (speaksOfRefusal(text)) return 'refused'
  return grantingPaper.test(text) || payment.test(text) ? 'granted' : 'neither'
}
