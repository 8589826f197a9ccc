import type { Regulation } from '../../model/index.ts'
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

/** The anchors of the parts of a regulation on its page, in the order of the regulation. */
export interface RegulationAnchors {
  sections: { self: string; points: { self: string; items: string[] }[] }[]
  appendices: string[]
}

/**
 * Where each part of a regulation stands on its page: «подпункт 3) пункта 5» at `point-5-3`. Points come before items: where one bears the number «5-3»
 * it keeps that anchor, and the item gets `point-5-3-2nd`.
 */
export function anchorsOf({ sections, appendices }: Pick<Regulation, 'sections' | 'appendices'>): RegulationAnchors {
  const anchors = new Anchors()
  const named = sections.map(({ number, points }, index) => ({
    self: anchors.take(sectionAnchor(number, index)),
    points: points.map((point) => anchors.take(pointAnchor(point.number))),
  }))
  return {
    sections: sections.map(({ points }, index) => ({
      self: named[index]?.self ?? '',
      points: points.map(({ items }, place) => {
        const self = named[index]?.points[place] ?? ''
        return { self, items: items.map(({ number }, at) => anchors.take(`${self}-${slug(number) || at + 1}`)) }
      }),
    })),
    appendices: appendices.map(({ number }, index) => anchors.take(appendixAnchor(number, index))),
  }
}

/** The anchor of a place that a text names by number; null where the regulation has none such. */
export function anchorOf(
  regulation: Pick<Regulation, 'sections' | 'appendices'>,
  anchors: RegulationAnchors,
  { to, number, item }: { to: 'point' | 'item' | 'appendix'; number: string; item: string | null },
): string | null {
  if (to === 'appendix') return anchors.appendices[regulation.appendices.findIndex((appendix) => appendix.number === number)] ?? null
  for (const [index, { points }] of regulation.sections.entries()) {
    const place = points.findIndex((point) => point.number === number)
    const found = anchors.sections[index]?.points[place]
    if (!found) continue
    if (item === null) return found.self
    return found.items[points[place]?.items.findIndex((one) => one.number === item) ?? -1] ?? null
  }
  return null
}
