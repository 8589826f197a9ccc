import type { Step } from '../model/index.ts'
import { making } from './choice/maker.ts'
import type { Choice, Conditional } from './choice/model.ts'
import { namesRefusingNotice, stanceOf } from './choice/stance.ts'
import { mentions } from './reading/mentions.ts'

/** Where the two ways part, and the last step that speaks of the refusal. */
interface Parting {
  at: number
  last: number
  /** Whether a step in between is on one way only, so that they stay apart. */
  isApart: boolean
}

/** Whether a step makes the paper or the decision, of what was asked for or of the refusal. */
const decides = (choice: Choice): boolean =>
  choice.kind === 'pair' ? choice.decides : choice.refuses === 'service' && choice.otherwise !== null && making.test(choice.refused)

/**
 * The step at which it is first open whether it is refused: where the paper is made or decided upon, else where it is first spoken of.
 * Null where no step speaks of both outcomes.
 */
export function partingOf(steps: readonly Step[], choices: readonly (Choice | null)[]): Parting | null {
  // A refusal after which it is decided anew is none of which later steps speak.
  const decidesLater = (index: number) => choices.slice(index + 1).some((choice) => choice !== null && decides(choice))
  const opens = (choice: Choice | null, index: number): boolean =>
    choice?.kind === 'pair' ? choice.decides : choice?.refuses === 'service' && speaksLater(steps, index) && !decidesLater(index)
  const decided = choices.findIndex(opens)
  const at = decided >= 0 ? decided : choices.findIndex((choice) => choice?.kind === 'pair')
  if (at < 0) return null
  const stances = steps.map((_, index) => stanceBehind(choices[at] ?? null, steps, index))
  const last = Math.max(
    at,
    stances.findLastIndex((stance) => stance === 'both' || stance === 'refused'),
  )
  const between = stances.slice(at + 1, last + 1)
  return { at, last, isApart: between.length < 2 || between.some((stance) => stance === 'granted' || stance === 'refused') }
}

/** On which way a step is that stands behind a decision: as its words say, else where the decision hands the file on to its unit. */
export function stanceBehind(decided: Choice | null, steps: readonly Step[], index: number): ReturnType<typeof stanceOf> {
  const step = steps[index] as Step
  const said = stanceOf(step, isEitherAt(steps, index))
  return said === 'neither' && decided?.kind === 'conditional' && handsOnTo(decided, step.lane) ? 'granted' : said
}

/** Whether a decision hands the file on to a unit where all is well, and only there: «готовит отказ, иначе вносит вопрос на комиссию». */
function handsOnTo({ otherwise, refused }: Conditional, lane: string | null): boolean {
  return lane !== null && otherwise !== null && mentions(otherwise, lane) && !mentions(refused, lane)
}

/** Whether a notice that a step names may be one of refusal: an earlier step names such. */
const isEitherAt = (steps: readonly Step[], index: number): boolean => steps.slice(0, index).some(namesRefusingNotice)

const speaksLater = (steps: readonly Step[], index: number): boolean =>
  steps.some((step, at) => at > index && ['both', 'refused'].includes(stanceOf(step, isEitherAt(steps, at))))
