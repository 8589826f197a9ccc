import type { SearchWords } from '../words/search.ts'
import { element } from './elements.ts'
import type { Entry } from './entries.ts'

export const filterNames = ['kind', 'region', 'theme', 'year', 'state', 'channel'] as const
export type Filter = (typeof filterNames)[number]
/** Chosen values by filter; results match one value of every filter that has any. */
export type Chosen = Record<Filter, string[]>

function valuesOf({ kind, facets }: Entry): Chosen {
  return {
    kind: [kind],
    region: facets.regions,
    theme: facets.theme ? [facets.theme] : [],
    year: facets.years,
    state: facets.states,
    channel: facets.channels,
  }
}

function passes(entry: Entry, chosen: Chosen, except?: Filter): boolean {
  const values = valuesOf(entry)
  return filterNames.every(
    (name) => name === except || chosen[name].length === 0 || chosen[name].some((value) => values[name].includes(value)),
  )
}

export function filtered(entries: Entry[], chosen: Chosen): Entry[] {
  return entries.filter((entry) => passes(entry, chosen))
}

/** The filters that this query has, with the number of results that each value would leave. */
export function filterFields(entries: Entry[], chosen: Chosen, words: SearchWords): HTMLElement[] {
  const shownAs: Record<Filter, (value: string) => string> = {
    kind: (value) => words.groups[value as Entry['kind']],
    region: (value) => value,
    theme: (value) => value,
    year: (value) => value,
    state: (value) => words.states[value] ?? value,
    channel: (value) => words.codes[value] ?? value,
  }
  return filterNames.flatMap((name) => {
    const counts = new Map<string, number>(chosen[name].map((value) => [value, 0]))
    for (const entry of entries)
      if (passes(entry, chosen, name)) for (const value of valuesOf(entry)[name]) counts.set(value, (counts.get(value) ?? 0) + 1)
    if (counts.size < 2 && chosen[name].length === 0) return []
    const boxes = [...counts].map(([value, amount]) => {
      const box = element('input', { type: 'checkbox', name, value }) as HTMLInputElement
      box.checked = chosen[name].includes(value)
      return element('label', {}, box, element('span', {}, shownAs[name](value)), element('span', { class: 'count' }, String(amount)))
    })
    return [element('fieldset', {}, element('legend', {}, words.filters[name]), ...boxes)]
  })
}
