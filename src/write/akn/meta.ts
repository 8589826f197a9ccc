import type { Element } from 'xast'
import { type RoleIndex, rolesOf } from '../../corpus/index.ts'
import type { Act, Edition, ModelledProcess, Registry, Regulation } from '../../model/index.ts'
import { element } from '../../text/xml.ts'
import type { Addresses } from './address.ts'
import { type RegulationIds, scopeId } from './ids.ts'

/** The date that stands where Akoma Ntoso demands one and the text has none; its name is then «unknown». */
const noDate = '0001-01-01'

/** An act with what its meta data are made of. */
export interface Described {
  act: Act
  /** In the order of the act. */
  regulations: { regulation: Regulation; ids: RegulationIds }[]
  addresses: Addresses
  roles: RoleIndex
  registry: Registry
}

const dated = (name: string, date: string | null) => element('FRBRdate', { date: date ?? noDate, name: date === null ? 'unknown' : name })

/** The date of the wording: that of the latest decree that changed it. */
const wordingDate = ({ adopted }: Act, editions: readonly Edition[]): string | null =>
  [adopted, ...editions.map(({ date }) => date)]
    .filter((date) => date !== null)
    .sort()
    .at(-1) ?? null

/**
 * Work, expression and manifestation of the act (`component` is `!main`) or of a part of it (`!att_1`). The expression is the Russian
 * wording as of its latest change.
 */
export function identification({ act, regulations, addresses }: Described, component: string): Element {
  const date = wordingDate(
    act,
    regulations.flatMap(({ regulation }) => regulation.editions),
  )
  const expression = `${addresses.work}/rus@${date ?? ''}`
  const author = element('FRBRauthor', { href: '#issuer' })
  const editor = element('FRBRauthor', { href: '#atlas' })
  const number = act.number === null ? [] : [element('FRBRnumber', { value: act.number })]
  const name = act.title === null ? [] : [element('FRBRname', { value: act.title })]
  return element(
    'identification',
    { source: '#atlas' },
    element(
      'FRBRWork',
      {},
      element('FRBRthis', { value: `${addresses.work}/${component}` }),
      element('FRBRuri', { value: addresses.work }),
      ...(act.adilet ? [element('FRBRalias', { name: 'adilet.zan.kz', value: act.adilet.id })] : []),
      dated('adoption', act.adopted),
      author,
      element('FRBRcountry', { value: 'kz' }),
      ...number,
      ...name,
    ),
    element(
      'FRBRExpression',
      {},
      element('FRBRthis', { value: `${expression}/${component}` }),
      element('FRBRuri', { value: expression }),
      dated('wording', date),
      author,
      element('FRBRlanguage', { language: 'ru' }),
    ),
    element(
      'FRBRManifestation',
      {},
      element('FRBRthis', { value: `${expression}/${component}.xml` }),
      element('FRBRuri', { value: `${expression}.xml` }),
      dated('wording', date),
      editor,
      element('FRBRformat', { value: 'application/akn+xml' }),
    ),
  )
}

/** Decrees that changed the act, each once, in the order of their dates. */
function changes({ regulations, addresses }: Described): Map<string, Edition> {
  const sorted = regulations
    .flatMap(({ regulation }) => regulation.editions)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
  const known = new Map<string, Edition>()
  for (const edition of sorted) {
    const address = addresses.related(edition)
    if (!known.has(address)) known.set(address, edition)
  }
  return known
}

/** Adoption, changes and repeal, as far as the text tells them. */
function lifecycle(described: Described): Element {
  const { act } = described
  const event = (eId: string, type: string, date: string, source: string) => element('eventRef', { eId, type, date, source })
  return element(
    'lifecycle',
    { source: '#atlas' },
    event('event_adoption', 'generation', act.adopted ?? noDate, '#work'),
    ...[...changes(described).values()].map(({ date }, index) => event(`event_${index + 1}`, 'amendment', date, `#change_${index + 1}`)),
    ...(act.repeal ? [event('event_repeal', 'repeal', act.repeal.date, '#repeal')] : []),
  )
}

const modifications = { revised: 'substitution', added: 'insertion', excluded: 'repeal' } as const

/** The decree that took a regulation out where no edition tells it: the date that is printed is no day of the calendar. */
const exclusion = ({ excludedBy, editions }: Regulation) =>
  excludedBy && !editions.some(({ effect, scope }) => effect === 'excluded' && scope === 'regulation') ? [excludedBy] : []

