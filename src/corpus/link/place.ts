import type { Act, Registry } from '../../model/index.ts'
import { slug } from '../../text/slug.ts'

/** A place in addresses. `known` is false where the registry has no such place and the slug was transliterated. */
export interface Place {
  slug: string
  known: boolean
}

/** Bodies whose acts hold in all the country: «Министр юстиции Республики Казахстан», «и.о. Министра …». */
const ofRepublic = /(?:^|\s)(?:Министр|Министерств|Правительств|Президент|Агентств|Председател)\p{L}*(?!\p{L})/u

/** The district or region that issued an act, the country for a central body; «neizvestno» where its header names none. */
export function placeOf({ jurisdiction, issuer }: Pick<Act, 'jurisdiction' | 'issuer'>, registry: Registry): Place {
  const { region, regionName, district } = jurisdiction
  if (region === null && district === null && ofRepublic.test(issuer ?? '')) return { slug: 'kazakhstan', known: true }
  if (district) {
    const entry = registry.districts.find(({ name, region: code }) => name === district && (region === null || code === region))
    return entry ? { slug: entry.slug, known: true } : { slug: slug(district) || 'neizvestno', known: false }
  }
  const entry = registry.regions.find(({ code }) => code === region)
  return entry ? { slug: entry.slug, known: true } : { slug: slug(regionName ?? '') || 'neizvestno', known: false }
}
