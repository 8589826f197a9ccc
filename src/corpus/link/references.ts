import { namedParts, ofNamedRegulation, ofStandard, ofThisRegulation } from '../../drafting/references.ts'
import type { Reference, Regulation } from '../../model/index.ts'
import { titleKey } from '../../text/title-key.ts'

type Body = Pick<Regulation, 'title' | 'standard' | 'sections' | 'appendices'>

/** The texts of the points of a regulation, each by its JSON Pointer, in the order of the schema. */
export function* textsOfPoints({ sections }: Pick<Regulation, 'sections'>): Generator<[path: string, text: string]> {
  for (const [section, { points }] of sections.entries())
    for (const [place, point] of points.entries()) {
      const self = `/sections/${section}/points/${place}`
      yield [`${self}/text`, point.text]
      for (const [at, item] of point.items.entries()) {
        yield [`${self}/items/${at}/text`, item.text]
        for (const [below, text] of item.paragraphs.entries()) yield [`${self}/items/${at}/paragraphs/${below}`, text]
      }
      for (const [at, text] of point.paragraphs.entries()) yield [`${self}/paragraphs/${at}`, text]
    }
}

/** Whether words that name a part are followed by the name of this regulation, of the стандарт, or of neither. */
function documentBehind(rest: string, { title, standard }: Body): 'regulation' | 'standard' | null {
  if (ofThisRegulation.pattern.test(rest)) return 'regulation'
  const isNamed = (named: string, own: string | null | undefined) => titleKey(named) === titleKey(own ?? '')
  const cited = ofStandard.pattern.exec(rest)
  const service = cited?.groups?.title
  if (cited) return service === undefined || isNamed(service, title) || isNamed(service, standard?.title) ? 'standard' : null
  const named = ofNamedRegulation.pattern.exec(rest)?.groups?.title
  return named !== undefined && isNamed(named, title) ? 'regulation' : null
}

/**
 * The places of a regulation and of its стандарт that its points name. A part of another document, one that does not say whose it is, and one
 * that this regulation has not or has twice are no references: a wrong link is worse than none.
 */
export function referencesOf(regulation: Body): Reference[] {
  const points = regulation.sections.flatMap((section) => section.points)
  const only = <T>(found: T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null)
  const pointOf = (number: string) => only(points.filter((point) => point.number === number))
  const references: Reference[] = []
  for (const [path, text] of textsOfPoints(regulation))
    for (const { pattern } of namedParts)
      for (const match of text.matchAll(pattern)) {
        const { points: list, appendices: lists, item } = match.groups ?? {}
        const document = documentBehind(text.slice(match.index + match[0].length), regulation)
        const numbers = list ?? lists
        if (document === null || numbers === undefined) continue
        const first = match.index + match[0].length - numbers.length
        for (const [place, { 0: number, index }] of [...numbers.matchAll(/\d+(?:-\d+)?/g)].entries()) {
          const start = place === 0 ? match.index : first + index
          const span = { path, start, end: first + index + number.length, number }
          if (document === 'standard') {
            if (list !== undefined) references.push({ ...span, to: 'standard', item: null })
          } else if (lists !== undefined) {
            if (only(regulation.appendices.filter((appendix) => appendix.number === number)))
              references.push({ ...span, to: 'appendix', item: null })
          } else {
            const point = pointOf(number)
            const named = item === undefined ? undefined : only(point?.items.filter((one) => one.number === `${item})`) ?? [])
            if (point && named !== null) references.push({ ...span, to: named ? 'item' : 'point', item: named?.number ?? null })
          }
        }
      }
  return references.sort((one, other) => (one.path === other.path ? one.start - other.start : 0))
}
