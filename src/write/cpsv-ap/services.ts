import { placeOf, type RoleIndex, rolesOf } from '../../corpus/index.ts'
import { type Act, type Duration, type ModelledProcess, mainWay, type Registry, type Regulation, type Service } from '../../model/index.ts'
import { slug } from '../../text/slug.ts'
import { authorityName, channelNames, costNames, inBoth, type Name, participantName, statusNames } from './names.ts'
import { named, type Resource, resource, russian, thing, value } from './resource.ts'

/** What a service is described with. */
export interface Known {
  registry: Registry
  roles: RoleIndex
  /** By id. */
  acts: ReadonlyMap<string, Act>
}

/** Whether a thing is a regulation or a part of one: nothing else tells of it. */
export const isOfRegulation = ({ id }: Resource): boolean => id.startsWith(named('regulation', ''))

/** A code of ours. */
const concept = (id: string, name: Name) => resource(id, ['Concept'], { 'skos:prefLabel': inBoth(name) })

/** The service itself, whatever regions and years call it, with its theme and life events. */
export function serviceResources(service: Service, known: Known): Resource[] {
  const { id, title, aliases, theme, lifeEvents } = service
  const topic = known.registry.themes.find((entry) => entry.id === theme)
  return [
    resource(named('service', id), ['Concept'], {
      'skos:prefLabel': inBoth([title, service.kazakh ?? '']),
      'skos:altLabel': aliases.map(russian),
    }),
    ...(topic ? [concept(named('theme', topic.id), [topic.title, topic.kazakh])] : []),
    ...known.registry.lifeEvents
      .filter((event) => lifeEvents.includes(event.id))
      .map((event) =>
        resource(named('life-event', event.id), ['Event', 'LifeEvent'], {
          'Event.identifier': [value(event.id)],
          'Event.name': inBoth([event.title, event.kazakh]),
        }),
      ),
  ]
}

/** The one deadline that the regulation states for some of its procedures; null where it states none or several. */
function deadline(processes: readonly ModelledProcess[]): Duration | null {
  const stated = processes.flatMap(({ totals }) => mainWay(totals).deadline ?? [])
  const [first] = stated
  return first && stated.every(({ value: days, unit }) => days === first.value && unit === first.unit) ? first : null
}

const designators: Partial<Record<Duration['unit'], (value: number) => string>> = {
  minute: (count) => `PT${count}M`,
  hour: (count) => `PT${count}H`,
  'calendar-day': (count) => `P${count}D`,
  month: (count) => `P${count}M`,
}

/** A term as xsd:duration; none where days are working days or the text does not say which, since xsd:duration has no word for these. */
const duration = (stated: Duration | null) => {
  const written = stated && Number.isInteger(stated.value) ? designators[stated.unit]?.(stated.value) : undefined
  return written === undefined ? [] : [value(written, 'duration')]
}

const workingDays = (stated: Duration | null) =>
  stated?.unit === 'working-day' && Number.isInteger(stated.value) ? [value(String(stated.value), 'integer')] : []

/** An act of the corpus as a legal resource (ELI). */
const legalResource = (act: Act): Resource =>
  resource(named('act', act.id), ['LegalResource'], {
    'dct:title': act.title ? [russian(act.title)] : [],
    'eli:id_local': act.adilet ? [value(act.adilet.id)] : [],
    'eli:date_document': act.adopted ? [value(act.adopted, 'date')] : [],
    'eli:number': act.number ? [value(act.number)] : [],
  })

/** The order that approved the стандарт, as it is cited: where the corpus has it, it is there as an act. */
function citedStandard({ standard, requirements }: Regulation): Resource[] {
  if (!standard?.date || !standard.number) return []
  const { date, number } = standard
  if (requirements.some((known) => known.date === date && known.number === number)) return []
  return [
    resource(named('standard', `${date}-${slug(number)}`), ['LegalResource'], {
      'eli:date_document': [value(date, 'date')],
      'eli:number': [value(number)],
    }),
  ]
}

const requirementNames = { standard: 'Стандарт государственной услуги', rules: 'Правила оказания государственной услуги' } as const

/** The place of an act in Kazakh; empty where the registry does not know it. */
function kazakhPlace({ jurisdiction: { region, district } }: Act, { regions, districts }: Registry): string {
  if (district !== null) return districts.find(({ name, region: code }) => name === district && code === region)?.kazakh ?? ''
  return region === null ? 'Қазақстан' : (regions.find(({ code }) => code === region)?.kazakh ?? '')
}

