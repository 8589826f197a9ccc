import {
  beforeProvider,
  namedAsSubject,
  participlePhrase,
  providerEnds,
  providingPersons,
  shortLegalForm,
} from '../../../drafting/provider.ts'
import { withoutTrailing } from '../../../text/trailing.ts'
import { adjectiveInNominative, agrees, type NounForm, nounForms } from '../processes/declension.ts'
import type { Entry } from './entries.ts'

/** How far from the verb a name is looked for: the standard that stands between them is cited at length. */
const reach = 1500

/** «Государственная услуга "…" (далее – государственная услуга) оказывается …», «Государственная услуга предоставляется …» */
const renders =
  /(?:оказывается|предоставляется|оказываются|предоставляются|(?<=(?:оказание|предоставление)\s+(?:государственной\s+)?услуги\s+)осуществляется)\s+/giu

const ends = new RegExp(providerEnds.map(({ words }) => words).join('|'), 'iu')

/** A body in the instrumental, found in a text: its adjectives and its noun. */
interface Head {
  start: number
  words: string[]
  end: number
  form: NounForm
}

/**
 * Who renders the service: the name as worded, in the nominative, without address and participle phrases; several joined by «; »;
 * null where no sentence says it.
 */
export function readProvider(entries: Entry[]): string | null {
  for (const { text } of entries) {
    for (const found of text.matchAll(renders)) {
      const behind = found.index + found[0].length
      if (!/услуг/iu.test(text.slice(Math.max(0, found.index - reach), found.index))) continue
      const names = namesIn(text.slice(behind, behind + reach))
      if (names.length > 0) return names.join('; ')
    }
  }
  return subjectIn(entries)
}

/** The name that is the subject of its sentence: no word of it is put in another case. */
function subjectIn(entries: Entry[]): string | null {
  for (const { text } of entries)
    for (const { pattern } of namedAsSubject) {
      const found = pattern.exec(text)
      if (!found) continue
      const behind = text.slice(found.index + found[0].length)
      const name = withoutTrailing(behind.slice(0, ends.exec(behind)?.index), ',;.')
      const words = name.split(/[^\p{L}-]+/u).slice(0, longestOpening)
      if (words.some((word) => nounForms(word).some(({ cases, sort }) => cases.has('nominative') && sort === 'unit'))) return name
    }
  return null
}

/** Among so many first words of a name stands the noun that it is. */
const longestOpening = 5

/** The providers at the head of what follows the verb. */
function namesIn(text: string): string[] {
  if (shortLegalForm.pattern.test(text)) {
    const first = withoutTrailing(text.slice(0, ends.exec(text)?.index), ',;.')
    // «ГУ «Управление», отделами районов»: behind the quotes another may join.
    const closed = first.search(/["»](?=,\s|\s+и\s)/u)
    const next = closed < 0 ? null : joint(first.slice(closed + 1))
    return next === null ? [first] : [first.slice(0, closed + 1), ...namesIn(first.slice(closed + 1 + next.to))]
  }
  const first = headIn(withoutQuoted(text))
  if (!first || (first.start > 0 && !beforeProvider.pattern.test(text))) return []
  const names: string[] = []
  let rest = text
  for (let head: Head | null = first; head; ) {
    const behind = rest.slice(head.end)
    const end = ends.exec(behind)
    const whole = end ? behind.slice(0, end.index) : behind
    const next = joint(whole) ?? (end && (jointBehindBracket(behind, end.index) ?? jointBehindPhrase(behind, end.index)))
    const dependents = next && next.from < whole.length ? whole.slice(0, next.from) : whole
    names.push(`${inNominative(head)}${dependents.replace(/(?:[\s,;.]|\sи)+$/u, '')}`)
    rest = next ? behind.slice(next.to) : ''
    head = next ? headIn(rest) : null
  }
  return names
}

/** The title of an order that stands before the name names others: what is in quotes is blank, letter for letter. */
const withoutQuoted = (text: string): string => text.replace(/"[^"]*"|«[^»]*»/gu, (quoted) => ' '.repeat(quoted.length))

/** Where another provider joins: «…, местными исполнительными органами районов», «… и акимами сел». */
function joint(text: string): { from: number; to: number } | null {
  for (const found of text.matchAll(/(?:,|\s+и)\s+/gu)) {
    const to = found.index + found[0].length
    if (headIn(text.slice(to))?.start === 0) return { from: found.index, to }
  }
  return null
}

/** «… (далее – услугодатель) и акимами поселка, села, сельского округа» */
function jointBehindBracket(text: string, from: number): { from: number; to: number } | null {
  const found = /^\s*\(далее[^)]*\)\s+и\s+/iu.exec(text.slice(from))
  if (!found) return null
  const to = from + found[0].length
  return headIn(text.slice(to))?.start === 0 ? { from, to } : null
}

/** «…, созданными местными исполнительными органами, ветеринарным врачом (далее – услугодатель)»: a comma closes the phrase before another provider. */
function jointBehindPhrase(text: string, from: number): { from: number; to: number } | null {
  if (!participlePhrase.test(text.slice(from))) return null
  const phrase = text.slice(from, from + (/\(далее|[.;:](?:\s|$)/iu.exec(text.slice(from))?.index ?? text.length))
  for (const found of phrase.matchAll(/,\s+/gu)) {
    const to = from + found.index + found[0].length
    if (found.index > 0 && headIn(text.slice(to))?.start === 0) return { from: from + found.index, to }
  }
  return null
}

/** The first body in the instrumental with the adjectives before it. */
function headIn(text: string): Head | null {
  const words = [...text.matchAll(/[\p{L}-]+/gu)]
  for (const [index, word] of words.entries()) {
    const form = nounForms(word[0]).find(
      ({ cases, sort, lemma }) => cases.has('instrumental') && (sort === 'unit' || providingPersons.includes(lemma)),
    )
    if (!form) continue
    let from = index
    while (from > 0 && agrees(words[from - 1]?.[0] ?? '', 'instrumental', form.gender)) from--
    return {
      start: words[from]?.index ?? 0,
      words: words.slice(from, index + 1).map(([text]) => text),
      end: word.index + word[0].length,
      form,
    }
  }
  return null
}

function inNominative({ words, form }: Head): string {
  const noun = words.at(-1) ?? ''
  const capital = noun[0] !== noun[0]?.toLowerCase()
  return [
    ...words.slice(0, -1).map((word) => adjectiveInNominative(word, form.gender)),
    capital ? `${form.nominative[0]?.toUpperCase()}${form.nominative.slice(1)}` : form.nominative,
  ].join(' ')
}
