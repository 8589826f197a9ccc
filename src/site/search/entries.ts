import type { SearchWords } from '../words/search.ts'
import type { Atlas } from './atlas.ts'
import { type AtlasRecord, type Named, nameIn, type RegulationHead, type ServiceRecord } from './records.ts'
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

const none: Entry['facets'] = { regions: [], years: [], states: [], channels: [], theme: '' }

const numberOf = ({ number, year }: RegulationHead): string => `№ ${number}, ${year ?? ''}`

/** Makes results of what was found, in the words of a language. */
class Entries {
  readonly #findings: Findings
  readonly #record: AtlasRecord
  readonly #words: SearchWords
  /** By kind; what a kind has none of is an empty list. */
  readonly #of: Record<Group, () => Entry[]> = {
    answer: () => this.#answer(),
    service: () => this.#findings.services.flatMap(({ to }, rank) => this.#service(to, rank)),
    point: () => this.#points(),
    act: () => this.#findings.acts.flatMap((place) => this.#act(place)),
    role: () => this.#findings.roles.flatMap((place) => this.#role(place)),
    region: () => (this.#findings.region === null ? [] : this.#region(this.#findings.region)),
    term: () => this.#findings.terms.flatMap((place) => this.#term(place)),
  }

  constructor(findings: Findings, record: AtlasRecord, words: SearchWords) {
    this.#findings = findings
    this.#record = record
    this.#words = words
  }

  inOrder(): Entry[] {
    return this.#findings.order.flatMap((group) => this.#of[group]())
  }

  #named(names: Named): string {
    return nameIn(this.#words.language, names)
  }