/** A regulation with what its resources are made of. */
interface Described {
  regulation: Regulation
  act: Act
  service: Service
  known: Known
  processes: readonly ModelledProcess[]
  /** The address of a part of the regulation. */
  part(kind: string, id: string | number): string
}

/** Where the service is given: its resource, and its name. */
function locationOf({ act, known }: Described): { id: string; name: Name } {
  const { district, region, regionName } = act.jurisdiction
  return {
    id: named('place', district || region ? placeOf(act, known.registry).slug : 'kazakhstan'),
    name: [district ?? regionName ?? 'Казахстан', kazakhPlace(act, known.registry)],
  }
}

interface Ruling {
  name: string
  description: string
  /** The act that the rule puts into effect, by id. */
  implemented: string
}

/** The rules that the service follows (the регламент, and the стандарт or Правила that the corpus has), with the acts that they stand in. */
function rulesOf({ regulation, act, known }: Described, purpose: string): { rules: Ruling[]; legal: Resource[] } {
  const standards = regulation.requirements.flatMap((requirement) => {
    const approving = known.acts.get(requirement.act)
    return approving ? [{ requirement, approving }] : []
  })
  return {
    rules: [
      { name: `Регламент государственной услуги «${regulation.title}»`, description: purpose, implemented: act.id },
      ...standards.map(({ requirement: { kind, title }, approving }) => ({
        name: `${requirementNames[kind]} «${title}»`,
        description: approving.title ?? title,
        implemented: approving.id,
      })),
    ],
    legal: [act, ...new Set(standards.map(({ approving }) => approving))].map(legalResource).concat(citedStandard(regulation)),
  }
}

/** The papers that are asked for, list by list. */
const documentsOf = ({ regulation, part }: Described) =>
  regulation.evidence.flatMap(({ channel, condition, items }, list) =>
    items.map((item, index) => ({ id: part('evidence', `${list + 1}-${index + 1}`), channel, condition, item })),
  )

/** Who acts in the procedures, by the id of the role. */
const actorsOf = ({ processes, known }: Described) =>
  new Map(
    processes
      .flatMap(({ steps }) => steps.flatMap(({ lane }) => (lane === null ? [] : rolesOf(lane))))
      .map((lane) => [known.roles.find(lane).id, known.roles.find(lane)] as const),
  )

function channelResources({ regulation, processes, part }: Described, documents: ReturnType<typeof documentsOf>): Resource[] {
  return [...new Set(regulation.channels)].flatMap((channel) => {
    const stated = deadline(processes.filter((process) => process.channel === channel))
    return [
      resource(part('channel', channel), ['Channel'], {
        'Channel.identifier': [value(`${regulation.id}/${channel}`)],
        'Channel.type': [thing(named('channel', channel))],
        'Channel.description': inBoth(channelNames[channel]),
        'Channel.hasInput': documents.filter((document) => document.channel === channel).map(({ id }) => thing(id)),
        'Channel.processingTime': duration(stated),
        'atlas:processingWorkingDays': workingDays(stated),
      }),
      concept(named('channel', channel), channelNames[channel]),
    ]
  })
}

function costResources({ regulation: { cost }, part }: Described): Resource[] {
  if (cost === null) return []
  return [
    resource(part('cost', 1), ['Cost'], {
      'Cost.identifier': [value(part('cost', 1))],
      'Cost.description': inBoth(costNames[cost]),
      'Cost.hasValue': cost === 'free' ? [value('0.0E0', 'double')] : [],
    }),
  ]
}

const participant = named('code', 'participant')

function participationResources({ known, part }: Described, actors: ReturnType<typeof actorsOf>): Resource[] {
  return [
    ...[...actors].flatMap(([role, { title }]) => {
      const name = inBoth([title, known.registry.roles.find(({ id }) => id === role)?.kazakh ?? ''])
      return [
        resource(part('participation', role), ['Participation'], {
          'Participation.identifier': [value(part('participation', role))],
          'Participation.description': name,
          'Participation.role': [thing(participant)],
          'Participation.hasParticipant': [thing(part('agent', role))],
        }),
        resource(part('agent', role), ['Agent'], { 'Agent.identifier': [value(part('agent', role))], 'Agent.name': name }),
      ]
    }),
    ...(actors.size > 0 ? [concept(participant, participantName)] : []),
  ]
}

