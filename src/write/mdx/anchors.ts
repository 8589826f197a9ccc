import { slug } from '../../text/slug.ts'

/** The anchor of the first point of a number: `point-3-1` for «3-1». */
export const pointAnchor = (number: string): string => `point-${slug(number) || 'unnumbered'}`

/** The anchor of a section or an appendix: its number, or its place (from 0) where it has none. */
export const sectionAnchor = (number: string | null, index: number): string => `section-${number ?? index + 1}`
export const appendixAnchor = (number: string | null, index: number): string => `appendix-${number ?? index + 1}`

/** Anchors for one page, each given once: a second «point-5» becomes «point-5-2nd». */
export class Anchors {
  readonly #count = new Map<string, number>()

  take(anchor: string): string {
    const count = (this.#count.get(anchor) ?? 0) + 1
    this.#count.set(anchor, count)
    return count === 1 ? anchor : `${anchor}-${ordinal(count)}`
  }
}

const ordinal = (count: number) => `${count}${count === 2 ? 'nd' : count === 3 ? 'rd' : 'th'}`
