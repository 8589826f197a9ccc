import type { Paragraph } from '../tree.ts'
import { itemNumber, pointNumber } from './lines.ts'

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

/**
 * Items that were run together in one paragraph («участвуют: 1) регистратор; 2) медсестра; 3) врач.»), each a paragraph of its own at the same place: behind
 * a colon a list begins where both its first numbers stand there, behind an item it goes on where no paragraph below opens with that number.
 */
export function partItems(paragraphs: Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.layout === 'heading') return [paragraph]
    const own = Number(/^\d+/.exec(itemNumber(paragraph)?.number ?? '')?.[0] ?? 0)
    const below = itemNumber(paragraphs[index + 1] ?? paragraph)?.number
    const texts = [paragraph.text]
    for (let next = own + 1; below !== `${next})`; next++) {
      const rest = texts.at(-1) ?? ''
      const at = next === 1 ? /(?<=:)\s+(?=1\)\s?\p{L}.*;\s+2\)\s?\p{L})/su.exec(rest) : behindItem(next).exec(rest)
      if (!at) break
      texts.splice(-1, 1, rest.slice(0, at.index), rest.slice(at.index + at[0].length))
    }
    return texts.length === 1 ? [paragraph] : texts.map((text): Paragraph => ({ ...paragraph, text }))
  })
}

const behindItem = (next: number) => new RegExp(`(?<=[;.])\\s+(?=${next}\\)\\s?\\p{L})`, 'u')
