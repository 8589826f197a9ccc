import type { Duration } from '../model/index.ts'
import { withLetters } from './letters.ts'
import { withCases } from './limiting-cases.ts'
import { NUMBER_IN_WORDS, numberStems, numerals, shares } from './numerals.ts'
import { stepWords } from './step-words.ts'
import { dayKinds, namedTerms, otherTerms, termAdjectives, timeUnits } from './time-units.ts'

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
const clear = '(?<![\\p{L}\\d.,:/№-])'
/** «30», «1 200», «0,5», «1/2», «1½», «2-х». */
const figures = '\\d{1,3}(?: \\d{3}){1,2}(?!\\d)|\\d+(?:[.,]\\d+|/\\d+)?[½¼¾]?|[½¼¾]'
const suffix = '(?: ?-? ?(?:ух|х|ти|и|ми|го|й|ой|мя|а))?(?!\\p{L})'
const bracket = `(?:\\((?<bracket>[^()]{0,60}?)\\) *|\\((?<open>[^()\\d]{0,60}?) *|(?<bare>${NUMBER_IN_WORDS})\\) *)?`

/** «в течение 1 (одного) рабочего дня», «одного рабочего дня», «1 (календарный) день», and with a bracket lost: «1 один) день», «15 (пятнадцать минут)». */
const term = new RegExp(
  withLetters(
    `${clear}(?<text>(?:(?:${opening}){1,2}(?:[-–—] *)?)?(?:(?<figure>${figures})${suffix}|(?<words>${NUMBER_IN_WORDS})|(?<share>${share})) *-?${bracket}(?<half>с +половиной +)?(?<kind>${kindWord})? *(?<unit>${unitWord}))(?!\\p{L})`,
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
/** «в трехдневный срок», «в месячный срок». */
const adjective = new RegExp(
  withLetters(
    `${clear}(?<text>в +(?<number>(?:${numberStems.map(({ stem }) => stem).join('|')}){0,3})(?<adjective>${termAdjectives.map(({ word }) => word).join('|')})\\p{L}{2,3} +срок)(?!\\p{L})`,
  ),
  'iu',
)
const number = `(?:(?:${figures})${suffix}|${NUMBER_IN_WORDS})(?: *\\([^()]{0,40}\\))?`
/** Two numbers of one unit: «10-15 минут», «от 5 до 10 рабочих дней», «7 (семи) и 10 (десяти) дней». */
const range = new RegExp(
  withLetters(
    `${clear}(?<!(?:${stepWords}|с) +)(?:от +)?(?<from>${number})(?: *${kindWord})?(?:[-–—]| +(?:до|и|или|либо) +)(?<to>${number}) *(?:${kindWord})? *(?<unit>${unitWord})(?!\\p{L})`,
  ),
  'iu',
)
/** «в течение 3 – 5 рабочих дней»: behind the opening of a term a dash between spaces parts two numbers too. */
const spacedRange = new RegExp(
  withLetters(`(?:${opening})(?<from>${number}) +[-–—] +(?<to>${number}) *(?:${kindWord})? *(?<unit>${unitWord})(?!\\p{L})`),
  'iu',
)
/** «20 минут-30 минут», «15 минут – 1 час»: two terms with nothing but a dash between them. */
const dashBetween = /^\.? ?[-–—] ?(?=\d)/
/** What is worded like a term, whether its number is understood or not. */
const worded = new RegExp(
  withLetters(
    `${clear}(?:(?:в +)?течени[еию] +(?:[\\p{L}\\d(),-]+ +){0,5}?|не +(?:более|позднее)(?: +чем)? +(?:[\\p{L}\\d(),-]+ +){0,4}?|[\\p{L}\\d-]*(?:\\d|${numerals.map(({ pattern }) => pattern).join('|')}|тысяч\\p{L}{0,2}) *(?:\\([^()]{0,40}\\) *)?)(?:${kindWord} *)?${unitWord}(?!\\p{L})`,
  ),
  'giu',
)
const named = new RegExp(`(?<!\\p{L})(?:${namedTerms.map(({ words }) => words).join('|')})(?!\\p{L})`, 'iu')
const units = timeUnits.map(({ unit, times, word }) => ({ unit, times, whole: new RegExp(withLetters(`^(?:${word})$`), 'iu') }))
const days = dayKinds.map(({ unit, word }) => ({ unit, part: new RegExp(withLetters(word), 'iu') }))
const cardinals = numerals.map(({ value, pattern }) => ({ value, whole: new RegExp(`^(?:${pattern})$`, 'u') }))
const parts = shares.map(({ value, pattern }) => ({ value, whole: new RegExp(`^(?:${pattern.replace(/\(\?=.*?\)/g, '')})$`, 'iu') }))
/** A text without any of these states no term. */
const anyUnit = /мин|час|ден|дн|сут|недел|меся|кварт|год|лет|сек/i
/** «от 30 минут до 1 часа»: a range of two terms. */
const fromTerm = /(?:^|\s)от +$/i
const toTerm = /^\.? +до +/i
/** What a second term right behind the first opens with: «1 час 30 минут». */
const goesOn = /^\.? +(?:и +)?[\dа-я]/i
/** «с 9.00 часов до 18.30 часов», «в 10 часов»: an hour of the day. */
const hourOfDay =
  /(?:^|[^\p{L}])(?<!(?:срок\p{L}*|длительность|продолжительность|время)(?: \p{L}+){0,2} *[-–—:] *)(?:с|со|в|до|к|после) *(?:\d{1,2}(?:[.:]\d\d)? *[-–—] *)?$/iu
/** «не позднее 17.30 часов», «не позднее 18 часов»: the hours of a day that an office is open; 24 and 48 hours are terms. */
const clock = /^(?:\d{1,2}[.:][0-5]\d|[89]|1\d|20)$/
const notLaterThan = /не +позднее +$/iu
/** «не позднее 10 часов с момента поступления»: what it is counted from makes a term of it. */
const countedFrom = /^ *(?:с|со|после|от|до) /iu
/** «2015 года», «31 декабря 2015 года»: a date. */
const year = /^(?:1[89]|20)\d\d$/
const stems = numberStems.map(({ value, stem }) => ({ value, pattern: new RegExp(`^${stem}`, 'iu') }))
const adjectives = termAdjectives.map(({ unit, times, word }) => ({ unit, times, whole: new RegExp(`^(?:${word})$`, 'iu') }))
/** Words like a term that set none: «в течение года обучения» does, «не позднее следующего рабочего дня» names a day. */
const isOther = /следующ|последующ|того же|текущ|отчетн|учебн|каждого|всего/u
const otherTerm = new RegExp(withLetters(`(?:${otherTerms.map(({ words }) => words).join('|')})$`), 'iu')

/** «по истечении 5 дней со дня публикации вскрывает конверты»: when it begins, not how long it takes. */
const waited = /по +истечени[ию] +$/iu

/**
 * The first term that a step states: its value and unit as the figure says, or as the words say where there is no figure; weeks are days, quarters
 * and years months, seconds shares of a minute; «1 час 30 минут» is one term. Null where none is stated, and where a number is understood only in
 * part or two of them are a range (`unreadTerm` tells those).
 */
export function readDuration(words: string): StatedTerm | null {
  if (!anyUnit.test(words)) return null
  // «если он не обратился в течение месяца, …»: a term by which a case is told is none of what is done in it.
  const text = withCases(words, (limit) => ' '.repeat(limit.length))
  const terms = termsIn(text)
  const first = terms.next().value
  if (first) {
    const end = first.index + first.stated.duration.text.length
    if (rangeIn(text.slice(0, end)) || (fromTerm.test(text.slice(0, first.index)) && toTerm.test(text.slice(end)))) return null
    const behind = text.slice(end, end + 60)
    if (dashBetween.test(behind) && termsIn(behind.replace(dashBetween, '')).next().value?.index === 0) return null
    const second = goesOn.test(behind) ? terms.next().value : undefined
    return second ? joined(text, first, second) : first.stated
  }
  if (rangeIn(text)) return null
  const named = adjective.exec(text)?.groups
  const length = named && adjectives.find(({ whole }) => whole.test(named.adjective ?? ''))
  const count = named && numberOfStems(named.number ?? '')
  if (named && length && count)
    return { duration: { value: count * length.times, unit: length.unit, text: named.text ?? '' }, disagrees: null }
  const one = single.exec(text)
  const { kind, unit, text: stated } = one && !otherTerm.test(justBefore(text, one.index)) ? (one.groups ?? {}) : {}
  const resolved = unit && stated ? unitOf(unit, kind ?? '') : null
  return stated && resolved ? { duration: { value: times(1, resolved.times), unit: resolved.unit, text: stated }, disagrees: null } : null
}

/** All terms that words state, in order; a pair like «1 час 30 минут» is one. */
export function readDurations(text: string): StatedTerm[] {
  const found: StatedTerm[] = []
  for (let rest = text, next = readDuration(rest); next !== null; next = readDuration(rest)) {
    const at = rest.indexOf(next.duration.text)
    found.push(next)
    if (at < 0) break
    rest = rest.slice(at + next.duration.text.length)
  }
  return found
}

/** What a step words like a term where `readDuration` understands none: «10-15 минут», «в течение 2 рабочих недель»; null where nothing does. */
export function unreadTerm(text: string): string | null {
  if (readDuration(text) !== null) return null
  const unread = rangeIn(text)
  if (unread) return unread[0]
  for (const found of text.matchAll(worded)) {
    const before = justBefore(text, found.index)
    const own = found[0].toLowerCase()
    if (hourOfDay.test(before) || otherTerm.test(before) || isOther.test(own) || /(?:1[89]|20)\d\d/.test(own) || named.test(own)) continue
    return found[0]
  }
  return null
}

interface PlacedTerm {
  index: number
  stated: StatedTerm
}

function* termsIn(text: string): Generator<PlacedTerm, undefined> {
  for (const found of text.matchAll(term)) {
    const {
      figure,
      words,
      share,
      bracket: closed,
      open,
      bare,
      half,
      kind,
      unit,
      text: stated,
    } = found.groups as Record<string, string | undefined>
    if (unit === undefined || stated === undefined) continue
    const bracket = closed ?? open
    const resolved = unitOf(unit, `${kind ?? ''} ${bracket ?? ''}`)
    if (resolved === null) continue
    if (resolved.unit === 'hour' && figure && !bracket && hourOfDay.test(justBefore(text, found.index + stated.indexOf(figure)))) continue
    if (resolved.unit === 'hour' && figure && !bracket && isClock(text, found.index, stated, figure)) continue
    if (figure && year.test(figure) && resolved.times === 12) continue
    if (otherTerm.test(justBefore(text, found.index)) || waited.test(justBefore(text, found.index))) continue
    if (resolved.times === 12 && agesOf.test(justBefore(text, found.index).replace(/от +\d+ +$/i, ''))) continue
    const whole = figure !== undefined ? inFigures(figure) : share !== undefined ? shareOf(share) : numberIn(words ?? '')
    if (whole === null) continue
    const value = half === undefined ? whole : whole + 0.5
    const said = figure === undefined ? null : numberIn(bracket ?? bare ?? '')
    yield {
      index: found.index,
      stated: {
        duration: { value: times(value, resolved.times), unit: resolved.unit, text: stated },
        disagrees: said !== null && said !== value ? said : null,
      },
    }
  }
}

/** Whether hours with «не позднее» before them are an hour of the day, by their minutes or by nothing that they are counted from. */
function isClock(text: string, index: number, stated: string, figure: string): boolean {
  const at = index + stated.indexOf(figure)
  if (!clock.test(figure) || !notLaterThan.test(justBefore(text, at))) return false
  return /[.:]/.test(figure) || !countedFrom.test(text.slice(index + stated.length))
}

/** The words of a term that names a day or an hour of the day instead of a number: «в день обращения», «до обеда»; null where there is none. */
export const namedTerm = (text: string): string | null => named.exec(text)?.[0] ?? null

/** «1 час 30 минут», «1 год и 6 месяцев»: a second term right behind, of a smaller unit of the same scale, belongs to the first. */
function joined(text: string, first: PlacedTerm, second: PlacedTerm): StatedTerm {
  const [greater, smaller] = [first.stated.duration, second.stated.duration]
  const end = first.index + greater.text.length
  if (!/^\.?(?: +| +и +)$/.test(text.slice(end, second.index))) return first.stated
  const factor = greater.unit === 'hour' && smaller.unit === 'minute' ? 60 : greater.unit === 'month' && smaller.unit === 'month' ? 1 : null
  if (factor === null || (factor === 1 && smaller.value >= greater.value)) return first.stated
  return {
    duration: {
      value: times(greater.value * factor + smaller.value, 1),
      unit: smaller.unit,
      text: text.slice(first.index, second.index + smaller.text.length),
    },
    disagrees: first.stated.disagrees ?? second.stated.disagrees,
  }
}

/** «для детей от 3 до 18 лет» */
const agesOf = /(?:дет|лиц|граждан|подростк)[а-я]{0,4} $/iu

/** Two numbers of one unit; hours of the day («с 9 до 18 часов») and years («2015-2017 годы») are none. */
function rangeIn(text: string): RegExpExecArray | null {
  const found = spacedRange.exec(text) ?? range.exec(text)
  const { from = '', to = '' } = found?.groups ?? {}
  const otherwise =
    found &&
    (agesOf.test(justBefore(text, found.index)) ||
      hourOfDay.test(justBefore(text, found.index)) ||
      otherTerm.test(justBefore(text, found.index)))
  return found && !otherwise && !year.test(from) && !year.test(to) ? found : null
}

/** «трех» → 3, «двадцатипяти» → 25, none → 1; null where the stems are no number. */
function numberOfStems(text: string): number | null {
  let [rest, sum] = [text, 0]
  while (rest !== '') {
    const found = stems.filter(({ pattern }) => pattern.test(rest)).sort((one, other) => matched(other, rest) - matched(one, rest))[0]
    if (!found || (sum > 0 && sum % 10 !== 0)) return null
    sum += found.value
    rest = rest.replace(found.pattern, '')
  }
  return text === '' ? 1 : sum
}

const matched = ({ pattern }: { pattern: RegExp }, text: string) => pattern.exec(text)?.[0].length ?? 0

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

const vulgar: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

/** «1 200», «0,5», «1/2», «1½» */
function inFigures(text: string): number | null {
  const figure = /[½¼¾]/.test(text)
    ? String(Number(text.replace(/\D/g, '') || 0) + (vulgar[text.at(-1) ?? ''] ?? 0))
    : text.replaceAll(' ', '')
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
