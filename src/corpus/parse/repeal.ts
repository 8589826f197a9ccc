import type { Act } from '../model/index.ts'
import type { Registry } from '../registry.ts'
import { type Citation, DATE, NUMBER, readCitations, readDate, readNumber } from './dates.ts'
import { readIssuer } from './jurisdiction.ts'

/** Words by which the database says that an act has lost its force. */
const repealed = /(?:утратил[а-яё]*\s+силу|отменен[а-яё]*|признан[а-яё]*\s+утратившим[а-яё]*\s+силу|прекра[а-яё]+\s+действие)/i
const byDecree = new RegExp(
  `\\s*[-–—]?\\s*(?<by>(?:постановлени|решени|приказ|распоряжени)[а-яё]*\\s[^№]{0,300}?)\\s+от\\s+(?<date>${DATE})(?<rest>[^;]*)`,
  'i',
)

/**
 * The decree that repealed the act, from its opening lines («Утратило силу постановлением акимата … от 27 марта 2020 года № 49»);
 * where several are named, the first. Null where the text names none.
 */
export function readRepeal(text: string, registry: Registry): Act['repeal'] {
  const start = repealed.exec(text)
  if (!start) return null
  const decree = byDecree.exec(text.slice(start.index + start[0].length))
  const date = decree?.groups?.date && readDate(decree.groups.date)
  if (!decree || !date) return null
  const number = new RegExp(NUMBER, 'i').exec(decree.groups?.rest ?? '')?.groups?.number
  return { issuer: readIssuer(decree.groups?.by ?? '', registry)?.name ?? null, date, number: number ? readNumber(number) : null }
}

/** Whether the opening lines say that the act is no longer in force, even where they name no decree. */
export function saysRepealed(text: string): boolean {
  return repealed.test(text) || /утративш[а-яё]*\s+силу/i.test(text)
}

/** The base act in «О внесении изменений в постановление акимата … от 28 октября 2015 года № 332 …». */
export function readAmended(title: string, body: string): Citation | null {
  if (!/^О\s+внесении\s/i.test(title)) return null
  const named = [title, body].map((text) => readCitations(text.slice(0, quotedTitle(text))).filter(({ number }) => number)[0])
  return named.find((citation) => citation !== undefined) ?? null
}

function quotedTitle(text: string): number {
  const at = text.search(/\s["«“„]О(?:б|)\s/)
  return at < 0 ? text.length : at
}
