import type { APIRoute, GetStaticPaths } from 'astro'
import { type Card, cardSvg } from '../../cards/card.ts'
import { png } from '../../cards/picture.ts'
import { readRegulation, readServices } from '../../corpus.ts'
import { placeName, regulationName, serviceName } from '../../names.ts'
import { allPages, pagesOfService } from '../../pages.ts'
import { mainProcess, processLanes } from '../../processes.ts'
import { stateLine } from '../../state.ts'
import { languages, wordsIn } from '../../words/index.ts'

/** One card a regulation and a service, in each language: `cards/kk/<address>.png`. */
export const getStaticPaths = (async () => {
  const pages = await allPages()
  const services = readServices()
  return languages.flatMap((language) => [
    ...pages.map((page) => ({ params: { path: `${language}/${page.address}` }, props: { language, page } })),
    ...services.map((service) => ({ params: { path: `${language}/${service.id}` }, props: { language, service } })),
  ])
}) satisfies GetStaticPaths

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props']

async function cardOf(props: Props): Promise<Card> {
  const { language } = props
  const words = wordsIn[language]
  const { amounts } = words.service
  const site = words.frame.site
  if ('service' in props) {
    const pages = await pagesOfService(props.service.id)
    const places = [...new Set(pages.map((page) => placeName(language, page).text))]
    const past = pages.every(({ status }) => status === 'repealed' || status === 'excluded')
    const where = places.length <= 3 ? places.join(', ') : `${places.slice(0, 3).join(', ')}${words.frame.more(places.length - 3)}`
    return {
      ...{ site, title: serviceName(language, props.service).text, where, state: { text: stateLine(words, pages), past } },
      ...{ steps: [], strip: amounts.regulations(pages.length) },
    }
  }
  const { page } = props
  const main = mainProcess(readRegulation(page.id))
  const lanes = main ? processLanes(main) : []
  const laneOf = (lane: string | null) => (lane !== null && lanes.includes(lane) ? lanes.indexOf(lane) : null)
  const steps = main?.steps.map(({ lane }) => laneOf(lane)) ?? []
  return {
    ...{ site, title: regulationName(language, page).text, where: `${placeName(language, page).text}${page.year ? `, ${page.year}` : ''}` },
    state: { text: words.state.names[page.status], past: page.status === 'repealed' || page.status === 'excluded' },
    ...{
      steps,
      strip: main ? [amounts.steps(main.steps.length), ...(lanes.length > 0 ? [amounts.lanes(lanes.length)] : [])].join(', ') : '',
    },
  }
}

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await png(cardSvg(await cardOf(props))), { headers: { 'Content-Type': 'image/png' } })
