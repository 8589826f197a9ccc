import type { Act, Regulation, Requirements } from '../../model/index.ts'
import { withFields } from '../scratch.ts'

/**
 * The regulations with what стандарты and Правила of their service say: first the one whose act the regulation cites, then the newest. A стандарт that no
 * regulation has is told by `onLonely`.
 */
export function joinRequirements(
  regulations: readonly Regulation[],
  requirements: readonly Requirements[],
  onLonely: (lonely: Requirements) => void,
): Regulation[] {
  const services = new Set(regulations.map(({ service }) => service))
  for (const one of requirements) if (!services.has(one.service)) onLonely(one)
  const byService = Map.groupBy(requirements, ({ service }) => service)
  return regulations.map((regulation) => {
    const own = byService.get(regulation.service) ?? []
    if (own.length === 0) return regulation
    const cited = ({ date, number }: Requirements) =>
      date !== null && date === regulation.standard?.date && number === regulation.standard.number
    const ordered = [...own].sort(
      (a, b) => Number(cited(b)) - Number(cited(a)) || (a.date === b.date ? 0 : (a.date ?? '') > (b.date ?? '') ? -1 : 1),
    )
    return withFields(regulation, { requirements: ordered })
  })
}

/** The act of the corpus that takes another out of force though the text of that one does not say so; null where there is none. */
export function repealedBy(act: Act, acts: readonly Act[]): Act | null {
  if (act.status === 'repealed' || act.adopted === null || act.number === null) return null
  return (
    acts.find(
      (other) =>
        other.id !== act.id &&
        other.adopted !== null &&
        other.jurisdiction.region === act.jurisdiction.region &&
        other.jurisdiction.district === act.jurisdiction.district &&
        other.repeals.some(({ date, number }) => date === act.adopted && number === act.number),
    ) ?? null
  )
}
