import { actionNouns, thingNouns } from '../../../drafting/actions.ts'
import { unitWords } from '../../../drafting/roles.ts'
import { nounForms } from './declension.ts'

/** A noun that names something done, in the nominative: «рассмотрение», «ввод». */
export function isActionNoun(word: string): boolean {
  const plain = word.toLowerCase()
  if (actionNouns.includes(plain)) return true
  if (thingNouns.some((noun) => plain.startsWith(noun)) || nounForms(plain).length > 0 || unitWords.includes(plain)) return false
  return /(?:ние|тие|ция|сия|ача|ка)$/u.test(plain)
}

/** An action in another case («для обработки», «после рассмотрения»): who does it does not do the step. */
export function isObliqueAction(word: string): boolean {
  const plain = word.toLowerCase()
  if (thingNouns.some((noun) => plain.startsWith(noun)) || nounForms(plain).length > 0 || unitWords.includes(plain)) return false
  return (
    /(?:ния|нию|нием|нии|тия|тию|тии|ции|цию|цией|ачи|ачу|ачей|ботки|верки|дготовки|правки)$/u.test(plain) ||
    actionNouns.some((noun) => plain.startsWith(noun) && plain !== noun)
  )
}
