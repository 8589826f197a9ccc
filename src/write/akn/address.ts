import { placeOf } from '../../corpus/link/place.ts'
import type { Act } from '../../model/index.ts'
import type { Registry } from '../../model/registry.ts'
import { slug } from '../../text/slug.ts'

/** The kinds of acts under their names in addresses. */
const kinds: Record<string, string> = { постановление: 'decree', решение: 'decision', приказ: 'order', распоряжение: 'direction' }

/** A decree as another act cites it. */
export interface Cited {
  issuer: string | null
  date: string | null
  number: string | null
}

/**
 * Addresses of works by the naming convention of Akoma Ntoso (OASIS, part 2, «IRI references»):
 * `/akn/kz-47/act/decree/akimat/2015-11-04/342`; the akimat of a district is `akimat-<district>`, what is not known is `nn`.
 */
export class Addresses {
  readonly #act: Act
  readonly #country: string
  readonly #issuer: string

  constructor(act: Act, registry: Registry) {
    this.#act = act
    this.#country = act.jurisdiction.region?.toLowerCase() ?? 'kz'
    const body = slug(act.issuer?.split(' ')[0] ?? '') || 'nn'
    this.#issuer = act.jurisdiction.district ? `${body}-${placeOf(act, registry).slug}` : body
  }

  /** The work that the act is. */
  get work(): string {
    const { kind, adopted, number } = this.#act
    return this.#address(this.#country, kind, this.#issuer, adopted, number)
  }

  /** A decree that the act cites: of the same issuer unless another is named, and then known by the words of its name. */
  cited({ issuer, date, number }: Cited): string {
    return issuer === null || issuer === this.#act.issuer
      ? this.#address(this.#country, this.#act.kind, this.#issuer, date, number)
      : this.#address('kz', 'постановление', slug(issuer) || 'nn', date, number)
  }

  #address(country: string, kind: string | null, issuer: string, date: string | null, number: string | null): string {
    const type = kinds[kind?.toLowerCase() ?? ''] ?? (slug(kind ?? '') || 'nn')
    return `/akn/${country}/act/${type}/${issuer}/${date ?? 'nn'}/${slug(number ?? '') || 'nn'}`
  }
}
