import type { Regulation } from '../../model/index.ts'
import { slug } from '../../text/slug.ts'
import { Anchors, appendixAnchor, pointAnchor, sectionAnchor } from '../mdx/anchors.ts'

/** The last part of an anchor as an eId may hold it. */
const tail = (anchor: string) => anchor.slice(anchor.indexOf('-') + 1).replace(/\s+/gu, '')

/**
 * The eIds of a regulation (Akoma Ntoso naming convention, «eId»): `att_1__sec_2__para_5__item_1`. What stands behind `sec_`, `para_` and
 * `att_` is what stands behind `section-`, `point-` and `appendix-` in the anchors of its page, so that either gives the other.
 */
export interface RegulationIds {
  self: string
  sections: { self: string; points: { self: string; items: string[] }[] }[]
  appendices: string[]
}

/** `place` is that of the regulation in its act, from 1. */
export function regulationIds({ sections, appendices }: Regulation, place: number): RegulationIds {
  const anchors = new Anchors()
  const self = `att_${place}`
  return {
    self,
    sections: sections.map(({ number, points }, index) => {
      const section = `${self}__sec_${tail(anchors.take(sectionAnchor(number, index)))}`
      return {
        self: section,
        points: points.map((point) => {
          const paragraph = `${section}__para_${tail(anchors.take(pointAnchor(point.number)))}`
          const inside = new Anchors()
          return {
            self: paragraph,
            items: point.items.map((item, at) => `${paragraph}__item_${inside.take(slug(item.number) || `nn-${at + 1}`)}`),
          }
        }),
      }
    }),
    appendices: appendices.map(({ number }, index) => `${self}__att_${tail(anchors.take(appendixAnchor(number, index)))}`),
  }
}

/** The part of a regulation that an edition names (`point 3-1`, `section 4`, `appendix 2`, `regulation`); the whole where there is none. */
export function scopeId({ sections, appendices }: Regulation, ids: RegulationIds, scope: string): string {
  const [kind, number] = scope.split(' ')
  for (const [index, section] of sections.entries()) {
    if (kind === 'section' && section.number === number) return ids.sections[index]?.self ?? ids.self
    const point = kind === 'point' ? section.points.findIndex((candidate) => candidate.number === number) : -1
    if (point >= 0) return ids.sections[index]?.points[point]?.self ?? ids.self
  }
  const appendix = kind === 'appendix' ? appendices.findIndex((candidate) => candidate.number === number) : -1
  return ids.appendices[appendix] ?? ids.self
}
