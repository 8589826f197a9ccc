import { type Chosen, filterNames } from './filters.ts'
import type { Group } from './search.ts'

/** What the history keeps of a visit beside its address: how many results of a group were shown, and how far the reader had scrolled, in pixels. */
export interface Visit {
  amounts: Partial<Record<Group, number>>
  place: number
}

export const visit = (): Visit => history.state ?? { amounts: {}, place: 0 }

/** Keeps of this visit how many results are shown, and the place. */
export const remember = (amounts: Visit['amounts']): void => history.replaceState({ amounts, place: scrollY } satisfies Visit, '')

export const address = (): URLSearchParams => new URLSearchParams(location.search)

/** The question of the address, as it was typed. */
export const question = (): string => address().get('q') ?? ''

/** The filters of the address. */
export const chosen = (): Chosen => Object.fromEntries(filterNames.map((name) => [name, address().getAll(name)])) as Chosen

/** Adds what a box of the filters says to the address, or takes it away. */
export function choose(parameters: URLSearchParams, { name, value, checked }: HTMLInputElement): void {
  const others = parameters.getAll(name).filter((other) => other !== value)
  parameters.delete(name)
  for (const other of checked ? [...others, value] : others) parameters.append(name, other)
}

/** Goes to an address of the same page. */
export function go(change: (parameters: URLSearchParams) => void): void {
  const parameters = address()
  change(parameters)
  const query = parameters.toString()
  history.pushState(null, '', query ? `?${query}` : location.pathname)
}
