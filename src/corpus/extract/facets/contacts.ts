import { appendixKinds } from '../../language/appendix-kinds.ts'
import type { AppendixNode, RegulationNode } from '../../tree.ts'
import { type Entry, plain, sentencesOf, unique } from './entries.ts'

/** Cells that name a column of the table of contacts. */
const columnName = /^(?:№|наименование|юридический|адрес|график|контакт|телефон|п\s*\\?\/?\s*п)/iu

const hoursWords = /(?:ежедневно|понедельник|график\s+работы|рабочие\s+дни).*(?:\d{1,2}[.:-]\d{2}|час|выходн|включительно)/isu

/** When the office is open, by the points and the tables of contacts, as worded. */
export function readHours(entries: Entry[], regulation: RegulationNode): string[] {
  const stated = entries.flatMap(({ text }) => sentencesOf(text).filter((sentence) => hoursWords.test(sentence)))
  const tables = contactAppendices(regulation).flatMap(({ children }) =>
    children.map(({ text }) => text).filter((text) => hoursWords.test(text)),
  )
  return unique([...stated, ...tables].map((text) => plain(text.replace(/^график\s+работы\s+[^:]*:\s*/iu, ''))))
}

/** Where the office is and how it is reached, by the points and the tables of contacts, as worded. */
export function readContacts(entries: Entry[], regulation: RegulationNode): string[] {
  const stated = entries.flatMap(({ text }) =>
    [...text.matchAll(/по\s+адресу:\s*(.+?)(?=\s+и\s+на\s+альтернативн|\)|\.\s+\p{Lu}\p{Ll}{3}|\.?$|,\s+расположенн)/giu)].map(
      (found) => found[1] ?? '',
    ),
  )
  const tables = contactAppendices(regulation).map(({ children, title }) =>
    children
      .map(({ text }) => text.trim())
      .filter((text) => text !== title && !columnName.test(text) && !hoursWords.test(text) && !/^\d+\.?$/u.test(text))
      .join(', '),
  )
  return unique([...stated, ...tables].map(plain))
}

function contactAppendices(regulation: RegulationNode): AppendixNode[] {
  return regulation.children
    .filter((child) => child.type === 'appendix')
    .filter(({ title, children }) => {
      const words = [title ?? '', ...children.slice(0, 6).map(({ text }) => text)].join(' ')
      return appendixKinds.find(({ pattern }) => pattern.test(words))?.kind === 'contacts'
    })
}
