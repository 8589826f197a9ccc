import type { Regulation } from '../model/index.ts'

/**
 * How many papers a regulation asks for: from the shortest to the longest list of a channel; `by-case` where a channel has several lists or a
 * list holds under a condition, since nothing tells which of them somebody needs; null where it lists none.
 */
export type PaperCount = { least: number; most: number } | 'by-case' | null

export function countPapers({ evidence }: Pick<Regulation, 'evidence'>): PaperCount {
  if (evidence.length === 0) return null
  const channels = new Set(evidence.map(({ channel }) => channel))
  // A list for all channels beside one of a single channel may stand in its place or beside it.
  const isByCase =
    channels.size < evidence.length || (evidence.length > 1 && channels.has(null)) || evidence.some(({ condition }) => condition !== null)
  if (isByCase) return 'by-case'
  const amounts = evidence.map(({ items }) => items.length)
  return { least: Math.min(...amounts), most: Math.max(...amounts) }
}
