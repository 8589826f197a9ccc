import type { Duration } from '../model/index.ts'
import { withLetters } from './letters.ts'
import { numerals } from './numerals.ts'
import { dayKinds, otherTerms, timeUnits } from './time-units.ts'

/** A term that was read, and whether its figure and its words say the same. */
interface StatedTerm {
  duration: Duration
  /** Number that the words in brackets say where it is another than the figure's; the figure counts. */
  disagrees: number | null
}

const numeralWord = `(?:${numerals.map(({ pattern }) => pattern).join('|')})(?!\\p{L})`
const kindWord = `(?:${dayKinds.map(({ word }) => word).join('|')})`
const unitWord = `(?:${timeUnits.map(({ word }) => word).join('|')})`
const opening = '(?:в +)?(?:течени[еию]|срок)(?: +до)? +|не +(?:более|позднее|превыша\\p{L}+|менее)(?: +чем)?(?: +за)? +|до +|за +'
const figure = '(?<figure>\\d+(?:,\\d+)?)(?: ?-? ?(?:х|ти|и|ми|го|й|ой|мя))?'
const numeralWords = `${numeralWord}(?: +${numeralWord})?`
const bracket = `(?:\\((?<bracket>[^()]{0,60}?)\\)? *|(?<bare>${numeralWords})\\) *)?`

/** «в течение 1 (одного) рабочего дня», «одного рабочего дня», «1 (календарный) день», and with a bracket lost: «1 один) день», «15 (пятнадцать минут)». */
const term = new RegExp(
  withLetters(
    `(?<![\\p{L}\\d.,:/№-])(?<text>(?:(?:${opening}){1,2}(?:[-–—] *)?)?(?:${figure}|(?<words>${numeralWords})) *-?${bracket}(?<kind>${kindWord})? *(?<unit>${unitWord}))(?!\\p{L})`,
  ),
  'giu',
)
/** «в течение рабочего дня»: one, though no number stands there. */
const single = new RegExp(
  withLetters(`(?<text>(?:в +)?течени[еию] +(?<kind>${kindWord} +)?(?<unit>дня|часа|месяца|суток))(?!\\p{L})`),
  'iu',
)
const units = timeUnits.map(({ unit, word }) => ({ unit, whole: new RegExp(withLetters(`^${word}$`), 'iu') }))
const days = dayKinds.map(({ unit, word }) => ({ unit, part: new RegExp(withLetters(word), 'iu') }))
const cardinals = numerals.map(({ value, pattern }) => ({ value, whole: new RegExp(`^${pattern}$`, 'u') }))
/** «с 9.00 часов до 18.30 часов», «в 10 часов»: an hour of the day. */
const hourOfDay = /(?:^|[^\p{L}])(?:с|со|в|до|к) *$/iu
const otherTerm = new RegExp(withLetters(`(?:${otherTerms.map(({ words }) => words).join('|')})$`), 'iu')

/**
 * The first term that a step states: its value and unit as the figure says, or as the words say where there is no figure;
 * null where none is stated. `text` is the term as it stands, with «в течение», «не более».
 */
export function readDuration(text: string): StatedTerm | null {
  for (const found of text.matchAll(term)) {
    const { figure, words, bracket, bare, kind, unit, text: stated } = found.groups as Record<string, string | undefined>
    if (unit === undefined || stated === undefined) continue
    const resolved = unitOf(unit, `${kind ?? ''} ${bracket ?? ''}`)
    if (resolved === 'hour' && figure && !bracket && hourOfDay.test(justBefore(text, found.index + stated.indexOf(figure)))) continue
    if (otherTerm.test(justBefore(text, found.index))) continue
    const value = figure === undefined ? numberIn(words ?? '') : Number(figure.replace(',', '.'))
    if (value === null) continue
    const said = figure === undefined ? null : numberIn(bracket ?? bare ?? '')
    return { duration: { value, unit: resolved, text: stated }, disagrees: said !== null && said !== value ? said : null }
  }
  const { kind, unit, text: stated } = single.exec(text)?.groups ?? {}
  return unit && stated ? { duration: { value: 1, unit: unitOf(unit, kind ?? ''), text: stated }, disagrees: null } : null
}

const justBefore = (text: string, index: number) => text.slice(Math.max(0, index - 30), index)

function unitOf(word: string, adjectives: string): Duration['unit'] {
  const unit = units.find(({ whole }) => whole.test(word))?.unit ?? 'bare-day'
  if (unit !== 'bare-day') return unit
  return days.find(({ part }) => part.test(adjectives))?.unit ?? 'day'
}

/** «двадцать восемь» → 28; null where the words are no number. */
function numberIn(words: string): number | null {
  const values = words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => cardinals.find(({ whole }) => whole.test(word))?.value)
    .filter((value) => value !== undefined)
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
}
