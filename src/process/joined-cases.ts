import type { Step } from '../model/index.ts'
import { activitiesOf } from './activity.ts'
import { choiceOf } from './choice/index.ts'
import { speaksOfRefusal } from './refusal.ts'

/** A step, and the one after or before it that tells what is done in the other case. */
interface Joined {
  step: Step
  amiss: Step | null
}

/** «при наличии оснований для отказа …»: the whole step is done in a case. */
const isCase = ({ text }: Step): boolean => /^(?:при|в\s+случа[ея]х?)(?!\p{L})/iu.test(text)

/** «в случае отказа услугополучателю направляется мотивированный ответ», behind the step that hands over what was asked for. */
const isOfRefusal = ({ text }: Step): boolean => /^(?:при|в\s+случае)\s+отказ[ае](?!\p{L})/iu.test(text)

/**
 * The steps with two neighbours told as one where one says what is done if all is well and the other what is done if not: «4) в случае отсутствия
 * оснований для отказа готовит справку; 5) при наличии оснований готовит отказ». Behind a step that decides they are its consequences.
 */
export function casesJoined(steps: readonly Step[]): Joined[] {
  const found: Joined[] = []
  for (let index = 0; index < steps.length; index += 1) {
    const [step, next] = [steps[index] as Step, steps[index + 1]]
    const isPair = next && isCase(next) && (isCase(step) || (isOfRefusal(next) && activitiesOf(step).includes('deliver')))
    const isOpen = isPair && steps.slice(0, index).every((before) => choiceOf(before)?.kind !== 'pair')
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
