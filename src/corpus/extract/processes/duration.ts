import { numerals } from '../../language/numerals.ts'
import { dayKinds, timeUnits } from '../../language/time-units.ts'
import type { Duration } from '../../model/index.ts'

/** A term that was read, and whether its figure and its words say the same. */
export interface StatedTerm {
  duration: Duration
  /** Number that the words in brackets say where it is another than the figure's; the figure counts. */
  disagrees: number | null
}

const numeralWord = `(?:${numerals.map(([beginning]) => beginning).join('|')})\\p{L}*`
const kindWord = `(?:${dayKinds.map(({ word }) => word).join('|')})`
const unitWord = `(?:${timeUnits.map(({ word }) => word).join('|')})`
const before = '(?:(?:в +)?течени[еию] +|(?:в +)?срок +|не +(?:более|позднее|превышает|менее)(?: +чем +за)? +|до +|за +)?'
const amount = `(?<figure>\\d+(?:,\\d+)?)(?: ?-? ?(?:х|ти|и|ми|го|й|ой|мя|дневн\\p{L}+))?|(?<words>${numeralWord}(?: +${numeralWord})?)`

const term = new RegExp(
  `(?<![\\p{L}\\d.,:/№])(?<text>${before}(?:[-–—] *)?(?:${amount}) *(?:\\((?<bracket>[^()]{0,60})\\)?)? *\\(?(?<kind>${kindWord})?\\)? *(?<unit>${unitWord}))(?![\\p{L}])`,
  'giu',
)
/** «с 9.00 часов до 18.30 часов», «в 10 часов»: an hour of the day. */
const hourOfDay = /(?:^|[^\p{L}])(?:с|со|в|до|к) *$/iu

/**
 * The first term that a step states: its value and unit as the figure says, or as the words say where there is no figure;
 * null where none is stated. `text` is the term as it stands, with «в течение», «не более».
 */
export function readDuration(text: string): StatedTerm | null {
  for (const found of text.matchAll(term)) {
    const { figure, words, bracket, kind, unit, text: stated } = found.groups as Record<string, string | undefined>
    if (unit === undefined || stated === undefined) continue
    const resolved = unitOf(unit, `${kind ?? ''} ${bracket ?? ''}`)
    if (resolved === 'hour' && words === undefined && /^\d/.test(stated) && hourOfDay.test(text.slice(0, found.index))) continue
    const value = figure === undefined ? valueOf(words ?? '') : Number(figure.replace(',', '.'))
    if (value === null) continue
    const said = figure === undefined || bracket === undefined ? null : valueOf(bracket)
    return { duration: { value, unit: resolved, text: stated }, disagrees: said !== null && said !== value ? said : null }
  }
  return null
}

function unitOf(word: string, adjectives: string): Duration['unit'] {
  const unit = timeUnits.find((entry) => new RegExp(`^${entry.word}$`, 'iu').test(word))?.unit ?? 'bare-day'
  if (unit !== 'bare-day') return unit
  return dayKinds.find((entry) => new RegExp(entry.word, 'iu').test(adjectives))?.unit ?? 'day'
}

/** «двадцать восемь» → 28; null where the words are no number. */
function valueOf(words: string): number | null {
  const values = words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => numerals.find(([beginning]) => word.startsWith(beginning))?.[1])
    .filter((value) => value !== undefined)
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
}
