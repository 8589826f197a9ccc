import { type Corpus, inMemory, RoleIndex, type Scratch } from '../../corpus/index.ts'
import type { Registry } from '../../model/index.ts'
import { inPieces, type OutputFile } from '../format.ts'
import { jsonLd } from './json-ld.ts'
import type { Resource } from './resource.ts'
import { isOfRegulation, type Known, regulationResources, serviceResources } from './services.ts'
import { Turtle } from './turtle.ts'

/**
 * The corpus after CPSV-AP 3.2.0, the European profile for public services: `cpsv-ap/<service>.jsonld`, one public service a regulation
 * (authority, place and wording differ), and `cpsv-ap.ttl` with all.
 */
export function* cpsvApFiles(corpus: Corpus, registry: Registry, scratch: Scratch = inMemory): Generator<OutputFile> {
  const acts = new Map(corpus.acts.map((act) => [act.id, act]))
  const known: Known = { registry, acts, roles: new RoleIndex(registry.roles) }
  const regulations = new Map(corpus.regulations.map((regulation) => [regulation.id, regulation]))
  const turtle = new Turtle()
  const written: (() => string)[] = []
  // A thing is told once and alike in all files, however many services tell of it: the first telling counts.
  const shared = new Map<string, Resource>()
  for (const service of corpus.services) {
    const described = service.regulations.flatMap((id) => {
      const regulation = regulations.get(id)
      const act = regulation && acts.get(regulation.act)
      return regulation && act ? regulationResources(regulation, act, service, known) : []
    })
    const told = new Map<string, Resource>()
    for (const one of [...serviceResources(service, known), ...described]) {
      if (told.has(one.id)) continue
      const first = shared.get(one.id)
      told.set(one.id, first ?? one)
      if (first) continue
      turtle.add(one)
      if (!isOfRegulation(one)) shared.set(one.id, one)
    }
    written.push(scratch.lay(turtle.take()))
    yield [`cpsv-ap/${service.id}.jsonld`, jsonLd([...told.values()])]
  }
  written.push(scratch.lay(turtle.end()))
  yield ['cpsv-ap.ttl', inPieces(() => written.values().map((take) => take()))]
}
