import type { Paragraph, Part } from '../../tree.ts'

/** A paragraph on its way through the rules. */
export interface Draft {
  layout: Paragraph['layout']
  /** Column of the first part in the raw file, from 1. */
  column: number
  parts: Part[]
  /** How the paragraph reads where that is not as printed: a figure for a letter, a link without its address. */
  reading?: string
}

/** A change as a rule reports it; the file and the confidence of the rule are added where rules are applied. */
export interface Change {
  line: number
  /** Where `before` stands in the text as it is by then; null where the text keeps it. */
  at: number | null
  before: string
  after: string
}

/** The raw line on which a draft begins, from 1. */
export function firstLine({ parts }: Draft): number {
  return parts[0]?.line ?? 1
}

const around = 24

/** The last words before a seam, enough to find the place. */
export const wordsBefore = (text: string): string => text.slice(text.lastIndexOf(' ', Math.max(0, text.length - around)) + 1)

/** The first words behind a seam. */
export function wordsBehind(text: string): string {
  const space = text.indexOf(' ', Math.min(text.length, around))
  return space < 0 ? text : text.slice(0, space)
}

/**
 * A change of the stretch from `from` to `to` of a paragraph that stands at `at`, shown with the words around it.
 */
export function change(line: number, at: number, text: string, [from, to]: readonly [number, number], instead: string): Change {
  const [left, right] = [wordsBefore(text.slice(0, from)), wordsBehind(text.slice(to))]
  return { line, at: at + from - left.length, before: `${left}${text.slice(from, to)}${right}`, after: `${left}${instead}${right}` }
}

/** Where each paragraph of a text stands that has one on each line. */
export function offsets<T>(paragraphs: readonly T[], text: (paragraph: T) => string): [paragraph: T, at: number][] {
  let at = 0
  return paragraphs.map((paragraph) => {
    const start = at
    at += text(paragraph).length + 1
    return [paragraph, start]
  })
}
