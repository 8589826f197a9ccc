import type { ActHeader } from '../tree.ts'
import type { Registry } from '../registry.ts'
import { slug } from './slug.ts'

/** The place of an act in addresses. `known` is false where the registry has no such place and the slug was transliterated. */
export interface Place {
  slug: string
  known: boolean
}

/** The district or region that issued the act; «neizvestno» where the header names none. */
export function placeOf(header: ActHeader, registry: Registry): Place {
  const { region, regionName, district } = header.jurisdiction
  if (district) {
    const entry = registry.districts.find(({ name, region: code }) => name === district && (region === null || code === region))
    return entry ? { slug: entry.slug, known: true } : { slug: slug(district) || 'neizvestno', known: false }
  }
  const entry = registry.regions.find(({ code }) => code === region)
  return entry ? { slug: entry.slug, known: true } : { slug: slug(regionName ?? '') || 'neizvestno', known: false }
}

/** `<place>-<year>-<number>`: `mangystau-2015-342`. What the header does not say is «0000» or «bez-nomera». */
export function actId(header: ActHeader, place: Place): string {
  return `${place.slug}-${header.adopted?.slice(0, 4) ?? '0000'}-${slug(header.number ?? '') || 'bez-nomera'}`
}
