import type { Act, Places } from '../model/index.ts'
import { DATE, NUMBER, readDate, readNumber } from '../russian/dates.ts'
import { readIssuer } from './structure/jurisdiction.ts'

/** An act that a text cites. */
export interface CitedAct {
  /** Where its name stands in the text, from its kind to its number or title. */
  start: number
  end: number
  /** «постановление», «приказ», «закон» …, nominative. */
  kind: string
  /** Nominative; null where none is named. */
  issuer: string | null
  date: string
  /** As printed; null for a law, which is known by its title. */
  number: string | null
  /** In quotation marks behind the date; null where none stands there. */
  title: string | null
}

/** Kinds of acts by the beginning of the word. */
const kinds: Record<string, NonNullable<Act['kind']>> = {
  постановлени: 'постановление',
  решени: 'решение',
  приказ: 'приказ',
  распоряжени: 'распоряжение',
  указ: 'указ',
  закон: 'закон',
}
const kind = `(?<![а-яё])(?<kind>${Object.keys(kinds).join('|')})(?:а|у|ом|е|ы|ам|ами|ах|я|ю|ем|и|й|ям|ями|ях)?(?![а-яё])`
/**
 * «приказом Министра здравоохранения Республики Казахстан от 28 апреля 2015 года № 279», «Законом Республики Казахстан от 15 апреля 2013 года
 * «О государственных услугах»»: from the kind to the date no other act is named.
 */
const cited = new RegExp(
  `${kind}(?<by>(?:(?!${kind.replaceAll('?<kind>', '?:')})[^№;]){0,200}?)\\s+от\\s+(?<date>${DATE})(?:\\s*,?\\s*${NUMBER}|\\s+["«](?<title>[^"»]{1,200})["»])`,
  'giu',
)

/** The acts that a text cites by kind, date and number, or a law by its title, in the order of the text. */
export function citedActs(text: string, registry: Places): CitedAct[] {
  return [...text.matchAll(cited)].flatMap((found) => {
    const { kind: word = '', by = '', date: printed = '', number, title } = found.groups ?? {}
    const date = readDate(printed)
    const own = number === undefined ? null : readNumber(number)
    if (!date || (own === null && title === undefined)) return []
    const { index: start } = found
    return [
      {
        ...{ start, end: start + found[0].length, kind: kinds[word.toLowerCase()] ?? word.toLowerCase() },
        ...{ issuer: readIssuer(by, registry)?.name ?? null, date, number: own, title: title ?? null },
      },
    ]
  })
}
