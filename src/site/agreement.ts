/** How the regulations stand to one another in a facet. */
export type Agreement = 'differs' | 'partly' | 'same' | 'silent'

/** What differs first, then what only some say, then what is the same, then what nobody says. */
export const agreements: readonly Agreement[] = ['differs', 'partly', 'same', 'silent']

/**
 * `differs`: they say different things; `same`: all that speak say the same; `partly`: the same, but some are silent; `silent`: all are. Which of the
 * different things a regulation says is its number, null where it says nothing.
 */
export function agreementOf(says: readonly (number | null)[]): Agreement {
  const stated = says.filter((saying) => saying !== null)
  if (new Set(stated).size > 1) return 'differs'
  return stated.length === 0 ? 'silent' : stated.length < says.length ? 'partly' : 'same'
}
