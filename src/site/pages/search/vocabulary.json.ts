import type { APIRoute } from 'astro'
import { allActs } from '../../acts.ts'
import { readServices, readText } from '../../corpus.ts'
import { words } from '../../search/query.ts'
import { plain } from '../../search/stem.ts'

/** As many words as «возможно, вы искали» chooses from. */
const most = 4000

/** Words of the acts by how often they stand there, those of the services' titles first. */
export const GET: APIRoute = () => {
  const counts = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const word of words(text))
      if (word.length >= 4 && !/\d/.test(word)) counts.set(plain(word), (counts.get(plain(word)) ?? 0) + weight)
  }
  for (const { title, aliases } of readServices()) for (const name of [title, ...aliases]) add(name, 1000)
  for (const act of allActs()) for (const paragraph of readText(act.id)) add(paragraph, 1)
  const sorted = [...counts].filter(([, amount]) => amount > 2).sort(([a, one], [b, other]) => other - one || a.localeCompare(b, 'ru'))
  return Response.json(sorted.slice(0, most).map(([word]) => word))
}
