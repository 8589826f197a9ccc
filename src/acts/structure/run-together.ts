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

/** A stamp whose number is followed by the title: «Утвержден постановлением акимата … № 320 Регламент государственной услуги "…"». */
const titleBehindStamp =
  /^(?<quote>["«“„]?)(?<stamp>(?:Утвержд[её]н|Приложени)[^"«“„]{10,400}?(?:№|N)\s?[^\s"«“„]+)\s+(?=Регламент\s+(?:оказания\s+)?(?:электронн[а-яё]*\s+)?государственн[а-яё]*\s+услуг)/i

/** The title of a регламент that was run together with the stamp above it, each a paragraph of its own; a quote that an amending act opens there goes. */
export function partTitles(paragraphs: Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph): Paragraph[] => {
    const found = titleBehindStamp.exec(paragraph.text)
    if (!found || paragraph.layout === 'list') return [paragraph]
    const stamp = found.groups?.stamp ?? ''
    return [
      { ...paragraph, text: stamp },
      { ...paragraph, text: paragraph.text.slice(found[0].length) },
    ]
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
