import type { VFile } from 'vfile'
import { type ActNode, deriveAdilet, type ReadRequirements, type RegulationNode, type RestoredText } from '../../acts/index.ts'
import type { Act, OverrideEntry, Registry, Regulation, Requirements, Service } from '../../model/index.ts'
import { checkCompleteness } from '../findings/completeness.ts'
import { checkTwice } from '../findings/twice.ts'
import { inMemory, layAside, type Scratch, withFields } from '../scratch.ts'
import { actId } from './act-id.ts'
import { byId } from './by-id.ts'
import { derivedId } from './derived-id.ts'
import { withLostDrawings } from './lost-drawings.ts'
import { placeOf } from './place.ts'
import { referencesOf } from './references.ts'
import { joinRequirements, repealedBy } from './requirements.ts'
import { ServiceNaming } from './service-naming.ts'
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

/** What linking and finding look at in every regulation; all else of one may wait. */
const looked = ['id', 'act', 'service', 'title', 'status', 'editions', 'excludedBy', 'standard', 'channels', 'source'] as const

/** A regulation of which only what is looked at in every one stays in memory. */
export const laidAside = <T extends Partial<Regulation>>(regulation: T, scratch: Scratch): T =>
  layAside(regulation, scratch, looked as readonly (keyof T)[])

/** An act that is read already, with its text and its messages. */
interface Placed {
  act: Act
  text: RestoredText
  file: VFile
}

/** The corpus while its acts get their ids, one after another. */
class Linking {
  readonly #registry: Registry
  readonly #scratch: Scratch
  readonly #naming: ServiceNaming
  readonly #acts = new Map<string, Placed>()
  readonly #regulations = new Map<string, Regulation>()
  readonly #requirements: { said: Requirements; file: VFile }[] = []

  constructor(registry: Registry, scratch: Scratch) {
    this.#registry = registry
    this.#scratch = scratch
    this.#naming = new ServiceNaming(registry)
  }

