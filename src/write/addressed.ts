import { type Corpus, RoleIndex } from '../corpus/index.ts'
import type { Act, ModelledProcess, Registry, Regulation } from '../model/index.ts'
import { anchorsOf } from './mdx/anchors.ts'
import { placed } from './mdx/pages.ts'

/** A procedure of a regulation. */
export interface Told {
  process: ModelledProcess
  /** `<regulation>#<process>`. */
  id: string
  /** Whether the words of the body tell it or a table of an appendix. */
  source: 'words' | 'table'
}

/** A regulation with what its rows name. */
export interface Part {
  regulation: Regulation
  act: Act
  /** Its page, below the site's address. */
  url: string
  /** Ids of its parts, in the order of the regulation: `<regulation>#point-5`. */
  sections: { id: string; points: string[]; items: string[][] }[]
  appendices: string[]
  processes: Told[]
}

/** What writers make rows and files of. */
export interface Source {
  corpus: Corpus
  registry: Registry
  roles: RoleIndex
  /** By id of the regulation; each is made anew when its turn comes. */
  parts: Iterable<Part>
  /** Pages of regulations by their ids, below the site's address. */
  pages: ReadonlyMap<string, string>
  /** Id of an act by the base name of its file. */
  actOfFile: ReadonlyMap<string, string>
}

const pageAt = (address: string) => `services/${address}/`

function part(regulation: Regulation, act: Act, address: string): Part {
  const anchors = anchorsOf(regulation)
  const named = (anchor: string) => `${regulation.id}#${anchor}`
  const told = (source: Told['source']) => (process: ModelledProcess) => ({ process, id: `${regulation.id}#${process.id}`, source })
  return {
    ...{ regulation, act, url: pageAt(address) },
    sections: anchors.sections.map(({ self, points }) => ({
      id: named(self),
      points: points.map((point) => named(point.self)),
      items: points.map(({ items }) => items.map(named)),
    })),
    appendices: anchors.appendices.map(named),
    processes: [...regulation.processes.map(told('words')), ...regulation.tableProcesses.map(told('table'))],
  }
}

export function sourceOf(corpus: Corpus, registry: Registry): Source {
  const known = placed(corpus, registry).sort((one, other) => (one.regulation.id < other.regulation.id ? -1 : 1))
  return {
    ...{ corpus, registry, roles: new RoleIndex(registry.roles) },
    parts: {
      *[Symbol.iterator]() {
        for (const { regulation, act, address } of known) yield part(regulation, act, address)
      },
    },
    pages: new Map(known.map(({ regulation, address }) => [regulation.id, pageAt(address)])),
    actOfFile: new Map(corpus.acts.map(({ id, source }) => [source.file, id])),
  }
}

/** The id of the first point of a number; null where the regulation has none. */
export function pointId({ regulation, sections }: Part, number: string | null): string | null {
  for (const [index, { points }] of regulation.sections.entries()) {
    const at = points.findIndex((point) => point.number === number)
    if (at >= 0) return sections[index]?.points[at] ?? null
  }
  return null
}

/** The page of a part by its id: what stands behind «#» is its anchor. */
export const pageOf = ({ url }: Part, id: string): string => `${url}#${id.split('#')[1]}`
