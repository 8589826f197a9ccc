import {
  addressPart,
  hoursLeadIn,
  nextOffice,
  officeAddress,
  officeColumn,
  openingHours,
  telephoneBehind,
} from '../../../drafting/offices.ts'
import type { AppendixNode, RegulationNode } from '../../tree.ts'
import { appendicesOf } from '../../within.ts'
import { type Entry, plain, sentencesOf, unique } from './entries.ts'

/** When the office is open, by some points and, where a regulation is given, its tables of contacts, as worded. */
export function readHours(entries: Entry[], regulation: RegulationNode | null): string[] {
  const stated = entries.flatMap(({ text }) => sentencesOf(text).filter((sentence) => openingHours.pattern.test(sentence)))
  const tables = (regulation ? contactTables(regulation) : []).flatMap(({ children }) =>
    children.map(({ text }) => text).filter((text) => openingHours.pattern.test(text)),
  )
  return unique([...stated, ...tables].map((text) => plain(text.replace(hoursLeadIn.pattern, '').replace(telephoneBehind.pattern, ''))))
}

/** Where the office is and how it is reached, by the points and the tables of contacts, as worded. */
export function readContacts(entries: Entry[], regulation: RegulationNode): string[] {
  const stated = entries
    .flatMap(({ text }) => sentencesOf(text))
    .flatMap((sentence) => sentence.split(nextOffice.pattern))
    .map((part) => officeAddress.pattern.exec(part)?.groups?.where ?? '')
  const tables = contactTables(regulation).map(({ children, title }) =>
    children
      .map(({ text }) => text.trim())
      .filter((text) => text !== title && !officeColumn.pattern.test(text) && !openingHours.pattern.test(text) && !/^\d+\.?$/u.test(text))
      .reduce((said, text) => (said === '' ? text : `${said}${goesOn(said, text) ? ' ' : ', '}${text}`), ''),
  )
  return unique([...stated, ...tables].map(plain))
}

/** A cell that a page cut in two: its second half goes on in small letters, and is no part of an address. */
const goesOn = (said: string, text: string): boolean => /\p{L}$/u.test(said) && /^\p{Ll}/u.test(text) && !addressPart.pattern.test(text)

/** Appendices that are a table of offices: one of their cells names a column of such a table. */
function contactTables(regulation: RegulationNode): AppendixNode[] {
  return appendicesOf(regulation).filter(
    ({ kind, children }) => kind === 'contacts' && children.slice(0, 6).some(({ text }) => officeColumn.pattern.test(text)),
  )
}
