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
  before: string
  after: string
}

/** The raw line on which a draft begins, from 1. */
export function firstLine({ parts }: Draft): number {
  return parts[0]?.line ?? 1
}

/** The words around a seam, enough to find the place. */
export function excerpt(text: string, from: number, to: number): string {
  const start = text.lastIndexOf(' ', Math.max(0, from - 24)) + 1
  const space = text.indexOf(' ', Math.min(text.length, to + 24))
  return text.slice(start, space < 0 ? text.length : space)
}
