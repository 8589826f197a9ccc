import type { VFile } from 'vfile'
import type { Act, Regulation, Service } from '../model/index.ts'
import type { Registry } from '../registry.ts'
import type { ActNode, RegulationNode, RestoredText } from '../tree.ts'
import { actId } from './act-id.ts'
import { placeOf } from './place.ts'
import { ServiceIndex } from './services.ts'
import { slug } from './slug.ts'
import { titleKey } from './title-key.ts'

/** A regulation before it is known by an id. */
export type UnlinkedRegulation = Omit<Regulation, 'id' | 'act' | 'service'>

/** One raw text, parsed and extracted. */
export interface ReadAct {
  node: ActNode
  text: RestoredText
  regulations: { node: RegulationNode; data: UnlinkedRegulation }[]
  file: VFile
}

export interface LinkedCorpus {
  /** By id. */
  acts: Act[]
  /** By id. */
  regulations: Regulation[]
  /** By id; only services with at least one regulation. */
  services: Service[]
  texts: { act: string; text: RestoredText }[]
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** An id that is not taken yet: the wanted one, else with `-2`, `-3` … behind it. */
function free(id: string, taken: ReadonlySet<string> | ReadonlyMap<string, unknown>): string {
  let candidate = id
  for (let count = 2; taken.has(candidate); count++) candidate = `${id}-${count}`
  return candidate
}

/** Gives acts, regulations and services their ids and joins the regulations that are one service. */
export function link(reads: ReadAct[], registry: Registry): LinkedCorpus {
  const index = new ServiceIndex(registry)
  const acts = new Map<string, Act>()
  const sources = new Map<string, string>()
  const regulations = new Map<string, Regulation>()
  const derived = new Map<string, string>()
  const texts: LinkedCorpus['texts'] = []

  const serviceOf = (title: string, line: number, file: VFile): string => {
    const found = index.find(title)
    if (found.length > 1)
      file.message(
        `«${title}» names ${found.length} services: ${found.map(({ id }) => id).join(', ')}. The first was taken; leave the title with one entry of services.yaml.`,
        { place: { line, column: 1 }, ruleId: 'service-ambiguous', source: 'atlas' },
      )
    if (found[0]) return found[0].id
    file.message(
      `«${title}» is no service of the registry. Add it to services.yaml, as an alias if it is a service that stands there under another name.`,
      { place: { line, column: 1 }, ruleId: 'service-unknown', source: 'atlas' },
    )
    const id = slug(title) || 'bez-nazvaniya'
    derived.set(id, derived.get(id) ?? title)
    return id
  }

  for (const { node, text, regulations: extracted, file } of reads) {
    const place = placeOf(node.header.jurisdiction, registry)
    if (!place.known)
      file.message(`The place of the act is not in the registry, its address «${place.slug}» is transliterated.`, {
        ruleId: 'place-unknown',
        source: 'atlas',
      })
    const wanted = actId(node.header, place)
    const id = free(wanted, acts)
    if (id !== wanted) {
      const message = file.message(
        `The act ${wanted} was read from ${sources.get(wanted)} already. One act is one file: remove one of the two, or put its date and number right.`,
        { ruleId: 'act-duplicate', source: 'atlas' },
      )
      message.fatal = true
    }
    sources.set(id, node.source.file)
    const ids = extracted.map(({ node: regulation, data }) => {
      const service = serviceOf(data.title, regulation.position.start.line, file)
      const regulationId = free(`${service}/${id}`, regulations)
      regulations.set(regulationId, { id: regulationId, act: id, service, ...data })
      return regulationId
    })
    const { kind, title, issuer, jurisdiction, adopted, number, registration, status, repeal, amends, signatory, approves } = node.header
    const { file: sourceFile, format, sha256 } = node.source
    acts.set(id, {
      id,
      source: { file: sourceFile, format, sha256 },
      ...{ kind, title, issuer, jurisdiction, adopted, number, registration, adilet: null, status, repeal, amends, signatory, approves },
      regulations: ids,
    })
    texts.push({ act: id, text })
  }

  const linked = [...regulations.values()].sort(byId)
  return { acts: [...acts.values()].sort(byId), regulations: linked, services: servicesOf(linked, registry, derived), texts }
}

/** The services of the corpus: the registry's entries that have a regulation, and those that the registry lacks. */
function servicesOf(regulations: Regulation[], registry: Registry, derived: ReadonlyMap<string, string>): Service[] {
  const used = Map.groupBy(regulations, ({ service }) => service)
  const entries = new Map(registry.services.map((entry) => [entry.id, entry]))
  return [...used]
    .map(([id, members]): Service => {
      const entry = entries.get(id)
      const title = entry?.title ?? derived.get(id) ?? members[0]?.title ?? id
      const spellings = new Map([...members.map((member) => member.title)].map((spelling) => [titleKey(spelling), spelling]))
      spellings.delete(titleKey(title))
      for (const alias of entry?.aliases ?? []) spellings.set(titleKey(alias), alias)
      return {
        id,
        title,
        aliases: [...spellings.values()].sort(),
        theme: entry?.theme ?? null,
        lifeEvents: entry?.lifeEvents ?? [],
        regulations: members.map((member) => member.id),
      }
    })
    .sort(byId)
}
