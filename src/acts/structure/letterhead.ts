import { DATE, NUMBER, readDate, readNumber } from '../../russian/dates.ts'
import { withoutTrailing } from '../../text/trailing.ts'
import type { Paragraph } from '../tree.ts'
import { joined } from './paragraphs.ts'

/** What the head of an official sheet says of its act. */
export interface Letterhead {
  kind: string
  date: string | null
  number: string | null
  title: string | null
}

/** The kind of act alone on its line, its letters often set apart: «П О С Т А Н О В Л Е Н И Е». */
const kindLine =
  /^[*_\s]*(?:П\s?О\s?С\s?Т\s?А\s?Н\s?О\s?В\s?Л\s?Е\s?Н\s?И\s?Е|Р\s?Е\s?Ш\s?Е\s?Н\s?И\s?Е|П\s?Р\s?И\s?К\s?А\s?З|Р\s?А\s?С\s?П\s?О\s?Р\s?Я\s?Ж\s?Е\s?Н\s?И\s?Е)[*_\s]*$/i
const anyNumber = NUMBER.replace('?<number>', '?:')
/** What stands between the kind and the title: the date, the number, the place. */
const requisites = new RegExp(
  `^[*_\\s]*(?:от\\s+)?(?:${DATE}|${anyNumber}|(?:г|гор|с|п)\\.?\\s*[А-ЯЁӘҒҚҢӨҰҮҺІ][\\wа-яёәғқңөұүһі-]*|город\\s+\\S+)[*_\\s.,]*(?:${anyNumber})?[*_\\s.,]*(?:г\\.\\s*\\S+)?[*_\\s.]*$`,
  'i',
)

/** Where the preamble begins in a text whose lines lost their places. */
const preambleStart = /\s+(?=(?:В\s+соответствии|В\s+целях|Во\s+исполнение|На\s+основании|Руководствуясь|Согласно)\s)/

/**
 * The head of an act as its sheet is printed: who adopts it, the kind of act alone on a line, date, number and place on lines of their own, then the
 * title. Null where no line is a kind of act alone with a date below it.
 */
export function readLetterhead(paragraphs: readonly Paragraph[]): Letterhead | null {
  const at = paragraphs.findIndex(({ text }) => kindLine.test(text))
  if (at < 0) return null
  const below = paragraphs.slice(at + 1)
  const end = below.findIndex(({ text }) => !requisites.test(text))
  const lines = joined(below.slice(0, end < 0 ? below.length : end))
  const date = readDate(new RegExp(DATE, 'i').exec(lines)?.[0] ?? '')
  if (date === null) return null
  const title = below.slice(end < 0 ? below.length : end).filter(({ layout }) => layout !== 'body')
  const words = joined(title.length > 0 ? title : below.slice(end < 0 ? below.length : end, end + 1))
  const own = words.split(preambleStart)[0] ?? ''
  return {
    kind: (paragraphs[at]?.text ?? '').replace(/[\s*_]/g, '').toLowerCase(),
    date,
    number: readNumber(new RegExp(NUMBER, 'i').exec(lines)?.groups?.number ?? ''),
    title: /^Об?\s/.test(own) ? withoutTrailing(own, '.;') : null,
  }
}
