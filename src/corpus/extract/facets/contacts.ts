import type { AppendixNode, RegulationNode } from '../../tree.ts'
import { type Entry, plain, sentencesOf, unique } from './entries.ts'

/** Cells that name a column of the table of contacts. */
const columnName = /^(?:№|наименование|юридический|адрес|график|контакт|телефон|п\s*\\?\/?\s*п)/iu

const hoursWords = /(?:ежедневно|понедельник|график\s+работы|рабочие\s+дни).{0,300}(?:\d{1,2}[.:-]\d{2}|час|выходн|включительно)/isu

/** A telephone that stands behind the hours in one cell: «без обеда, 8(71546)2-2-111». */
const telephone = /,?\s*8\s?[-(]\s?\d[\d()\s-]{6,}$/u

/** «расположенного по адресу: …», to the end of the sentence or the next office. */
const address = /по\s+адресу:\s*(?<where>.+?)(?=\s+и\s+на\s+альтернативн|$)/isu

/** When the office is open, by the points and the tables of contacts, as worded. */
export function readHours(entries: Entry[], regulation: RegulationNode): string[] {
  const stated = entries.flatMap(({ text }) => sentencesOf(text).filter((sentence) => hoursWords.test(sentence)))
  const tables = contactTables(regulation).flatMap(({ children }) =>
    children.map(({ text }) => text).filter((text) => hoursWords.test(text)),
  )
  return unique([...stated, ...tables].map((text) => plain(text.replace(/^график\s+работы\s+[^:]*:\s*/iu, '').replace(telephone, ''))))
}

/** Where the office is and how it is reached, by the points and the tables of contacts, as worded. */
export function readContacts(entries: Entry[], regulation: RegulationNode): string[] {
  const stated = entries
    .flatMap(({ text }) => sentencesOf(text))
    .flatMap((sentence) => sentence.split(/(?=\s+и\s+на\s+альтернативн)/iu))
    .map((part) => address.exec(part)?.groups?.where ?? '')
  const tables = contactTables(regulation).map(({ children, title }) =>
    children
      .map(({ text }) => text.trim())
      .filter((text) => text !== title && !columnName.test(text) && !hoursWords.test(text) && !/^\d+\.?$/u.test(text))
      .join(', '),
  )
  return unique([...stated, ...tables].map(plain))
}

/** Appendices that are a table of offices: one of their cells names a column of such a table. */
function contactTables(regulation: RegulationNode): AppendixNode[] {
  return regulation.children
    .filter((child) => child.type === 'appendix')
    .filter(({ kind, children }) => kind === 'contacts' && children.slice(0, 6).some(({ text }) => columnName.test(text)))
}
