import { readIssuer } from '../../acts/index.ts'
import { placeOf } from '../../corpus/index.ts'
import type { Act, Registry } from '../../model/index.ts'
import { slug } from '../../text/slug.ts'

/** The kinds of acts under their names in addresses. */
const kinds: Record<string, string> = {
  постановление: 'decree',
  решение: 'decision',
  приказ: 'order',
  распоряжение: 'direction',
  указ: 'edict',
  закон: 'law',
}

/** «и.о. Министра юстиции» issues as the minister does. */
const acting = /^(?:и\s?\.\s?о\s?\.?|исполняющ\p{L}*\s+обязанности)\s*/iu
const minister = /^Министра(?!\p{L})/u

/** Where and by whom acts are issued, in addresses. */
interface Body {
  country: string
  name: string
}

/** An act as another cites it. */
export interface Cited {
  kind: string | null
  issuer: string | null
  date: string | null
  number: string | null
}

/**
 * Addresses of works by the naming convention of Akoma Ntoso (OASIS, part 2, «IRI references»):
 * `/akn/kz-47/act/decree/akimat/2015-11-04/342`; the akimat of a district is `akimat-<district>`, a minister `ministr-yustitsii`, a law is known by the words of its title, what is not known is `nn`.
 */
export class Addresses {
  readonly #act: Act
  readonly #registry: Registry
  readonly #own: Body

  constructor(act: Act, registry: Registry) {
    this.#act = act
    this.#registry = registry
    this.#own = this.#body(act.issuer, act.jurisdiction.region, act.jurisdiction.district)
  }

  /** The work that the act is. */
  get work(): string {
    const { kind, adopted, number } = this.#act
    return address(this.#own, kind, adopted, number)
  }

  /** Who issued the act, in addresses. */
  get issuer(): string {
    return this.#own.name
  }

  /** An act that changed or repealed this one, or that it changes or repeals: of the same issuer and kind unless others are named. */
  related({ kind = null, issuer = null, date, number }: Partial<Cited> & Pick<Cited, 'date' | 'number'>): string {
    const isOwn = issuer === null || issuer === this.#act.issuer
    return address(isOwn ? this.#own : this.#named(issuer), kind ?? (isOwn ? this.#act.kind : 'постановление'), date, number)
  }

  /** An act that a text of the act names; `title` where it has no number. */
  named({ kind, issuer, date, number, title }: Cited & { title: string | null }): string {
    const body = issuer === null ? { country: 'kz', name: 'nn' } : issuer === this.#act.issuer ? this.#own : this.#named(issuer)
    return address(body, kind, date, number ?? title)
  }

  /** A body by the name that an act uses; a district of the act's own region or of a region that the registry knows. */
  #named(issuer: string): Body {
    const read = readIssuer(issuer, this.#registry)
    if (!read) return { country: 'kz', name: slug(issuer) || 'nn' }
    const { region, district } = this.#act.jurisdiction
    const home = read.district === district ? region : this.#registry.districts.find(({ name }) => name === read.district)?.region
    return this.#body(read.name, read.region ?? (read.district ? (home ?? null) : null), read.district)
  }

  #body(issuer: string | null, region: string | null, district: string | null): Body {
    const name = (issuer ?? '').replace(acting, '').replace(minister, 'Министр')
    // Bodies of the Republic are told apart by their whole names: two ministers may give one number on one day.
    const words = region === null && district === null ? name.replace(/\s*Республик[аи]\s+Казахстан$/u, '') : (name.split(' ')[0] ?? '')
    const body = slug(words) || 'nn'
    const jurisdiction = { region, regionName: null, district }
    return {
      country: region?.toLowerCase() ?? 'kz',
      name: district ? `${body}-${placeOf({ jurisdiction, issuer }, this.#registry).slug}` : body,
    }
  }
}

function address({ country, name }: Body, kind: string | null, date: string | null, number: string | null): string {
  const type = kinds[kind?.toLowerCase() ?? ''] ?? (slug(kind ?? '') || 'nn')
  return `/akn/${country}/act/${type}/${name}/${date ?? 'nn'}/${slug(number ?? '') || 'nn'}`
}
