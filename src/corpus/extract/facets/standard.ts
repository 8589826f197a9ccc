import type { Regulation } from '../../model/index.ts'
import { readCitations } from '../../parse/dates.ts'
import type { Entry } from './entries.ts'

/** «стандартом государственной услуги "…", утвержденным приказом … от 28 апреля 2015 года № 279» */
const ownStandard =
  /стандарт\p{L}*\s+(?:оказания\s+)?государственн\p{L}+\s+услуг\p{L}*\s+["«]?(?<title>.{1,600}?)["»]?,?\s+утвержд\p{L}+\s+["«]?(?<order>(?:приказ|постановлени|решени)\p{L}*.{0,400})/isu

/** «стандартом, утвержденным приказом … от … № …» */
const bareStandard = /стандарт\p{L}*[^.]{0,300}?\s*,?\s+утвержд\p{L}+\s+["«]?(?<order>(?:приказ|постановлени|решени)\p{L}*.{0,400})/isu

/** «постановлением Правительства … от 7 апреля 2011 года № 394 «Об утверждении стандартов государственных услуг …»» */
const omnibusOrder = /(?<order>(?:приказ|постановлени)\p{L}*[^«"]{0,200})["«]\s*Об\s+утверждении\s+стандарт\p{L}+/iu

/**
 * The стандарт of the service by the order that approved it, as cited; the title is null where only an order on many services is
 * cited.
 */
export function readStandard(entries: Entry[]): Regulation['standard'] {
  for (const { text } of entries) {
    const found = ownStandard.exec(text) ?? bareStandard.exec(text)
    const cited = found && readCitations(found.groups?.order ?? '')[0]
    if (cited) return { title: found.groups?.title?.trim() ?? null, date: cited.date, number: cited.number }
  }
  for (const { text } of entries) {
    const order = omnibusOrder.exec(text)?.groups?.order
    // The last order before the quotation is the one it names.
    const cited = order && readCitations(order).at(-1)
    if (cited) return { title: null, date: cited.date, number: cited.number }
  }
  return null
}
