import type { VFile } from 'vfile'
import type { ReadRequirements } from '../../acts/extract/requirements/index.ts'
import { deriveAdilet } from '../../acts/structure/adilet.ts'
import type { ActNode, RegulationNode, RestoredText } from '../../acts/tree.ts'
import type { Act, Regulation, Requirements, Service } from '../../model/index.ts'
import type { OverrideEntry, Registry } from '../../model/registry.ts'
import { titleKey } from '../../text/title-key.ts'
import { checkCompleteness } from '../findings/completeness.ts'
import { checkTwice } from '../findings/twice.ts'
import { inMemory, layAside, type Scratch, withFields } from '../scratch.ts'
import { actId } from './act-id.ts'
import { derivedId } from './derived-id.ts'
import { withLostDrawings } from './lost-drawings.ts'
import { placeOf } from './place.ts'
import { referencesOf } from './references.ts'
import { joinRequirements, repealedBy } from './requirements.ts'
import { ServiceIndex } from './services.ts'
import { wordingsOf } from './wordings.ts'

/** A regulation before it is known by an id. */
export type UnlinkedRegulation = Omit<Regulation, 'id' | 'act' | 'service'>

/** A correction that an editor made; `regulation` is its place among the act's regulations, null where the act itself is corrected. */
export interface Correction {
  regulation: number | null
  entry: OverrideEntry
}

/** One raw text, parsed, extracted and corrected. */
export interface ReadAct {
  node: ActNode
  text: RestoredText
  /** What its стандарты or Правила say; an act with регламенты has none. */
  requirements: ReadRequirements[]
  regulations: { node: RegulationNode; data: UnlinkedRegulation }[]
  corrections: Correction[]
  file: VFile
}

export interface LinkedCorpus {
  /** By id. */
  acts: Act[]
  /** By id. */
  regulations: Regulation[]
  /** By id; only services with at least one regulation. */
  services: Service[]
  /** By the id of the act. */
  texts: { act: string; text: RestoredText }[]
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** What linking and finding look at in every regulation; all else of one may wait. */
const looked = ['id', 'act', 'service', 'title', 'status', 'editions', 'excludedBy', 'standard', 'channels', 'source'] as const

/** A regulation of which only what is looked at in every one stays in memory. */
export const laidAside = <T extends Partial<Regulation>>(regulation: T, scratch: Scratch): T =>
  layAside(regulation, scratch, looked as readonly (keyof T)[])

/** Gives acts, regulations and services their ids and joins the regulations that are one service. */
export function link(reads: readonly ReadAct[], registry: Registry, scratch: Scratch = inMemory): LinkedCorpus {
  const naming = new ServiceNaming(registry)
  const acts = new Map<string, { act: Act; text: RestoredText }>()
  const regulations = new Map<string, Regulation>()
  const requirements: { said: Requirements; file: VFile }[] = []
  const files = new Map<string, VFile>()
  const wordings = wordingsOf(reads, ({ node }) => actId(node.header, placeOf(node.header, registry)))
  for (const read of reads) {
    const { node, text, requirements: own, regulations: extracted, corrections, file } = read
    const states = wordings.get(read) ?? []
    const current = states.find((wording) => wording.current)
    if (current && current.file !== node.source.file) {
      file.info(`Это прежняя редакция акта; показана новейшая, из ${current.file}. Обе остаются в списке редакций акта.`, {
        ...{ ruleId: 'earlier-wording', source: 'atlas' },
      })
      continue
    }
    const place = placeOf(node.header, registry)
    const warn = (ruleId: string, reason: string) => file.message(reason, { ruleId, source: 'atlas' })
    if (!place.known)
      warn(
        'place-unknown',
        `Места этого акта нет в реестре; его адрес «${place.slug}» записан латиницей по буквам. Добавьте место в regions.yaml или districts.yaml.`,
      )
    const wanted = actId(node.header, place)
    const id = free(wanted, acts)
    // Two acts without date or number are not the same act; the one id that both would get proves nothing.
    if (id !== wanted && node.header.adopted !== null && node.header.number !== null) {
      const other = acts.get(wanted)?.act.source.file
      warn('act-duplicate', `Акт ${wanted} уже прочитан из ${other}. Это одна и та же редакция: уберите один из двух файлов.`).fatal = true
      continue
    }
    const joined = extracted.map(({ node: regulation, data }) => {
      const line = regulation.position.start.line
      return { node: regulation, data, title: data.title, service: naming.name(data.title, line, file), line }
    })
    const standing = own.map(({ title, source }) => ({ title, service: naming.find(title) ?? derivedId(title), line: source.lines[0] }))
    checkCompleteness(node.header.approves, [...joined, ...standing], (title) => naming.find(title), file)
    checkTwice(joined, file)
    const ids = joined.map(({ node: regulation, data, service }) => {
      const regulationId = free(`${service}/${id}`, regulations)
      const status = regulation.excluded ? 'excluded' : node.header.status
      const appendices = withLostDrawings(data)
      const linked: Regulation = { ...data, appendices, references: referencesOf(data), id: regulationId, act: id, service, status }
      regulations.set(regulationId, laidAside(linked, scratch))
      return regulationId
    })
    const { file: name, format, sha256 } = node.source
    const source = { file: name, format, sha256 }
    const corrected = corrections.map(({ regulation, entry: { path, line, expected, value, reason } }) => ({
      ...{ regulation: regulation === null ? null : (ids[regulation] ?? null), path, line, before: expected, after: value, reason },
    }))
    const adilet = deriveAdilet(node.header, registry)
    files.set(id, file)
    acts.set(id, { act: { ...node.header, id, source, adilet, wordings: states, regulations: ids, corrections: corrected }, text })
    for (const [index, said] of own.entries())
      requirements.push({
        said: {
          ...{ act: id, service: standing[index]?.service ?? derivedId(said.title), status: node.header.status },
          ...{ issuer: node.header.issuer, date: node.header.adopted, number: node.header.number, url: `acts/${id}/`, ...said },
        },
        file,
      })
  }
  const read = [...acts.values()].map(({ act }) => act)
  for (const [id, { act, text }] of acts) {
    const repealing = repealedBy(act, read)
    if (!repealing?.adopted) continue
    const repeal = { kind: repealing.kind, issuer: repealing.issuer, date: repealing.adopted, number: repealing.number }
    acts.set(id, { act: { ...act, status: 'repealed', repeal }, text })
    for (const own of act.regulations) {
      const regulation = regulations.get(own)
      if (regulation && regulation.status !== 'excluded') regulations.set(own, withFields(regulation, { status: 'repealed' }))
    }
    files
      .get(id)
      ?.message(`Сам текст этого не говорит, но акт ${repealing.id} признаёт его утратившим силу; он показан как утративший силу.`, {
        ...{ ruleId: 'repeal-inferred', source: 'atlas' },
      })
  }
  // Whether the approving act holds is known only now: another act of the corpus may have repealed it.
  const standing = requirements.map(({ said, file }) => ({
    said: { ...said, status: acts.get(said.act)?.act.status ?? said.status },
    file,
  }))
  const linked = joinRequirements(
    [...regulations.values()].sort(byId),
    standing.map(({ said }) => said),
    (lonely) =>
      standing
        .find(({ said }) => said === lonely)
        ?.file.info(`Регламента услуги «${lonely.title}» в атласе нет: её документы и сроки ни к чему не присоединены.`, {
          ...{ ruleId: 'requirements-unjoined', source: 'atlas', place: { line: lonely.source.lines[0], column: 1 } },
        }),
  )
  const ordered = [...acts.values()].sort((a, b) => byId(a.act, b.act))
  return {
    acts: ordered.map(({ act }) => act),
    regulations: linked,
    services: naming.services(linked),
    texts: ordered.map(({ act, text }) => ({ act: act.id, text })),
  }
}

/** An id that is not taken yet: the wanted one, else with `-2`, `-3` … behind it. */
function free(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  return id
}

/** Finds the service of each title and remembers the titles that the registry lacks. */
class ServiceNaming {
  readonly #registry: Registry
  readonly #index: ServiceIndex
  /** Title by derived id. */
  readonly #derived = new Map<string, string>()