  /** Adds an act in its newest wording; an earlier one, or an act that is there already, is told and left out. */
  add(read: ReadAct, wordings: Act['wordings']): void {
    const { node, text, file } = read
    const current = wordings.find((wording) => wording.current)
    if (current && current.file !== node.source.file) {
      file.info(`Это прежняя редакция акта; показана новейшая, из ${current.file}. Обе остаются в списке редакций акта.`, {
        ...{ ruleId: 'earlier-wording', source: 'atlas' },
      })
      return
    }
    const id = this.#idOf(read)
    if (id === null) return
    const regulations = this.#addRegulations(read, id)
    const { file: name, format, sha256 } = node.source
    const corrections = read.corrections.map(({ regulation, entry: { path, line, expected, value, reason } }) => ({
      ...{ regulation: regulation === null ? null : (regulations[regulation] ?? null), path, line, before: expected, after: value, reason },
    }))
    const act = {
      ...{ ...node.header, id, source: { file: name, format, sha256 }, adilet: deriveAdilet(node.header, this.#registry) },
      ...{ wordings, regulations, corrections },
    }
    this.#acts.set(id, { act, text, file })
  }

  /** The id of an act; null, with a message, where that act is there already. */
  #idOf({ node: { header }, file }: ReadAct): string | null {
    const place = placeOf(header, this.#registry)
    const warn = (ruleId: string, reason: string) => file.message(reason, { ruleId, source: 'atlas' })
    if (!place.known)
      warn(
        'place-unknown',
        `Места этого акта нет в реестре; его адрес «${place.slug}» записан латиницей по буквам. Добавьте место в regions.yaml или districts.yaml.`,
      )
    const wanted = actId(header, place)
    const id = free(wanted, this.#acts)
    // Two acts without date or number are not the same act; the one id that both would get proves nothing.
    if (id === wanted || header.adopted === null || header.number === null) return id
    const other = this.#acts.get(wanted)?.act.source.file
    warn('act-duplicate', `Акт ${wanted} уже прочитан из ${other}. Это одна и та же редакция: уберите один из двух файлов.`).fatal = true
    return null
  }

  /** Gives the регламенты of an act their services and ids, which come back in their order; its стандарты and Правила wait for all acts. */
  #addRegulations({ node: { header }, regulations, requirements, file }: ReadAct, act: string): string[] {
    const naming = this.#naming
    const joined = regulations.map(({ node, data }) => {
      const line = node.position.start.line
      return { node, data, title: data.title, service: naming.name(data.title, line, file), line }
    })
    const standing = requirements.map((said) => ({ said, service: naming.find(said.title) ?? derivedId(said.title) }))
    const approved = [...joined, ...standing.map(({ said, service }) => ({ title: said.title, service, line: said.source.lines[0] }))]
    checkCompleteness(header.approves, approved, (title) => naming.find(title), file)
    checkTwice(joined, file)
    for (const { said, service } of standing)
      this.#requirements.push({
        said: {
          ...{ act, service, status: header.status },
          ...{ issuer: header.issuer, date: header.adopted, number: header.number, url: `acts/${act}/`, ...said },
        },
        file,
      })
    return joined.map(({ node, data, service }) => {
      const id = free(`${service}/${act}`, this.#regulations)
      const status = node.excluded ? 'excluded' : header.status
      const linked: Regulation = { ...data, appendices: withLostDrawings(data), references: referencesOf(data), id, act, service, status }
      this.#regulations.set(id, laidAside(linked, this.#scratch))
      return id
    })
  }

  /** Acts that another act of the corpus repeals are repealed, whatever their own text says. */
  inferRepeals(): void {
    const all = [...this.#acts.values()].map(({ act }) => act)
    for (const [id, placed] of this.#acts) {
      const { act, file } = placed
      const repealing = repealedBy(act, all)
      if (!repealing?.adopted) continue
      const repeal = { kind: repealing.kind, issuer: repealing.issuer, date: repealing.adopted, number: repealing.number }
      this.#acts.set(id, { ...placed, act: { ...act, status: 'repealed', repeal } })
      for (const own of act.regulations) {
        const regulation = this.#regulations.get(own)
        if (regulation && regulation.status !== 'excluded') this.#regulations.set(own, withFields(regulation, { status: 'repealed' }))
      }
      file.message(`Сам текст этого не говорит, но акт ${repealing.id} признаёт его утратившим силу; он показан как утративший силу.`, {
        ...{ ruleId: 'repeal-inferred', source: 'atlas' },
      })
    }
  }

  /** Regulations by id, each with what its стандарт or Правила ask. */
  #withRequirements(): Regulation[] {
    // Whether the approving act holds is known only now: another act of the corpus may have repealed it.
    const standing = this.#requirements.map(({ said, file }) => ({
      said: { ...said, status: this.#acts.get(said.act)?.act.status ?? said.status },
      file,
    }))
    const tellUnjoined = (lonely: Requirements) =>
      standing
        .find(({ said }) => said === lonely)
        ?.file.info(`Регламента услуги «${lonely.title}» в атласе нет: её документы и сроки ни к чему не присоединены.`, {
          ...{ ruleId: 'requirements-unjoined', source: 'atlas', place: { line: lonely.source.lines[0], column: 1 } },
        })
    return joinRequirements(
      [...this.#regulations.values()].sort(byId),
      standing.map(({ said }) => said),
      tellUnjoined,
    )
  }

  corpus(): LinkedCorpus {
    const regulations = this.#withRequirements()
    const placed = [...this.#acts.values()].sort((one, other) => byId(one.act, other.act))
    return {
      acts: placed.map(({ act }) => act),
      regulations,
      services: this.#naming.services(regulations),
      texts: placed.map(({ act, text }) => ({ act: act.id, text })),
    }
  }
}

/** Gives acts, regulations and services their ids and joins the regulations that are one service. */
export function link(reads: readonly ReadAct[], registry: Registry, scratch: Scratch = inMemory): LinkedCorpus {
  const linking = new Linking(registry, scratch)
  const wordings = wordingsOf(reads, ({ node }) => actId(node.header, placeOf(node.header, registry)))
  for (const read of reads) linking.add(read, wordings.get(read) ?? [])
  linking.inferRepeals()
  return linking.corpus()
}

/** An id that is not taken yet: the wanted one, else with `-2`, `-3` … behind it. */
function free(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  return id
}
