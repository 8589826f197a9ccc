import type { Comparison, Regulation, Service } from '../model/index.ts'

/** Puts the regulations of every service with two or more of them side by side. */
export function compare(services: Service[], _regulations: Regulation[]): Comparison[] {
  return services
    .filter((service) => service.regulations.length > 1)
    .map((service) => ({ service: service.id, regulations: service.regulations, facets: [], alignments: [] }))
}
