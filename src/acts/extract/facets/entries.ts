import { inOneScript } from '../../../text/scripts.ts'
import { withoutTrailing } from '../../../text/trailing.ts'
import type { Paragraph, PointNode, RegulationNode } from '../../tree.ts'
import { pointsOf, wordsOf } from '../../within.ts'

/** One paragraph of the body as the facets read it. */
export interface Entry {
  /** The paragraph without the number before it, words of two scripts in Cyrillic letters. */
  text: string
  /** The same letter for letter as printed. */
  printed: string
  /** The item's number («1)»); null for the opening of a point and for unnumbered paragraphs. */
  number: string | null
  place: 'opening' | 'item' | 'paragraph' | 'inner'
  point: PointNode
  line: number
}

/** The body of a regulation paragraph by paragraph, in the order of the text: notes and appendices left out. */
export function entriesOf(regulation: RegulationNode): Entry[] {
  const points = pointsOf(regulation)
  return points.flatMap((point) => {
    const unnumbered = (paragraph: Paragraph, place: Entry['place']): Entry => ({
      ...worded(paragraph.text.replace(bullet, '')),
      number: null,
      place,
      point,
      line: paragraph.position.start.line,
    })
    const opening: Entry = { ...worded(point.text), number: null, place: 'opening', point, line: point.position.start.line }
    const rest = wordsOf(point).flatMap((child): Entry[] =>
      child.type === 'paragraph'
        ? [unnumbered(child, 'paragraph')]
        : [
            { ...worded(child.text), number: child.number, place: 'item', point, line: child.position.start.line },
            ...child.children.map((paragraph) => unnumbered(paragraph, 'inner')),
          ],
    )
    return [opening, ...rest]
  })
}

const worded = (printed: string): Pick<Entry, 'text' | 'printed'> => ({ text: inOneScript(printed), printed })

/** A value in the letters of the act: as printed where it stands in a paragraph as it is read. */
export function asPrinted(value: string, entries: readonly Entry[]): string {
  const holder = entries.find(({ text, printed }) => text !== printed && text.includes(value))
  const at = holder?.text.indexOf(value) ?? 0
  return holder?.printed.slice(at, at + value.length) ?? value
}

/** A dash or a dot before an entry of a list: «- заявление;». */
const bullet = /^[-–—•·]\s+/u

/** A list entry as the format publishes it: no closing mark, no mark left before its first word. */
export function plain(text: string): string {
  return withoutTrailing(text.replace(/^[\s.,;:–—-]+/u, ''), ';.,:').trim()
}

/** The sentences of a paragraph; an initial or a shortened word ends none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["»)]?)(?<!(?:^|[\s(])(?:\p{L}|ул|пер|пос|обл|см|ст|г|т\.д|т\.п)\.)\s+(?=\p{Lu}|["«]\p{Lu})/u)
}

/** Entries with the same words told once. */
export function unique(texts: string[]): string[] {
  const seen = new Set<string>()
  return texts.filter((text) => {
    const key = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
    if (key.trim() === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
