import { numerals } from '../../../russian/numerals.ts'
import { dayKinds, timeUnits } from '../../../russian/time-units.ts'
import { capital, type Word } from './layout.ts'

const any = (patterns: readonly string[]) => `(?:${patterns.join('|')})`

const number = any(['\\d+(?:\\s*[-–]\\s*\\d+)?(?:-х)?', ...numerals.map(({ pattern }) => pattern)])
const limit = '(?:не\\s+(?:более|менее|позднее|позже)(?:\\s+чем)?|в\\s+течени[еи]|до|от|за|через|по\\s+истечении|свыше)'
/** «раз»: «не менее двух раз в день». */
const unit = `(?:${any(dayKinds.map(({ word }) => word))}\\s+)?${any([...timeUnits.map(({ word }) => word), 'раза?'])}`
const amount = `${number}\\s*(?:\\([^)]*\\)\\s*)?`
const term = new RegExp(`^(?:(?:${limit}\\s+)+(?:${amount})?|${amount})${unit}(?:\\s+в\\s+(?:день|неделю|месяц|год))?$`, 'iu')
/** «в течение» leads a genitive: «1 часа», not «1 час». */
const misled = /течени[еи].*(?:час|день|месяц|минута)$/iu
const opening = new RegExp(`^(?:${limit}|${number})$`, 'iu')
const limitWord = /^(?:более|менее|позднее|позже|чем|течени[еи]|до|от|за|через|истечении|свыше|не|в|по)$/iu
const unitWord = new RegExp(`^${any([...timeUnits.map(({ word }) => word), 'раза?', 'неделю', 'год'])}[.,;]?$`, 'iu')

/** True where a text is one term and nothing else: «не более 15 минут», «3 раза в день». */
export function isTerm(text: string): boolean {
  return term.test(text) && !misled.test(text)
}

/** A term begins at «не более», «в течение», or at a number that no such words lead to and a unit of time stands before. */
export function mayOpenTerm(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word
  const before = words[index - 1] as Word
  if (capital(word)) return !limitWord.test(before.text)
  const two = `${word.text} ${words[index + 1]?.text ?? ''}`
  if (!opening.test(word.text) && !opening.test(two)) return false
  if (limitWord.test(before.text) && !unitWord.test(before.text)) return before.text === 'не' && /^не\s/i.test(two)
  return unitWord.test(before.text) || word.opensLine || opening.test(two)
}
