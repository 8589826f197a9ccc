import type { Act, Regulation } from '../../model/index.ts'

const validity = { 'in-force': 0, 'not-stated': 1, repealed: 2, excluded: 3 }

/** The date of a regulation's wording: the later of its act's date and its last edition as a whole; empty where neither is known. */
export function wordingDate(regulation: Regulation, act: Act): string {
  const whole = regulation.editions.filter(({ scope, effect }) => scope === 'regulation' && effect !== 'excluded').map(({ date }) => date)
  return [act.adopted ?? '', ...whole].sort().at(-1) ?? ''
}

/**
 * Regulations in the order in which a reader wants them: in force before repealed before excluded, then by the date of the wording,
 * then by the date of the act, the newest first, then by id. The first of one service in one place stands at the service's address.
 */
export function newestFirst(regulations: readonly Regulation[], acts: ReadonlyMap<string, Act>): Regulation[] {
  const actOf = (regulation: Regulation): Act => {
    const act = acts.get(regulation.act)
    if (!act) throw new Error(`${regulation.id} names the act ${regulation.act}, which is not in the corpus`)
    return act
  }
  return [...regulations].sort((a, b) => {
    const [actA, actB] = [actOf(a), actOf(b)]
    return (
      validity[a.status] - validity[b.status] ||
      descending(wordingDate(a, actA), wordingDate(b, actB)) ||
      descending(actA.adopted ?? '', actB.adopted ?? '') ||
      -descending(a.id, b.id)
    )
  })
}

const descending = (a: string, b: string) => (a > b ? -1 : a < b ? 1 : 0)