/** What the act changes and repeals, and what changed it. */
function analysis(described: Described): Element[] {
  const { act, regulations, addresses } = described
  const change = (eId: string, type: string, source: string, destination: string) =>
    element('textualMod', { eId, type }, element('source', { href: source }), element('destination', { href: destination }))
  const active = [
    ...(act.amends ? [{ type: 'substitution', destination: addresses.related(act.amends) }] : []),
    ...act.repeals.map((repealed) => ({ type: 'repeal', destination: addresses.related(repealed) })),
  ].map(({ type, destination }, index) => change(`amod_${index + 1}`, type, '#work', destination))
  const passive = regulations
    .flatMap(({ regulation, ids }) => [
      ...regulation.editions.map((edition) => ({
        type: modifications[edition.effect],
        source: addresses.related(edition),
        target: scopeId(regulation, ids, edition.scope),
      })),
      ...exclusion(regulation).map((decree) => ({ type: modifications.excluded, source: addresses.related(decree), target: ids.self })),
    ])
    .map(({ type, source, target }, index) => change(`pmod_${index + 1}`, type, source, `#${target}`))
  const parts = [
    ...(active.length > 0 ? [element('activeModifications', {}, ...active)] : []),
    ...(passive.length > 0 ? [element('passiveModifications', {}, ...passive)] : []),
  ]
  return parts.length > 0 ? [element('analysis', { source: '#atlas' }, ...parts)] : []
}

/** Everybody who acts in the act's procedures, each once. */
function actors({ regulations, roles }: Described) {
  const lanes = regulations.flatMap(({ regulation: { processes, tableProcesses } }) =>
    [...processes, ...tableProcesses].flatMap(({ steps }) => steps.flatMap(({ lane }) => (lane === null ? [] : rolesOf(lane)))),
  )
  return [...new Map(lanes.map((lane) => [roles.find(lane).id, roles.find(lane)])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function references(described: Described): Element {
  const { act, addresses } = described
  const cited = (eId: string, name: string, href: string, showAs: string) => element(name, { eId, href, showAs })
  return element(
    'references',
    { source: '#atlas' },
    cited('work', 'original', addresses.work, act.title ?? act.id),
    ...[...changes(described)].map(([href, { date, number }], index) =>
      cited(`change_${index + 1}`, 'passiveRef', href, `${date} № ${number}`),
    ),
    ...(act.repeal
      ? [cited('repeal', 'passiveRef', addresses.related(act.repeal), `${act.repeal.date} № ${act.repeal.number ?? ''}`)]
      : []),
    ...[...(act.amends ? [act.amends] : []), ...act.repeals].map((other, index) =>
      cited(`amended_${index + 1}`, 'activeRef', addresses.related(other), `${other.date} № ${other.number}`),
    ),
    element('TLCOrganization', {
      eId: 'issuer',
      href: `/akn/ontology/organization/kz/${addresses.issuer}`,
      showAs: act.issuer ?? 'nn',
    }),
    element('TLCOrganization', { eId: 'atlas', href: '/akn/ontology/organization/reglament-atlas', showAs: 'Атлас регламентов' }),
    ...actors(described).map(({ id, title }) =>
      element('TLCRole', { eId: `role_${id}`, href: `/akn/ontology/role/kz/${id}`, showAs: title }),
    ),
  )
}

/** The meta data of the act as a whole. */
export function actMeta(described: Described): Element {
  const { act, regulations } = described
  const data = regulations.flatMap(({ regulation, ids }) => regulationData(regulation, ids, described.roles))
  const { registration } = act
  return element(
    'meta',
    {},
    identification(described, '!main'),
    lifecycle(described),
    ...analysis(described),
    references(described),
    element(
      'proprietary',
      { source: '#atlas' },
      element('atlas:act', {
        id: act.id,
        status: act.status,
        'registration-date': registration?.date ?? null,
        'registration-number': registration?.number ?? null,
      }),
      ...data,
    ),
  )
}

/** The procedures of a regulation with the points in which they stand: the part of our data that Akoma Ntoso has no words for. */
function regulationData(regulation: Regulation, ids: RegulationIds, roles: RoleIndex): Element[] {
  const process = ({ id, kind, channel, point, steps }: ModelledProcess) =>
    element(
      'atlas:process',
      { id, kind, channel, href: point === null ? null : `#${scopeId(regulation, ids, `point ${point}`)}` },
      ...steps.map(({ id: step, number, type, lane, duration, activity }) =>
        element('atlas:step', {
          ...{ id: step, number, type, activity, lane },
          roles:
            lane === null
              ? null
              : rolesOf(lane)
                  .map((actor) => `#role_${roles.find(actor).id}`)
                  .join(' '),
          ...{ 'term-value': duration?.value ?? null, 'term-unit': duration?.unit ?? null },
        }),
      ),
    )
  const { id, service, status } = regulation
  return [
    element(
      'atlas:regulation',
      { id, service, status, href: `#${ids.self}` },
      ...[...regulation.processes, ...regulation.tableProcesses].map(process),
    ),
  ]
}
