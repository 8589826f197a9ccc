import { answers } from './query.ts'

/** What the site uses of Pagefind's browser module, which stands beside the index and is loaded when a reader asks for it. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>
  init(): Promise<void>
  filters(): Promise<FilterCounts>
  search(query: string, options?: { filters?: Record<string, { any: string[] }> }): Promise<{ results: Hit[]; filters: FilterCounts }>
}
export type FilterCounts = Record<string, Record<string, number>>
export interface Hit {
  id: string
  score: number
  data(): Promise<Found>
}
export interface Found {
  url: string
  meta: Record<string, string>
  content: string
  sub_results: { title: string; url: string; excerpt: string }[]
}

let loading: Promise<Pagefind> | undefined

/** Loads the index's first parts, once; called when the reader enters the search field, so that the first search waits for less. */
export function warm(bundle: string): Promise<Pagefind> {
  loading ??= (async () => {
    const engine: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`)
    await engine.options({ excerptLength: 24, ranking: { metaWeights: { title: 8 }, termSaturation: 1.2, pageLength: 0.4 } })
    await engine.init()
    return engine
  })()
  return loading
}

/** One list of hits for several searches: a page that more than one finds counts with its best score; earlier searches go first. A search with a word that the acts do not have finds nothing. */
export async function searchAll(engine: Pagefind, searches: string[], chosen: Record<string, string[]>): Promise<Hit[]> {
  const filters = Object.fromEntries(
    Object.entries(chosen)
      .filter(([, values]) => values.length > 0)
      .map(([name, any]) => [name, { any }]),
  )
  const best = new Map<string, { hit: Hit; score: number }>()
  for (const [place, search] of searches.entries()) {
    const { results } = await engine.search(search, { filters })
    const [first] = results
    if (!first || !answers((await first.data()).content, search)) continue
    for (const hit of results) {
      const score = hit.score * 0.9 ** place
      if ((best.get(hit.id)?.score ?? -1) < score) best.set(hit.id, { hit, score })
    }
  }
  return [...best.values()].sort((one, other) => other.score - one.score).map(({ hit }) => hit)
}
