import type { AtlasRecord } from './records.ts'

/**
 * Asks for the answers to what the question of the address seems to ask, before the search itself has come: on a slow line they are there half a second sooner.
 * It takes a word for a form of a stem that it begins with; where the search then reads something else, what came is not used.
 */
export function askEarly(root: string): void {
  const text = document.getElementById('search-questions')?.textContent
  const asked = new URLSearchParams(location.search).get('q')?.toLowerCase().replaceAll('ё', 'е')
  if (!text || !asked) return
  const words = asked.match(/[\p{L}\p{N}]+/gu) ?? []
  const isAsked = (run: string[]) => words.some((_, start) => run.every((stem, offset) => words[start + offset]?.startsWith(stem)))
  const [best] = (JSON.parse(text) as AtlasRecord['questions'])
    .flatMap(({ id, phrases }) => phrases.split(',').map((phrase) => ({ id, runs: phrase.split(' ').map((run) => run.split('+')) })))
    .filter(({ runs }) => runs.every(isAsked))
    .sort((one, other) => other.runs.flat().length - one.runs.flat().length)
  if (!best) return
  const link = document.createElement('link')
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `${root}search/answers/${best.id}.json` })
  document.head.append(link)
}
