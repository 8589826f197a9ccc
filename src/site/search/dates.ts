import { kazakhOnly } from '../../text/kazakh-letters.ts'
import { plain } from './letters.ts'
import { withFigures } from './numbers-in-words.ts'
import { distance } from './stems.ts'

const months = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь']
const kazakhMonths = ['кантар', 'акпан', 'наурыз', 'сауир', 'мамыр', 'маусым', 'шилде', 'тамыз', 'кыркуйек', 'казан', 'караша', 'желтоксан']

/** The month of a word in any case, cut short («авг», «сент.») or with one slip, 1 to 12; 0 of another word. */
function monthOf(word: string): number {
  const text = plain(word)
  if (/^ма[йяюе]$/.test(text)) return 5
  const stems = months.map((name) => name.replace(/[ьй]$/, ''))
  const russian = stems.findIndex(
    (stem) =>
      stem.length > 2 &&
      (new RegExp(`^${stem}(?:[ьяюеау]|ем|ом)?$`).test(text) || (text.length >= 3 && text.length < stem.length && stem.startsWith(text))),
  )
  if (russian >= 0) return russian + 1
  const kazakh = kazakhMonths.findIndex((stem) => text.startsWith(stem))
  if (kazakh >= 0) return kazakh + 1
  const near = (stem: string) => stem.length > 4 && distance(text.replace(/[ьяюе]$/, ''), stem, 1) <= 1
  return stems.findIndex(near) + 1
}

const two = (figure: number) => String(figure).padStart(2, '0')
const isMonth = (month: number) => month >= 1 && month <= 12
const isDay = (day: number) => day >= 1 && day <= 31
const yearOf = (figures: string | undefined) => (figures?.length === 2 ? 2000 + Number(figures) : Number(figures))
const whole = (year: string | undefined, month: number, day: number) =>
  isMonth(month) && isDay(day) ? `${yearOf(year)}-${two(month)}-${two(day)}` : null

/** A class of letters; a class of all alphabets costs a phone a tenth of a second. */
const letter = `[a-zа-яё${kazakhOnly}]`
const ofYear = `(?:\\s*-?\\s*(?:год${letter}*|г\\.?|жыл${letter}*|ж\\.?)(?!${letter}))`
const year = '(?:19|20)\\d\\d'
const day = '(?<!\\d)(\\d{1,2})'
const word = `(?<!${letter})(${letter}{3,})`
const monthAndYear = (month: string | undefined, year: string | undefined) =>
  isMonth(monthOf(month ?? '')) ? `${year}-${two(monthOf(month ?? ''))}` : null
/** Ways to write a date, the fullest first. */
const ways = (
  [
    [`(?<!\\d)(${year})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)`, ([, year, month, day]) => whole(year, Number(month), Number(day))],
    [`${day}[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?!\\d)`, ([, day, month, year]) => whole(year, Number(month), Number(day))],
    [`(${year})${ofYear}?\\s*${day}\\s+${word}`, ([, year, day, month]) => whole(year, monthOf(month ?? ''), Number(day))],
    [
      `[«"]?${day}[»"]?(?:-?${letter}{1,2})?\\s+${word}\\.?\\s+(${year}|\\d\\d(?=${ofYear}))${ofYear}?`,
      ([, day, month, year]) => whole(year, monthOf(month ?? ''), Number(day)),
    ],
    [`${word}\\.?\\s+(?:месяц${letter}*\\s+)?(${year})${ofYear}?`, ([, month, year]) => monthAndYear(month, year)],
    [`(${year})${ofYear}\\s*${word}`, ([, year, month]) => monthAndYear(month, year)],
    [`(?<![\\d./-])(0?[1-9]|1[0-2])[./](${year})(?![\\d./-])`, ([, month, year]) => `${year}-${two(Number(month))}`],
    [
      `${day}(?:-?${letter}{1,2})?\\s+${word}`,
      ([, day, month]) =>
        isMonth(monthOf(month ?? '')) && isDay(Number(day)) ? `--${two(monthOf(month ?? ''))}-${two(Number(day))}` : null,
    ],
    [
      '(?<![\\d.,:])(\\d\\d)\\.(\\d\\d)(?![\\d.,:])',
      ([, day, month]) => (isMonth(Number(month)) && isDay(Number(day)) ? `--${month}-${day}` : null),
    ],
    [`(?<=\\d/)(${year})(?!\\d)`, ([, year]) => year ?? null],
    [`(?<![\\d./-]|[№n]\\s?)(${year})(?:${ofYear}|(?![\\d./-]|${letter}))`, ([, year]) => year ?? null],
  ] satisfies [string, (found: RegExpExecArray) => string | null][]
).map(([pattern, read]) => [new RegExp(pattern, 'g'), read] as const)

/**
 * The first date of a question in lower case and the question without it: «4 ноября 2015», «четвертого ноября», «22.06.16», «2015 жылғы 4 қараша», «март 2016»,
 * «2012 год». ISO 8601 as far as it is told: `2015-11-04`, `2016-03`, `2012`, without a year `--11-04`.
 */
export function takeDate(question: string): { date: string | null; rest: string } {
  const figured = withFigures(question, (next) => isMonth(monthOf(next)))
  if (!/\d/.test(figured)) return { date: null, rest: figured }
  for (const [pattern, read] of ways)
    for (const found of figured.matchAll(pattern)) {
      const date = read(found)
      if (date) return { date, rest: `${figured.slice(0, found.index)} ${figured.slice(found.index + found[0].length)}` }
    }
  return { date: null, rest: figured }
}

/** Whether a whole date is what was asked for, as far as that was told. */
export function isOfDate(known: string, asked: string): boolean {
  return asked.startsWith('--') ? known.endsWith(asked.slice(1)) : known.startsWith(asked)
}
