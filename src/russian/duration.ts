import type { Duration } from '../model/index.ts'
import { withLetters } from './letters.ts'
import { NUMBER_IN_WORDS, numerals, shares } from './numerals.ts'
import { dayKinds, otherTerms, timeUnits } from './time-units.ts'

/** A term that was read, and whether its figure and its words say the same. */
interface StatedTerm {
  duration: Duration
  /** Number that the words in brackets say where it is another than the figure's; the figure counts. */
  disagrees: number | null
}

const share = shares.map(({ pattern }) => pattern).join('|')
const kindWord = `(?:${dayKinds.map(({ word }) => word).join('|')})`
const unitWord = `(?:${timeUnits.map(({ word }) => word).join('|')})`
const opening = '(?:в +)?(?:течени[еию]|срок)(?: +до)? +|не +(?:более|позднее|превыша\\p{L}+|менее)(?: +чем)?(?: +за)? +|до +|за +'
/** «30», «0,5», «1/2», «1–2» (no one number: read by nothing), «2-х». */
const figure = '(?<figure>\\d+(?:[.,]\\d+|/\\d+)?)(?: ?-? ?(?:ух|х|ти|и|ми|го|й|ой|мя|а))?(?!\\p{L})'
const bracket = `(?:\\((?<bracket>[^()]{0,60}?)\\)? *|(?<bare>${NUMBER_IN_WORDS})\\) *)?`

/** «в течение 1 (одного) рабочего дня», «одного рабочего дня», «1 (календарный) день», and with a bracket lost: «1 один) день», «15 (пятнадцать минут)». */
const term = new RegExp(
  withLetters(
    `(?<![\\p{L}\\d.,:/№-])(?<text>(?:(?:${opening}){1,2}(?:[-–—] *)?)?(?:${figure}|(?<words>${NUMBER_IN_WORDS})|(?<share>${share})) *-?${bracket}(?<kind>${kindWord})? *(?<unit>${unitWord}))(?!\\p{L})`,
  ),
  'giu',
)
/** «в течение рабочего дня», «в течение недели»: one, though no number stands there. */
const single = new RegExp(
  withLetters(
    `(?<text>(?:в +)?течени[еию] +(?<kind>${kindWord} +)?(?<unit>дня|часа|месяца|суток|недели|квартала|года|минуты))(?!\\p{L})(?! +\\d)`,
  ),
  'iu',
)
const units = timeUnits.map(({ unit, times, word }) => ({ unit, times, whole: new RegExp(withLetters(`^(?:${word})$`), 'iu') }))
const days = dayKinds.map(({ unit, word }) => ({ unit, part: new RegExp(withLetters(word), 'iu') }))
const cardinals = numerals.map(({ value, pattern }) => ({ value, whole: new RegExp(`^(?:${pattern})$`, 'u') }))
const parts = shares.map(({ value, pattern }) => ({ value, whole: new RegExp(`^(?:${pattern.replace(/\(\?=.*?\)/g, '')})$`, 'iu') }))
/** «с 9.00 часов до 18.30 часов», «в 10 часов»: an hour of the day. */
const hourOfDay = /(?:^|[^\p{L}])(?:с|со|в|до|к) *$/iu
/** «2015 года», «31 декабря 2015 года»: a date. */
const year = /^(?:1[89]|20)\d\d$/
const otherTerm = new RegExp(withLetters(`(?:${otherTerms.map(({ words }) => words).join('|')})$`), 'iu')

/**
 * The first term that a step states: its value and unit as the figure says, or as the words say where there is no figure; weeks are days, quarters
 * and years months, seconds shares of a minute. Null where none is stated, or where a number is understood only in part.
 */
export function readDuration(text: string): StatedTerm | null {
  for (const found of text.matchAll(term)) {
    const { figure, words, share, bracket, bare, kind, unit, text: stated } = found.groups as Record<string, string | undefined>
    if (unit === undefined || stated === undefined) continue
    const resolved = unitOf(unit, `${kind ?? ''} ${bracket ?? ''}`)
    if (resolved === null) continue
    if (resolved.unit === 'hour' && figure && !bracket && hourOfDay.test(justBefore(text, found.index + stated.indexOf(figure)))) continue
    if (figure && year.test(figure) && resolved.times === 12) continue
    if (otherTerm.test(justBefore(text, found.index))) continue
    const value = figure !== undefined ? inFigures(figure) : share !== undefined ? shareOf(share) : numberIn(words ?? '')
    if (value === null) continue
    const said = figure === undefined ? null : numberIn(bracket ?? bare ?? '')
    return {
      duration: { value: times(value, resolved.times), unit: resolved.unit, text: stated },
      disagrees: said !== null && said !== value ? said : null,
    }
  }
  const { kind, unit, text: stated } = single.exec(text)?.groups ?? {}
  const resolved = unit && stated ? unitOf(unit, kind ?? '') : null
  return stated && resolved ? { duration: { value: times(1, resolved.times), unit: resolved.unit, text: stated }, disagrees: null } : null
}

const justBefore = (text: string, index: number) => text.slice(Math.max(0, index - 30), index)

/** A share of a minute is given to a hundredth. */
const times = (value: number, factor: number) => Math.round(value * factor * 100) / 100

/** The unit of the public format and how many of it one is; null for what it cannot say: «рабочая неделя». */
function unitOf(word: string, adjectives: string): { unit: Duration['unit']; times: number } | null {
  const found = units.find(({ whole }) => whole.test(word)) ?? { unit: 'bare-day' as const, times: 1 }
  const day = days.find(({ part }) => part.test(adjectives))?.unit
  if (found.unit !== 'bare-day') return found.times === 7 && day !== undefined ? null : { unit: found.unit, times: found.times }
  return { unit: day ?? 'day', times: found.times }
}

/** «0,5», «1/2» */
function inFigures(figure: string): number | null {
  const [whole = '', divisor] = figure.split('/')
  const value = Number(whole.replace(',', '.')) / (divisor === undefined ? 1 : Number(divisor))
  return Number.isFinite(value) ? value : null
}

const shareOf = (word: string) => parts.find(({ whole }) => whole.test(word))?.value ?? null

/** «двадцать восемь» → 28; null where the words are no number. */
function numberIn(words: string): number | null {
  const values = words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => cardinals.find(({ whole }) => whole.test(word))?.value)
    .filter((value) => value !== undefined)
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
}