  #serviceTitle(to: number): string {
    const service = this.#record.services[to]
    return service ? this.#named({ name: service.title, kazakh: service.kazakh }) : ''
  }

  #placeName(place: string): string {
    const known = this.#record.places[place]
    return known ? this.#named(known) : place
  }

  #regionName(slug: string): string {
    const region = this.#record.regions.find((known) => known.slug === slug)
    return region ? this.#named(region) : slug
  }

  /** The name of the region in which a place lies. */
  #regionNameOf(place: string): string {
    return this.#regionName(this.#record.places[place]?.region ?? '')
  }

  #themeName(theme: string | null | undefined): string {
    const known = this.#record.themes[theme ?? '']
    return known ? this.#named(known) : ''
  }

  #facetsOf(service: number, regulation: Pick<RegulationHead, 'place' | 'year' | 'status'>): Entry['facets'] {
    const known = this.#record.services[service]
    return {
      regions: [this.#regionNameOf(regulation.place)],
      years: regulation.year ? [String(regulation.year)] : [],
      states: [regulation.status],
      channels: known?.regulations.find(({ place }) => place === regulation.place)?.channels ?? [],
      theme: this.#themeName(known?.theme),
    }
  }

  /** The answer of the asked place, and beside it those of others. */
  #answer(): Entry[] {
    const { answers, services, office, understood } = this.#findings
    const words = this.#words
    const [first, ...others] = answers
    const [service] = services
    if (!first || !service) return []
    const asked = this.#record.questions.find(({ id }) => id === understood.asks)
    const href = (regulation: RegulationHead, point: string | null) =>
      `services/${regulation.address}/${point === null ? '' : `#point-${point}`}`
    const said = first.unsaid
      ? { note: words.unsaid[first.unsaid](first.standardPoint ?? null) }
      : { values: first.values.map((value) => words.codes[value] ?? value), ...(first.beside ? { note: words.beside } : {}) }
    return [
      {
        kind: 'answer',
        href: href(first.regulation, first.point),
        title: `${asked ? this.#named(asked) : ''}: ${office === null ? this.#serviceTitle(service.to) : this.#placeName(office)}`,
        where: [
          ...(first.point === null ? [] : [words.atPoint(first.point)]),
          this.#placeName(first.regulation.place),
          numberOf(first.regulation),
        ],
        status: first.regulation.status,
        ...said,
        others: others.slice(0, 4).map(({ regulation, point }) => ({
          href: href(regulation, point),
          name: `${this.#placeName(regulation.place)}, ${regulation.year ?? ''}${point === null ? '' : `: ${words.atPoint(point)}`}`,
        })),
        facets: this.#facetsOf(service.to, first.regulation),
      },
    ]
  }

  /** The regulation of a service in the asked place, else in a place of the asked region. */
  #here({ regulations }: ServiceRecord): ServiceRecord['regulations'][number] | null {
    const { place: asked, region: place } = this.#findings.understood
    const region = place === null ? undefined : this.#record.regions[place]
    if (!region) return null
    const inRegion = (place: string) => this.#record.places[place]?.region === region.slug
    return regulations.find(({ place }) => place === asked) ?? regulations.find(({ place }) => inRegion(place)) ?? null
  }

  #service(to: number, rank: number): Entry[] {
    const service = this.#record.services[to]
    if (!service) return []
    const { id, title, kazakh, theme, regulations } = service
    const { certain } = this.#findings
    const here = this.#here(service)
    const isKazakh = this.#words.language === 'kk'
    const otherName = isKazakh ? { text: title, lang: 'ru' as const } : { text: kazakh ?? '', lang: 'kk' as const }
    const shown = here ? [here] : regulations
    const places = `${regulations
      .slice(0, 3)
      .map(({ place }) => this.#placeName(place))
      .join(', ')}${regulations.length > 3 ? '…' : ''}`
    const chips = (certain || here) && rank === 0 ? regulations.filter((other) => other !== here).slice(0, chipsShown) : []
    return [
      {
        kind: 'service',
        href: here ? `services/${id}/${here.place}/` : `services/${id}/`,
        title: this.#serviceTitle(to),
        ...(kazakh ? { otherName } : {}),
        where: here
          ? [this.#placeName(here.place), String(here.year ?? '')]
          : regulations.length > 0 && (!certain || rank > 0)
            ? [places]
            : [],
        status: new Set(shown.map(({ status }) => status)).size === 1 ? shown[0]?.status : undefined,
        others: chips.map(({ place, year }) => ({ href: `services/${id}/${place}/`, name: `${this.#placeName(place)}, ${year ?? ''}` })),
        facets: {
          regions: [...new Set(regulations.map(({ place }) => this.#regionNameOf(place)))],
          years: [...new Set(regulations.flatMap(({ year }) => (year ? [String(year)] : [])))],
          states: [...new Set(regulations.map(({ status }) => status))],
          channels: [...new Set(regulations.flatMap(({ channels }) => channels))],
          theme: this.#themeName(theme),
        },
      },
    ]
  }

  /** What the answer has said already is not said twice. */
  #points(): Entry[] {
    const { order, points, answers } = this.#findings
    const [said] = order.includes('answer') ? answers : []
    return points
      .filter(({ regulation, number }) => !said || regulation.address !== said.regulation.address || number !== said.point)
      .map(({ regulation, service, number, sentence }) => ({
        kind: 'point',
        href: `services/${regulation.address}/#point-${number}`,
        title: this.#words.point(number, this.#serviceTitle(service)),
        where: [this.#placeName(regulation.place), numberOf(regulation)],
        status: regulation.status,
        sentence,
        facets: this.#facetsOf(service, regulation),
      }))
  }

  #act(place: number): Entry[] {
    const act = this.#record.acts[place]
    if (!act) return []
    return [
      {
        kind: 'act',
        href: `acts/${act.id}/`,
        title: act.title,
        ofAct: true,
        where: [act.issuer, this.#words.dated(act.adopted.split('-').reverse().join('.'), act.number)],
        status: act.status,
        facets: { ...none, regions: [this.#regionName(act.region)], years: [act.adopted.slice(0, 4)], states: [act.status] },
      },
    ]
  }

  #role(place: number): Entry[] {
    const role = this.#record.roles[place]
    return role ? [{ kind: 'role', href: `roles/${role.id}/`, title: this.#named(role), where: [this.#words.role], facets: none }] : []
  }

  #region(place: number): Entry[] {
    const region = this.#record.regions[place]
    if (!region) return []
    const name = this.#named(region)
    return [
      { kind: 'region', href: `regions/${region.slug}/`, title: name, where: [this.#words.region], facets: { ...none, regions: [name] } },
    ]
  }

  #term(place: number): Entry[] {
    const found = this.#record.terms[place]
    if (!found) return []
    const { term, full, meaning, kazakh } = found
    const own = this.#words.language === 'kk' ? kazakh : null
    return [
      {
        kind: 'term',
        href: `glossary/#${termAnchor(term)}`,
        title: own?.term ?? term,
        where: own ? [term] : full ? [full] : [],
        sentence: own?.meaning ?? meaning,
        facets: none,
      },
    ]
  }
}

/** What was found as results in reading order, each group together. */
export const entriesOf = (findings: Findings, { record }: Atlas, words: SearchWords): Entry[] =>
  new Entries(findings, record, words).inOrder()