  constructor(registry: Registry) {
    this.#registry = registry
    this.#index = new ServiceIndex(registry.services)
  }

  /** The id of the one service of the registry that a title names, null where there is none or several. */
  find(title: string): string | null {
    const { services } = this.#index.find(title)
    return services.length === 1 ? (services[0]?.id ?? null) : null
  }

  /** The id of the service that a regulation's title names; a title that joins none, several or only nearly one is a message. */
  name(title: string, line: number, file: VFile): string {
    const { services, near } = this.#index.find(title)
    const [service] = services
    const options = { place: { line, column: 1 }, source: 'atlas' }
    const ids = services.map(({ id }) => id).join(', ')
    if (service && services.length === 1) {
      if (near)
        file.info(
          `«${title}» отнесено к услуге ${ids}: названия различаются только окончаниями. Добавьте его как другое название или как отдельную услугу в services.yaml.`,
          {
            ...{ ...options, ruleId: 'service-near' },
          },
        )
      return service.id
    }
    if (service && !near) {
      file.message(`«${title}» — название нескольких услуг: ${ids}. Взята первая; оставьте это название у одной из них в services.yaml.`, {
        ...{ ...options, ruleId: 'service-ambiguous' },
      })
      return service.id
    }
    file.message(
      `Услуги «${title}» нет в реестре${near && service ? `, близких несколько (${ids})` : ''}. Добавьте её в services.yaml; если услуга там есть под другим именем — как другое название.`,
      { ...options, ruleId: 'service-unknown' },
    )
    const id = derivedId(title)
    if (!this.#derived.has(id)) this.#derived.set(id, title)
    return id
  }

  /** The services that have a regulation; other spellings that occur are aliases. */
  services(regulations: readonly Regulation[]): Service[] {
    const entries = new Map(this.#registry.services.map((entry) => [entry.id, entry]))
    return [...Map.groupBy(regulations, ({ service }) => service)]
      .map(([id, members]): Service => {
        const entry = entries.get(id)
        const title = entry?.title ?? this.#derived.get(id) ?? id
        const spellings = new Map<string, string>()
        for (const spelling of [...(entry?.aliases ?? []), ...members.map((member) => member.title)])
          if (!spellings.has(titleKey(spelling)) && titleKey(spelling) !== titleKey(title)) spellings.set(titleKey(spelling), spelling)
        return {
          ...{
            id,
            title,
            kazakh: entry?.kazakh || null,
            aliases: [...spellings.values()].sort(),
            theme: entry?.theme ?? null,
            lifeEvents: entry?.lifeEvents ?? [],
          },
          regulations: members.map((member) => member.id),
        }
      })
      .sort(byId)
  }
}
