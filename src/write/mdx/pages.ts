import type { LinkedCorpus } from '../../corpus/link/index.ts'
import { newestFirst } from '../../corpus/link/newest.ts'
import { placeOf } from '../../corpus/link/place.ts'
import { type Page, page, type Regulation } from '../../model/index.ts'
import type { Registry } from '../../model/registry.ts'
import type { TextFile } from '../format.ts'
import { mdxPage } from './mdx.ts'

/** The MDX pages of the corpus, one a regulation; the path is the address (docs/mdx.md). */
export function pageFiles(corpus: LinkedCorpus, registry: Registry): TextFile[] {
  const acts = new Map(corpus.acts.map((act) => [act.id, act]))
  const placeOfAct = new Map(corpus.acts.map((act) => [act.id, placeOf(act.jurisdiction, registry)]))
  const shelves = Map.groupBy(corpus.regulations, ({ service, act }) => `${service}/${placeOfAct.get(act)?.slug}`)
  return [...shelves]
    .flatMap(([shelf, regulations]) => newestFirst(regulations, acts).map((regulation, index) => file(regulation, shelf, index === 0)))
    .sort(([a], [b]) => (a < b ? -1 : 1))

  function file(regulation: Regulation, shelf: string, newest: boolean): TextFile {
    const act = acts.get(regulation.act)
    const place = placeOfAct.get(regulation.act)
    if (!act || !place) throw new Error(`${regulation.id} names the act ${regulation.act}, which is not in the corpus`)
    const address = newest ? shelf : `${shelf}/${regulation.id.slice(regulation.service.length + 1)}`
    const { region, regionName, district } = act.jurisdiction
    const front: Page = page.parse({
      ...{ id: regulation.id, act: act.id, service: regulation.service, title: regulation.title, address },
      ...{ place: place.slug, placeName: district ?? regionName ?? 'Место не указано', region, regionName },
      ...{
        status: regulation.status,
        adopted: act.adopted,
        number: act.number,
        year: act.adopted ? Number(act.adopted.slice(0, 4)) : null,
      },
      ...{ channels: regulation.channels, newest },
    })
    return [`${address}.mdx`, mdxPage(regulation, front)]
  }
}
