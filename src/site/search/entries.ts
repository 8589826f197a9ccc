import type { SearchWords } from '../words/search.ts'
import type { Atlas } from './atlas.ts'
import { type Named, nameIn, type RegulationHead } from './records.ts'
import type { Findings, Group } from './search.ts'

/** A result: a link below the root of the site, and what is said of it. */
export interface Entry {
  kind: Group
  href: string
  title: string
  /** The name of a service in the other language of the atlas. */
  otherName?: { text: string; lang: 'ru' | 'kk' }
  /** The title has Russian words of an act, whatever the page speaks. */
  ofAct?: boolean
  /** Place, act, year: parts of one line. */
  where: string[]
  status?: string
  sentence?: string
  /** Values of an answer, as the text has them. */
  values?: string[]
  /** In the words of the site: why there is no answer, or that it is not quite what was asked. */
  note?: string
  /** The same in other places. */
  others?: { href: string; name: string }[]
  /** What the filters choose by. */
  facets: { regions: string[]; years: string[]; states: string[]; channels: string[]; theme: string }
}

/** Slug of a page of the glossary's entry. */
export const termAnchor = (term: string): string => `term-${term.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`

/** Regulations that stand beside a service: when it is meant for certain; else the list stays short. */
const chipsShown = 8

/** What was found as results in reading order, each group together. */
export function entriesOf(findings: Findings, { record }: Atlas, words: SearchWords): Entry[] {
  const { understood } = findings
  const isKazakh = words.language === 'kk'
  const named = (names: Named) => nameIn(words.language, names)
  const serviceTitle = (to: number) => {
    const service = record.services[to]
    return service ? nameIn(words.language, { name: service.title, kazakh: service.kazakh }) : ''
  }
  const regionOf = (place: string) => record.places[place]?.region ?? ''
  const regionName = (slug: string) => {
    const region = record.regions.find((region) => region.slug === slug)
    return region ? named(region) : slug
  }
  const placeName = (place: string) => (record.places[place] ? named(record.places[place]) : place)
  const themeName = (theme: string) => (record.themes[theme] ? named(record.themes[theme]) : '')
  const none = { regions: [], years: [], states: [], channels: [], theme: '' }
  const facetsOfRegulation = (service: number, regulation: Pick<RegulationHead, 'place' | 'year' | 'status'>): Entry['facets'] => {
    const known = record.services[service]
    return {
      regions: [regionName(regionOf(regulation.place))],
      years: regulation.year ? [String(regulation.year)] : [],
      states: [regulation.status],
      channels: known?.regulations.find(({ place }) => place === regulation.place)?.channels ?? [],
      theme: themeName(known?.theme ?? ''),
    }
  }
  const act = ({ number, year }: RegulationHead) => `№ ${number}, ${year ?? ''}`
  const makers: Record<Group, () => Entry[]> = {
    answer: () => {
      const [first, ...others] = findings.answers
      const service = findings.services[0]
      if (!first || !service) return []
      const asked = record.questions.find(({ id }) => id === understood.asks)
      const question = asked ? named(asked) : ''
      const href = (regulation: RegulationHead, point: string | null) =>
        `services/${regulation.address}/${point === null ? '' : `#point-${point}`}`
      return [
        {
          kind: 'answer',
          href: href(first.regulation, first.point),
          title: `${question}: ${findings.office === null ? serviceTitle(service.to) : placeName(findings.office)}`,
          where: [...(first.point === null ? [] : [words.atPoint(first.point)]), placeName(first.regulation.place), act(first.regulation)],
          status: first.regulation.status,
          ...(first.unsaid
            ? { note: words.unsaid[first.unsaid](first.standardPoint ?? null) }
            : { values: first.values.map((value) => words.codes[value] ?? value), ...(first.beside ? { note: words.beside } : {}) }),
          others: others.slice(0, 4).map(({ regulation, point }) => ({
            href: href(regulation, point),
            name: `${placeName(regulation.place)}, ${regulation.year ?? ''}${point === null ? '' : `: ${words.atPoint(point)}`}`,
          })),
          facets: facetsOfRegulation(service.to, first.regulation),
        },
      ]
    },
    service: () =>
      findings.services.flatMap(({ to }, rank) => {
        const service = record.services[to]
        if (!service) return []
        const region = understood.region === null ? null : record.regions[understood.region]
        const here =
          region &&
          (service.regulations.find(({ place }) => place === understood.place) ??
            service.regulations.find(({ place }) => regionOf(place) === region.slug))
        const shown = here ? [here] : service.regulations
        return [
          {
            kind: 'service' as const,
            href: here ? `services/${service.id}/${here.place}/` : `services/${service.id}/`,
            title: serviceTitle(to),
            ...(service.kazakh
              ? { otherName: isKazakh ? { text: service.title, lang: 'ru' as const } : { text: service.kazakh, lang: 'kk' as const } }
              : {}),
            where: here
              ? [placeName(here.place), String(here.year ?? '')]
              : service.regulations.length > 0 && (!findings.certain || rank > 0)
                ? [
                    service.regulations
                      .slice(0, 3)
                      .map(({ place }) => placeName(place))
                      .join(', ') + (service.regulations.length > 3 ? '…' : ''),
                  ]
                : [],
            status: new Set(shown.map(({ status }) => status)).size === 1 ? shown[0]?.status : undefined,
            others:
              (findings.certain || here) && rank === 0
                ? service.regulations
                    .filter((other) => other !== here)
                    .slice(0, chipsShown)
                    .map(({ place, year }) => ({ href: `services/${service.id}/${place}/`, name: `${placeName(place)}, ${year ?? ''}` }))
                : [],
            facets: {
              regions: [...new Set(service.regulations.map(({ place }) => regionName(regionOf(place))))],
              years: [...new Set(service.regulations.flatMap(({ year }) => (year ? [String(year)] : [])))],
              states: [...new Set(service.regulations.map(({ status }) => status))],
              channels: [...new Set(service.regulations.flatMap(({ channels }) => channels))],
              theme: themeName(service.theme),
            },
          },
        ]
      }),
    point: () =>
      // What the answer has said already is not said twice.
      (findings.order.includes('answer')
        ? findings.points.filter(
            ({ regulation, number }) =>
              regulation.address !== findings.answers[0]?.regulation.address || number !== findings.answers[0]?.point,
          )
        : findings.points
      ).map(({ regulation, service, number, sentence }) => ({
        kind: 'point',
        href: `services/${regulation.address}/#point-${number}`,
        title: words.point(number, serviceTitle(service)),
        where: [placeName(regulation.place), act(regulation)],
        status: regulation.status,
        sentence,
        facets: facetsOfRegulation(service, regulation),
      })),
    act: () =>
      findings.acts.flatMap((place) => {
        const found = record.acts[place]
        return found
          ? [
              {
                kind: 'act' as const,
                href: `acts/${found.id}/`,
                title: found.title,
                ofAct: true,
                where: [found.issuer, words.dated(found.adopted.split('-').reverse().join('.'), found.number)],
                status: found.status,
                facets: { ...none, regions: [regionName(found.region)], years: [found.adopted.slice(0, 4)], states: [found.status] },
              },
            ]
          : []
      }),
    role: () =>
      findings.roles.flatMap((place) =>
        record.roles[place]
          ? [
              {
                kind: 'role' as const,
                href: `roles/${record.roles[place].id}/`,
                title: named(record.roles[place]),
                where: [words.role],
                facets: none,
              },
            ]
          : [],
      ),
    region: () => {
      const region = findings.region === null ? undefined : record.regions[findings.region]
      return region
        ? [
            {
              kind: 'region' as const,
              href: `regions/${region.slug}/`,
              title: named(region),
              where: [words.region],
              facets: { ...none, regions: [named(region)] },
            },
          ]
        : []
    },
    term: () =>
      findings.terms.flatMap((place) => {
        const term = record.terms[place]
        const own = isKazakh ? term?.kazakh : null
        return term
          ? [
              {
                kind: 'term' as const,
                href: `glossary/#${termAnchor(term.term)}`,
                title: own?.term ?? term.term,
                where: own ? [term.term] : term.full ? [term.full] : [],
                sentence: own?.meaning ?? term.meaning,
                facets: none,
              },
            ]
          : []
      }),
  }
  return findings.order.flatMap((group) => makers[group]())
}