/**
 * A regulation as a public service of its place. The competent authority is the provider, else who issued the act; where neither is
 * known there is no service to describe: nobody is invented.
 */
export function regulationResources(regulation: Regulation, act: Act, service: Service, known: Known): Resource[] {
  const authority = regulation.provider ?? act.issuer
  if (authority === null) return []
  const self = named('regulation', regulation.id)
  const part = (kind: string, id: string | number) => `${self}/${kind}/${encodeURIComponent(id)}`
  const processes = [...regulation.processes, ...regulation.tableProcesses]
  const described = { regulation, act, service, known, processes, part }
  const location = locationOf(described)
  const organisation = named('organisation', placeOf(act, known.registry).slug, slug(authority) || 'bez-nazvaniya')
  // Of several terms none is the term of the service.
  const [only, ...others] = regulation.processingTerms
  const whole = others.length > 0 ? null : (only ?? deadline(processes))
  const purpose = regulation.sections[0]?.points[0]?.text || regulation.title
  const { rules, legal } = rulesOf(described, purpose)
  const actors = actorsOf(described)
  const documents = documentsOf(described)
  const outputs = regulation.outputs.map((output, index) => ({ id: part('output', index + 1), output }))
  return [
    resource(self, ['PublicService'], {
      'PublicService.identifier': [value(regulation.id)],
      'PublicService.name': inBoth([regulation.title, service.kazakh ?? '']),
      'PublicService.description': [russian(purpose)],
      'PublicService.hasCompetentAuthority': [thing(organisation)],
      'PublicService.status': [thing(named('status', regulation.status))],
      'PublicService.spatial': [thing(location.id)],
      'PublicService.isClassifiedBy': [thing(named('service', service.id))],
      'PublicService.isGroupedBy': service.lifeEvents
        .filter((event) => known.registry.lifeEvents.some(({ id }) => id === event))
        .map((event) => thing(named('life-event', event))),
      'PublicService.thematicArea': known.registry.themes.some(({ id }) => id === service.theme)
        ? [thing(named('theme', service.theme ?? ''))]
        : [],
      'PublicService.hasChannel': [...new Set(regulation.channels)].map((channel) => thing(part('channel', channel))),
      'PublicService.hasInput': documents.map(({ id }) => thing(id)),
      'PublicService.produces': outputs.map(({ id }) => thing(id)),
      'PublicService.hasCost': regulation.cost === null ? [] : [thing(part('cost', 1))],
      'PublicService.follows': rules.map((_, index) => thing(part('rule', index + 1))),
      'PublicService.hasLegalResource': legal.map(({ id }) => thing(id)),
      'PublicService.hasParticipation': [...actors.keys()].map((role) => thing(part('participation', role))),
      'PublicService.processingTime': duration(whole),
      'atlas:processingWorkingDays': workingDays(whole),
      'atlas:processingTimeText': regulation.processingTime.map(russian),
      'atlas:refusalGround': regulation.refusalGrounds.map(russian),
    }),
    resource(organisation, ['PublicOrganization'], {
      'PublicOrganization.preferredLabel': inBoth(authorityName(authority, authority === act.issuer ? location.name[1] : '')),
      'PublicOrganization.spatial': [thing(location.id)],
    }),
    resource(location.id, ['Location'], { 'skos:prefLabel': inBoth(location.name) }),
    concept(named('status', regulation.status), statusNames[regulation.status]),
    ...channelResources(described, documents),
    ...documents.map(({ id, item, condition }) =>
      resource(id, ['Evidence'], {
        'Evidence.identifier': [value(id)],
        'Evidence.name': [russian(item)],
        'Evidence.description': condition === null ? [] : [russian(condition)],
      }),
    ),
    ...outputs.map(({ id, output }) => resource(id, ['Output'], { 'Output.identifier': [value(id)], 'Output.name': [russian(output)] })),
    ...costResources(described),
    ...rules.map(({ name, description, implemented }, index) =>
      resource(part('rule', index + 1), ['Rule'], {
        'Rule.identifier': [value(part('rule', index + 1))],
        'Rule.name': [russian(name)],
        'Rule.description': [russian(description)],
        'Rule.implements': [thing(named('act', implemented))],
      }),
    ),
    ...legal,
    ...participationResources(described, actors),
  ]
}
