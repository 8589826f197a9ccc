import type { Step } from '../model/index.ts'
import { readDuration } from '../russian/duration.ts'
import { isVerb } from '../russian/verbs.ts'
import { choiceOf } from './choice/index.ts'
import type { Parts } from './parts.ts'
import { speaksOfRefusal } from './refusal.ts'

/** How a case opens: «при …», «в случае …», «если …». */
const opening = /^(?:а\s+)?(?:при|в\s*случа[ея]х?|если)(?!\p{L})\s+/iu

/** Where one case follows another in a step. */
const between = /\s*[;,]\s+(?:а\s+)?(?=(?:при|в\s*случа[ея]х?|если)\s)/iu

/** Words of two cases of which always one holds. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:налич|выявлен|обнаружен|имеются|имеется|есть(?!\p{L}))/iu, /отсутств/iu],
  [/положительн/iu, /отрицательн/iu],
  [/(?<!не)соответств/iu, /(?:не|не\s)соответств/iu],
  [/(?<!не)полн(?:ом|от|ый|ого)/iu, /неполн/iu],
  [/(?<!не)соглас/iu, /(?:не|не\s)соглас/iu],
  [/(?<!не)подтвержд/iu, /(?:не|не\s)подтвержд/iu],
]

/** What is said of the case itself, before what is done in it. */
function conditionIn(text: string): string | null {
  const found = opening.exec(text)
  if (!found) return null
  const behind = text.slice(found[0].length)
  const end = [...behind.matchAll(/\p{L}+/gu)].find(({ 0: word }) => isVerb(word))?.index ?? behind.length
  return behind.slice(0, end)
}

/** Whether always one of two cases holds: «при отсутствии записи …», «при наличии записи …». */
function opposed(one: string, other: string): boolean {
  const [first, second] = [conditionIn(one), conditionIn(other)]
  if (first === null || second === null) return false
  return opposites.some(
    ([yes, no]) => (yes.test(first) && !no.test(first) && no.test(second)) || (no.test(first) && yes.test(second) && !no.test(second)),
  )
}

const doesSomething = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).some((word) => isVerb(word))

/** The two cases of one step, neither of which refuses: «в случае выявления противопоказаний направляет …; при их отсутствии оформляет …»; else null. */
export function casesIn(step: Step): Parts | null {
  if (choiceOf(step) !== null) return null
  const name = step.lane?.toLocaleLowerCase('ru') ?? ''
  const text = name !== '' && step.text.toLocaleLowerCase('ru').startsWith(`${name} `) ? step.text.slice(name.length + 1) : step.text
  const parts = text.split(between)
  const [second = '', first = ''] = [parts.at(-1), parts.at(-2)]
  if (parts.length < 2 || !opposed(first, second) || !doesSomething(first) || !doesSomething(second)) return null
  const lead = parts.slice(0, -2).join('; ')
  const part = (text: string): Step => ({ ...step, text, duration: readDuration(text)?.duration ?? step.duration })
  return { lead: lead === '' ? null : lead, isParallel: false, cases: [[part(first)], [part(second)]], isUnsaid: false }
}

/** Whether two steps that follow each other are done in cases of which always one holds, and neither refuses. */
export function areCases(step: Step, next: Step | undefined): next is Step {
  if (next === undefined || !opposed(step.text, next.text)) return false
  return [step, next].every((each) => choiceOf(each) === null && !speaksOfRefusal(each.text))
}

/** «на этом оказание услуги завершается» */
export const endsService = ({ text }: Step): boolean => /на\s+этом\s[^.;]*(?:завершается|заканчивается|прекращается)/iu.test(text)
