import { citedActs } from '../../acts/index.ts'
import { textsOfPoints } from '../../corpus/index.ts'
import type { Reference, Regulation } from '../../model/index.ts'
import { anchorOf } from '../mdx/anchors.ts'
import type { RegulationIds } from './ids.ts'
import type { Described } from './meta.ts'

/** Words of a text that name an act or a part of one, and its address. */
export interface Link {
  /** Offset of the first letter, in UTF-16 code units. */
  start: number
  /** Offset behind the last letter. */
  end: number
  href: string
}

/**
 * The work that approved the стандарт of a regulation: as a point cites it, with its issuer, else by date and number alone. Null where these are not known. Which
 * attachment of that work the стандарт is and so the eId of a point of it are not known here.
 */
function standardOf({ standard, sections }: Regulation, { addresses, registry }: Described): string | null {
  if (!standard?.date || standard.number === null) return null
  const { title, date, number } = standard
  for (const [, text] of textsOfPoints({ sections }))
    for (const cited of citedActs(text, registry)) if (cited.date === date && cited.number === number) return addresses.named(cited)
  return addresses.named({ kind: null, issuer: null, date, number, title })
}

/** The places that the points of a regulation name, each with the text in which the words stand (a JSON Pointer). */
export function placesNamed(regulation: Regulation, ids: RegulationIds, described: Described): (Link & Pick<Reference, 'path'>)[] {
  const standard = standardOf(regulation, described)
  return regulation.references.flatMap(({ path, start, end, to, number, item }) => {
    const eId = to === 'standard' ? null : anchorOf(regulation, ids, { to, number, item })
    const href = to === 'standard' ? standard : eId && `#${eId}`
    return href ? [{ path, start, end, href }] : []
  })
}
