import type { Corpus } from '../../corpus/index.ts'
import { RoleIndex } from '../../corpus/link/roles.ts'
import type { Registry } from '../../model/registry.ts'
import type { TextFile } from '../format.ts'
import { jsonLd } from './json-ld.ts'
import type { Resource } from './resource.ts'
import { type Known, regulationResources, serviceResources } from './services.ts'
import { turtle } from './turtle.ts'

/**
 * The corpus after CPSV-AP 3.2.0, the European profile for public services: `cpsv-ap/<service>.jsonld`, one public service a regulation
 * (authority, place and wording differ), and `cpsv-ap.ttl` with all.
 */
export function* cpsvApFiles(corpus: Corpus, registry: Registry): Generator<TextFile> {
  const acts = new Map(corpus.acts.map((act) => [act.id, act]))
  const known: Known = { registry, acts, roles: new RoleIndex(registry.roles) }
  const regulations = new Map(corpus.regulations.map((regulation) => [regulation.id, regulation]))
  // A thing is told once and alike in all files, however many services tell of it: the first telling counts.
  const all = new Map<string, Resource>()
  const files = corpus.services.map((service) => {
    const described = service.regulations.flatMap((id) => {
      const regulation = regulations.get(id)
      const act = regulation && acts.get(regulation.act)
      return regulation && act ? regulationResources(regulation, act, service, known) : []
    })
    const resources = [...serviceResources(service, known), ...described]
    for (const one of resources) if (!all.has(one.id)) all.set(one.id, one)
    return { service: service.id, told: new Set(resources.map(({ id }) => id)) }
  })
  for (const { service, told } of files) yield [`cpsv-ap/${service}.jsonld`, jsonLd([...told].flatMap((id) => all.get(id) ?? []))]
  yield ['cpsv-ap.ttl', turtle(all.values())]
}
