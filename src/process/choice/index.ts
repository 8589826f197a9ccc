import type { Step } from '../../model/index.ts'
import { amissOf } from './amiss.ts'
import { eitherOf } from './either.ts'
import type { Choice } from './model.ts'
import { elseOf } from './otherwise.ts'
import { pairOf } from './pair.ts'
import { refusalFirst, refusalLast } from './refusal-first.ts'
import { turnedDownIn } from './turned-down.ts'

/** What a step leaves open; null where it goes one way. */
export function choiceOf(step: Step): Choice | null {
  return (
    eitherOf(step) ??
    elseOf(step) ??
    amissOf(step) ??
    (step.type === 'gateway' ? null : (pairOf(step) ?? refusalFirst(step) ?? refusalLast(step) ?? turnedDownIn(step)))
  )
}
