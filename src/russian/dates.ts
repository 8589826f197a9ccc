/** Months as acts write them: genitive («4 ноября 2015 года»), sometimes nominative («04 ноябрь 2015 года»). */
const months: readonly string[] = [
  'январ[яь]',
  'феврал[яь]',
  'марта?',
  'апрел[яь]',
  'ма[яй]',
  'июн[яь]',
  'июл[яь]',
  'августа?',
  'сентябр[яь]',
  'октябр[яь]',
  'ноябр[яь]',
  'декабр[яь]',
]

const quoted = '["«»“”„]?'

/** Source of an expression for one date in any way of writing: «4 ноября 2015 года», «"31" марта 2016 г.», «"22" 06 2016 года», «27.03.2020». */
export const DATE = `${quoted}\\s?\\d{1,2}\\s?${quoted}(?:\\s?(?:${months.join('|')})\\s?|\\.\\d{1,2}\\.|\\s\\d{1,2}\\s)\\d{4}(?:\\s?(?:года|год|г)(?![а-яё])\\.?)?`

/** Source of an expression for the number of an act after its sign: «№ 342», «N 277», «за № 2900», «за номером 1693», «№ А-9/406», «№73». */
export const NUMBER =
  '(?:(?:за|под)\\s+)?(?:№{1,2}|N{1,2}(?![a-z])|номером(?=\\s))\\s?(?<number>[\\dA-Za-z\\u0400-\\u04FF]+(?:(?:\\s?[-–/]\\s?|\\.(?=\\d))[\\dA-Za-z\\u0400-\\u04FF]+)*)'

const inWords = new RegExp(`(\\d{1,2})\\s?${quoted}\\s?(${months.join('|')})\\s?(\\d{4})`, 'i')
const inFigures = new RegExp(`(\\d{1,2})\\s?${quoted}[.\\s](\\d{1,2})[.\\s](\\d{4})`)

/** The first date in a text as ISO 8601, or null where there is none or the calendar has no such day. */
export function readDate(text: string): string | null {
  const words = inWords.exec(text)
  const figures = inFigures.exec(text)
  if (words && (!figures || words.index <= figures.index)) {
    const month = months.findIndex((name) => new RegExp(`^${name}$`, 'i').test(words[2] ?? '')) + 1
    return calendarDate(Number(words[3]), month, Number(words[1]))
  }
  return figures ? calendarDate(Number(figures[3]), Number(figures[2]), Number(figures[1])) : null
}

function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

/** The number of an act without spaces around its parts: «А-9 / 406» → «А-9/406»; null where it holds no figure. */
export function readNumber(text: string): string | null {
  const number = text.replace(/\s/g, '')
  return /\d/.test(number) ? number : null
}

export interface Citation {
  date: string
  number: string | null
}

/** Every «от DATE № NUMBER» of a text in order; the number may stand apart («от 27.03.2020 (вводится …) № 49»). */
export function readCitations(text: string): Citation[] {
  const citation = new RegExp(`(${DATE})\\s*,?\\s*(?:${NUMBER})?`, 'gi')
  return [...text.matchAll(citation)].flatMap((found) => {
    const date = readDate(found[1] ?? '')
    return date ? [{ date, number: found.groups?.number ? readNumber(found.groups.number) : null }] : []
  })
}
