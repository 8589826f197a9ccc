import { omnibusOrder, standardCitations } from '../../../drafting/standard.ts'
import type { Regulation } from '../../../model/index.ts'
import { readCitations } from '../../../russian/dates.ts'
import type { Entry } from './entries.ts'

/**
 * The стандарт of the service by the order that approved it, as cited; the title is null where only an order on many services is
 * cited.
 */
export function readStandard(entries: Entry[]): Regulation['standard'] {
  for (const { text } of entries) {
    const found = standardCitations.map(({ pattern }) => pattern.exec(text)).find((match) => match !== null)
    const cited = found && readCitations(found.groups?.order ?? '')[0]
    if (cited) return { title: found.groups?.title?.trim() ?? null, date: cited.date, number: cited.number }
  }
  for (const { text } of entries) {
    const order = omnibusOrder.pattern.exec(text)?.groups?.order
    // The last order before the quotation is the one it names.
    const cited = order && readCitations(order).at(-1)
    if (cited) return { title: null, date: cited.date, number: cited.number }
  }
  return null
}
