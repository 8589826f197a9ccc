import type { Comparison, Regulation, Service } from '../../model/index.ts'
import type { RoleIndex } from '../link/roles.ts'
import { inMemory, layAside, type Scratch } from '../scratch.ts'
import { alignProcesses } from './align.ts'
import { compareFacets } from './facets.ts'
import { matchGrounds, matchPapers } from './papers.ts'

/** Puts the regulations of every service with two or more of them side by side. */
export function compare(
  services: readonly Service[],
  regulations: readonly Regulation[],
  roles: RoleIndex,
  scratch: Scratch = inMemory,
): Comparison[] {
  const byService = Map.groupBy(regulations, ({ service }) => service)
  return services.flatMap(({ id }) => {
    // Every part of a comparison looks at all members: those of one service are in memory together, once.
    const members = (byService.get(id) ?? []).map((member) => ({ ...member }))
    if (members.length < 2) return []
    const comparison: Comparison = {
      service: id,
      regulations: members.map((member) => member.id),
      facets: compareFacets(members),
      alignments: alignProcesses(members, roles),
      documents: matchPapers(members),
      grounds: matchGrounds(members),
    }
    return [layAside(comparison, scratch, ['service', 'regulations'])]
  })
}
