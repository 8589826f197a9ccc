import { type Entry, plain, unique } from './entries.ts'

/** «Государственная услуга предоставляется на основании …», «… в соответствии со статьей 15 Закона …» */
const leadIn = /услуг\p{L}*\s+(?:оказыва|предоставля)\p{L}+\s+(?:на\s+основании|в\s+соответствии\s+с[о]?)\s+(?!стандарт)/iu

/** Where the next act begins: a comma or «и» before the name of a part of an act or of an act, outside quotation marks. */
const nextAct =
  /(?:,?\s+и\s+|,\s+(?:и\s+|а\s+также\s+)?)(?=(?:(?:под)?пункт|стать|глав|раздел|закон|кодекс|правил|постановлени|приказ|решени|указ)\p{L}*\s)/giu

/** The acts on which the service is rendered, each with its part, date and number as worded; [] where the text names none. */
export function readLegalBasis(entries: Entry[]): string[] {
  const basis: string[] = []
  for (const { text, place } of entries) {
    if (place === 'item' || place === 'inner') continue
    const found = leadIn.exec(text)
    if (!found) continue
    const acts = (text.slice(found.index + found[0].length).split(/\.\s+(?=\p{Lu})/u)[0] ?? '').replace(/,?\s+в\s+обеспечение\s.*$/su, '')
    basis.push(...outsideQuotes(acts).map(plain))
  }
  return unique(basis)
}

const actNames = /закон|кодекс|правил|постановлени|приказ|решени|указ/iu

/** Splits at `nextAct` where no «…» is open. */
function outsideQuotes(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const found of text.matchAll(nextAct)) {
    const before = text.slice(0, found.index)
    const open = before.lastIndexOf('«') > before.lastIndexOf('»') || (before.match(/"/g) ?? []).length % 2 === 1
    // A part without its act («подпункта 3) пункта 1 статьи 11, …») belongs to the act that follows.
    if (open || !actNames.test(text.slice(from, found.index))) continue
    parts.push(text.slice(from, found.index))
    from = found.index + found[0].length
  }
  return [...parts, text.slice(from)]
}
