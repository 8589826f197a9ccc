import type { APIRoute, GetStaticPaths } from 'astro'
import type { Page } from '../../../model/index.ts'
import { type Card, cardSvg, type Timeline } from '../../cards/card.ts'
import { png } from '../../cards/picture.ts'
import { readRegulation, readServices } from '../../corpus.ts'
import { placeName, regulationName, serviceName } from '../../names.ts'
import { allPages, pagesOfService } from '../../pages.ts'
import { mainProcess, processLanes, totalTime } from '../../processes.ts'
import { stateLine } from '../../state.ts'
import { timesOf } from '../../times.ts'
import { type Language, languages, wordsIn } from '../../words/index.ts'

/** One card a regulation and a service, in each language: `cards/kk/<address>.png`. */
export const getStaticPaths = (async () => {
  const pages = await allPages()
  const services = readServices()
  return languages.flatMap((language) => [
    ...pages.map((page) => ({ params: { path: `${language}/${page.address}` }, props: { language, page } })),
    ...services.map((service) => ({ params: { path: `${language}/${service.id}` }, props: { language, service } })),
  ])
}) satisfies GetStaticPaths

/** Letters of the names of places that stand in a line with the years; more places are counted. */
const mostNamed = 40

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props']

/** Who holds the file how long by the longest procedure of a regulation; empty where no step states a term. */
function timelineOf(language: Language, page: Page, label: string | null): Timeline[] {
  const main = mainProcess(readRegulation(page.id))
  const [bar] = main ? timesOf(main).bars : []
  if (!main || !bar) return []
  const longest = typeof bar.longest === 'object' ? bar.longest.lane : undefined
  const stretches = bar.stretches.map(({ lane, from, to }) => ({ share: (to - from) / bar.whole, isLongest: lane === longest }))
  return [{ label, stretches, told: totalTime(wordsIn[language], main) ?? '' }]
}

const placeAndYear = (language: Language, page: Page): string => [placeName(language, page).text, page.year].filter(Boolean).join(', ')

async function cardOf(props: Props): Promise<Card> {
  const { language } = props
  const words = wordsIn[language]
  const { amounts } = words.service
  const site = words.frame.site
  if ('service' in props) {
    const pages = await pagesOfService(props.service.id)
    const places = [...new Set(pages.map((page) => placeName(language, page).text))]
    const past = pages.every(({ status }) => status === 'repealed' || status === 'excluded')
    const years = pages.flatMap(({ year }) => year ?? []).sort()
    const when = [...new Set([years.at(0), years.at(-1)])].filter(Boolean).join('–')
    const named = places.join(', ').length <= mostNamed ? places.join(', ') : amounts.places(places.length)
    const where = [named, when].filter(Boolean).join(', ')
    const newest = pages.filter((page) => page.newest)
    return {
      ...{ site, title: serviceName(language, props.service).text, where, state: { text: stateLine(words, pages), past } },
      timelines: newest.flatMap((page) => timelineOf(language, page, placeAndYear(language, page))),
      amounts: amounts.regulations(pages.length),
    }
  }
  const { page } = props
  const main = mainProcess(readRegulation(page.id))
  const lanes = main ? processLanes(main) : []
  const timelines = timelineOf(language, page, null)
  const held = timelines.map(({ told }) => told)
  return {
    ...{ site, title: regulationName(language, page).text, where: placeAndYear(language, page) },
    state: { text: words.state.names[page.status], past: page.status === 'repealed' || page.status === 'excluded' },
    timelines,
    amounts: main ? [amounts.steps(main.steps.length), ...(lanes.length > 0 ? [amounts.lanes(lanes.length)] : []), ...held].join(', ') : '',
  }
}

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await png(cardSvg(await cardOf(props))), { headers: { 'Content-Type': 'image/png' } })
