import type { Act } from '../../model/index.ts'
import type { Registry } from '../../model/registry.ts'
import { slug } from '../../text/slug.ts'

/** A place in addresses. `known` is false where the registry has no such place and the slug was transliterated. */
export interface Place {
  slug: string
  known: boolean
}

/** The district or region that issued an act; «neizvestno» where its header names none. */
export function placeOf({ region, regionName, district }: Act['jurisdiction'], registry: Registry): Place {
  if (district) {
    const entry = registry.districts.find(({ name, region: code }) => name === district && (region === null || code === region))
    return entry ? { slug: entry.slug, known: true } : { slug: slug(district) || 'neizvestno', known: false }
  }
  const entry = registry.regions.find(({ code }) => code === region)
  return entry ? { slug: entry.slug, known: true } : { slug: slug(regionName ?? '') || 'neizvestno', known: false }
}
