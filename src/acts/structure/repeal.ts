import type { Act, Places } from '../../model/index.ts'
import { type Citation, DATE, NUMBER, readCitations, readDate, readNumber } from '../../russian/dates.ts'
import { readIssuer } from './jurisdiction.ts'

/** Words by which the database says that an act has lost its force. */
const repealed =
  /(?:утратил[а-яё]*\s+силу|отмен[её]н[оа]?(?![а-яё])|признан[а-яё]*(?:\s+судом)?\s+(?:утратившим[а-яё]*\s+силу|(?:недействительн|недействующ|не\s+действующ)[а-яё]*)|прекра[а-яё]+\s+действие|срок\s+действия[^.;]{0,60}?\s+ист[её]к)/gi
/** What of an act ceases alone: «Подпункт 2) пункта 1 утратил силу …», «Утратило силу …, за исключением подпункта 2) пункта 2». */
const partBefore =
  /(?:пункт|абзац|част|приложени|регламент|стандарт|глав|раздел|преамбул|заголов|слов|строк|таблиц|позици)[а-яё]*(?![а-яё])[^.]*$/i
const partAfter = /^(?:(?!\.\s+[А-ЯЁ])[^;]){0,300}?(?:,?\s+за\s+исключением|\s+в\s+части|\s+частично)(?![а-яё])/
/** The decree stands in the same sentence as the words: «утратило силу с 1 января 2020 года постановлением …». */
const byDecree = new RegExp(
  `^(?:(?!(?<!\\sг)\\.\\s)[^;]){0,120}?(?<by>(?<kind>постановлени|решени|приказ|распоряжени)[а-яё]*\\s[^№]{0,300}?)\\s+от\\s+(?<date>${DATE})(?<rest>[^;]*)`,
  'i',
)
const kinds: Record<string, string> = { постановлени: 'постановление', решени: 'решение', приказ: 'приказ', распоряжени: 'распоряжение' }

/**
 * The decree that repealed the act, from its opening lines («Утратило силу постановлением акимата … от 27 марта 2020 года № 49»);
 * where several are named, the first that the text names with its date. Null where it names none.
 */
export function readRepeal(text: string, registry: Places): Act['repeal'] {
  const decree = wholeRepeals(text)
    .map((after) => byDecree.exec(after))
    .find((found) => found !== null)
  const date = decree?.groups?.date && readDate(decree.groups.date)
  if (!decree || !date) return null
  const number = new RegExp(NUMBER, 'i').exec(decree.groups?.rest ?? '')?.groups?.number
  return {
    kind: kinds[decree.groups?.kind?.toLowerCase() ?? ''] ?? null,
    issuer: readIssuer(decree.groups?.by ?? '', registry)?.name ?? null,
    date,
    number: number ? readNumber(number) : null,
  }
}

/** The dates of all decrees by which the opening lines say that the whole act lost its force. */
export function repealDates(text: string): string[] {
  const dates = wholeRepeals(text).map((after) => readDate(byDecree.exec(after)?.groups?.date ?? ''))
  return [...new Set(dates.filter((date) => date !== null))]
}

/** Whether the opening lines say that the act is no longer in force, even where they name no decree. */
export function saysRepealed(text: string): boolean {
  return wholeRepeals(text).length > 0 || /утративш(?:ий|ее|ая|ие)\s+силу|отмен[её]нн[а-яё]*/i.test(text)
}

/** What follows the words by which the whole act, not a part of it, is said to have lost its force. */
function wholeRepeals(text: string): string[] {
  return [...text.matchAll(repealed)].flatMap((found) => {
    const sentence = text.slice(0, found.index).replace(/^.*[.!?]\s+(?=[A-ZА-ЯЁ])/s, '')
    const after = text.slice(found.index + found[0].length)
    return partBefore.test(sentence) || partAfter.test(after) || /(?:^|\s)О\s+$/i.test(sentence) ? [] : [after]
  })
}

/** How a point takes acts out of force: «Признать утратившими силу …», «Отменить постановление …». */
const takesOut = /(?:признать|считать)\s+утратившими?\s+силу|^(?:\d+\s?\.\s*)?отменить\s+(?:постановлени|решени|приказ|распоряжени)/i
/** A title in quotation marks, others within it: «"Об утверждении регламента "Выдача справки""». */
const ownTitle = /["«„]Об?\s.*?["»“”]+(?=\s*(?:[;,.]|$|\(|от\s|и\s))/gs
/** What stands behind an act and names others: how it was registered and published, by what it was changed. */
const asides = /\([^()]*\)|,?\s+с\s+(?:последующими\s+)?изменениями.*$/gis

/**
 * The acts that points of a decree take out of force: «Признать утратившим силу постановление акимата … от … № …», one or several in a sentence, also as a
 * list. A part of an act («подпункт 2) пункта 1 постановления …») is none, nor is a day from which («с 1 января 2016 года»).
 */
export function readRepealed(points: readonly string[]): { date: string; number: string }[] {
  return points
    .filter((text) => takesOut.test(text))
    .flatMap((text) => text.split(/(?:;|:)\s+(?=\d+\)|[а-яё]+)/i))
    .map((text) =>
      text
        .replace(/\((?:[^()]|\([^()]*\))*\)/g, ' ')
        .replace(ownTitle, ' ')
        .replace(asides, ' '),
    )
    .filter((text) => !/(?:пункт|абзац|част|приложени|глав|раздел|строк)[а-яё]*\s+[^.]*?(?:постановлени|приказ|решени)/i.test(text))
    .flatMap(readCitations)
    .flatMap(({ date, number }) => (number ? [{ date, number }] : []))
}

/** Whether a point takes acts out of force. */
export const repealsOthers = (text: string): boolean => takesOut.test(text)

/** The base act in «О внесении изменений в постановление акимата … от 28 октября 2015 года № 332 …». */
export function readAmended(title: string, body: string): Citation | null {
  if (!/^О\s+внесении\s/i.test(title)) return null
  const named = [title, body].map((text) => readCitations(text.slice(0, quotedTitle(text))).filter(({ number }) => number)[0])
  return named.find((citation) => citation !== undefined) ?? citedAfterTitle(title) ?? citedAfterTitle(body)
}

const afterQuote = new RegExp(`["»”]\\s+(?:от\\s+)?(?<cited>${DATE}\\s*,?\\s*${NUMBER})`, 'i')

/** The base act whose title is cited before its date: «в постановление акимата … "Об утверждении …" от 10 августа 2015 года № А-8/384». */
function citedAfterTitle(text: string): Citation | null {
  return readCitations(afterQuote.exec(text)?.groups?.cited ?? '')[0] ?? null
}

function quotedTitle(text: string): number {
  const at = text.search(/\s["«“„]О(?:б|)\s/)
  return at < 0 ? text.length : at
}
