import type { Source } from './search.ts'

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

/** The index as the build wrote it below `root`. */
export function networkSource(root: string): Source {
  return {
    atlas: () => load(`${root}search/atlas.json`),
    points: (path) => load(`${root}search/points/${path}.json`),
  }
}
