import { actNames, basisLeadIn, basisTail, nextAct } from '../../../drafting/legal-basis.ts'
import { type Entry, plain, unique } from './entries.ts'

/** The acts on which the service is rendered, each with its part, date and number as worded; [] where the text names none. */
export function readLegalBasis(entries: Entry[]): string[] {
  const basis: string[] = []
  for (const { text, place } of entries) {
    if (place === 'item' || place === 'inner') continue
    const found = basisLeadIn.pattern.exec(text)
    if (!found) continue
    const acts = (text.slice(found.index + found[0].length).split(/\.\s+(?=\p{Lu})/u)[0] ?? '').replace(basisTail.pattern, '')
    basis.push(...outsideQuotes(acts).map(plain))
  }
  return unique(basis)
}

/** Splits at `nextAct` where no «…» is open. */
function outsideQuotes(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const found of text.matchAll(nextAct.pattern)) {
    const before = text.slice(0, found.index)
    const open = before.lastIndexOf('«') > before.lastIndexOf('»') || (before.match(/"/g) ?? []).length % 2 === 1
    // A part without its act («подпункта 3) пункта 1 статьи 11, …») belongs to the act that follows.
    if (open || !actNames.pattern.test(text.slice(from, found.index))) continue
    parts.push(text.slice(from, found.index))
    from = found.index + found[0].length
  }
  return [...parts, text.slice(from)]
}
