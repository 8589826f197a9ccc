import type { Paragraph } from '../tree.ts'
import { pointNumber } from './lines.ts'

/**
 * Points that were run together in one paragraph («1. … района. 2. Форма …: бумажная. 3. Результат …»), each a paragraph of its own at the same place: where
 * the number that goes on stands behind the end of a sentence, and no other paragraph opens with it.
 */
export function partPoints(paragraphs: Paragraph[]): Paragraph[] {
  const opened = new Set(paragraphs.flatMap((paragraph) => pointNumber(paragraph)?.number ?? []))
  return paragraphs.flatMap((paragraph) => {
    const number = pointNumber(paragraph)?.number
    if (number === undefined || !/^\d+$/.test(number) || paragraph.layout === 'heading') return [paragraph]
    const texts = [paragraph.text]
    for (let next = Number(number) + 1; !opened.has(String(next)); next++) {
      const rest = texts.at(-1) ?? ''
      const at = new RegExp(`(?<=[.;:»")])\\s+(?=${next}\\.\\s?[А-ЯЁӘҒҚҢӨҰҮҺІ"«])`).exec(rest)
      if (!at) break
      texts.splice(-1, 1, rest.slice(0, at.index), rest.slice(at.index + at[0].length))
    }
    return texts.length === 1 ? [paragraph] : texts.map((text): Paragraph => ({ ...paragraph, text }))
  })
}
