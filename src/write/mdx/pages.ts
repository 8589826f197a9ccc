import { type LinkedCorpus, newestFirst, type Place, placeOf } from '../../corpus/index.ts'
import { type Act, type Page, page, type Registry, type Regulation } from '../../model/index.ts'
import type { TextFile } from '../format.ts'
import { mdxPage } from './mdx.ts'

/** A regulation with the place of its page. */
interface Placed {
  regulation: Regulation
  act: Act
  place: Place
  /** Below `/services/`. */
  address: string
  /** Whether it is the newest of its service and place. */
  newest: boolean
}

/** Where the pages of the regulations stand: the newest of a service and place at their address, older ones below it. */
export function placed(corpus: LinkedCorpus, registry: Registry): Placed[] {
  const acts = new Map(corpus.acts.map((act) => [act.id, act]))
  const known = corpus.regulations.map((regulation) => {
    const act = acts.get(regulation.act)
    if (!act) throw new Error(`${regulation.id} names the act ${regulation.act}, which is not in the corpus`)
    return { regulation, act, place: placeOf(act, registry) }
  })
  const byId = new Map(known.map((one) => [one.regulation.id, one]))
  return [...Map.groupBy(known, ({ regulation, place }) => `${regulation.service}/${place.slug}`)].flatMap(([shelf, members]) =>
    newestFirst(
      members.map(({ regulation }) => regulation),
      acts,
    ).flatMap(({ id, service }, index) => {
      const one = byId.get(id)
      const newest = index === 0
      return one ? [{ ...one, address: newest ? shelf : `${shelf}/${id.slice(service.length + 1)}`, newest }] : []
    }),
  )
}

/** The MDX pages of the corpus, one a regulation; the path is the address (docs/mdx.md). */
export function* pageFiles(corpus: LinkedCorpus, registry: Registry): Generator<TextFile> {
  for (const one of placed(corpus, registry).sort((a, b) => (`${a.address}.mdx` < `${b.address}.mdx` ? -1 : 1))) yield file(one)
}

function file({ regulation, act, place, address, newest }: Placed): TextFile {
  const { region, regionName, district } = act.jurisdiction
  const front: Page = page.parse({
    ...{ id: regulation.id, act: act.id, service: regulation.service, title: regulation.title, address },
    ...{ place: place.slug, placeName: district ?? regionName ?? 'Место не указано', region, regionName },
    ...{ status: regulation.status, adopted: act.adopted, number: act.number, year: act.adopted ? Number(act.adopted.slice(0, 4)) : null },
    ...{ channels: regulation.channels, newest },
  })
  return [`${address}.mdx`, mdxPage(regulation, front)]
}
