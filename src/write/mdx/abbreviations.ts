import type { Regulation } from '../../model/index.ts'
import type { RegulationAnchors } from './anchors.ts'

/** «… единицы (далее – СФЕ)»: where a text gives a name its capitals. */
const definition = /\(далее\s*[–—-]?\s*(\p{Lu}{2,}(?:[ -]\p{Lu}{2,})*)\)/gu

/** Where a regulation explains an abbreviation: the anchor of the point or item on its page, and the place of the point (`/sections/0/points/2`). */
export interface Explained {
  anchor: string
  point: string
}

/** The abbreviations that the points of a regulation explain, each where it first does. */
export function explainedIn({ sections }: Pick<Regulation, 'sections'>, anchors: RegulationAnchors): Map<string, Explained> {
  const found = new Map<string, Explained>()
  const take = (texts: readonly string[], explained: Explained) => {
    for (const text of texts) for (const [, name = ''] of text.matchAll(definition)) if (!found.has(name)) found.set(name, explained)
  }
  for (const [index, { points }] of sections.entries())
    for (const [place, { text, paragraphs, items }] of points.entries()) {
      const own = anchors.sections[index]?.points[place]
      const point = `/sections/${index}/points/${place}`
      if (!own) continue
      take([text, ...paragraphs], { anchor: own.self, point })
      for (const [at, item] of items.entries()) take([item.text, ...item.paragraphs], { anchor: own.items[at] ?? own.self, point })
    }
  return found
}

/** Where the names stand in a text as words of their own, the longest first where one is part of another. */
export function mentionsOf(names: Iterable<string>, text: string): { name: string; start: number; end: number }[] {
  const longestFirst = [...names].sort((one, other) => other.length - one.length)
  if (longestFirst.length === 0) return []
  const mention = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return [...text.matchAll(mention)].map(({ 0: name, index }) => ({ name, start: index, end: index + name.length }))
}
