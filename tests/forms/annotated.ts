import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadRegistry } from '../../scripts/registry.ts'
import { buildCorpus, type Corpus } from '../../src/corpus/index.ts'
import type { ModelledProcess } from '../../src/model/index.ts'
import { type Paragraph, paragraphsOf } from './forms.ts'

const { registry } = loadRegistry('content/registry')

export interface Annotated {
  name: string
  set: Paragraph[]
  // biome-ignore lint/suspicious/noExplicitAny: a label holds any of the public fields
  label: any
}

/** The made-up acts of a folder with what a reader wrote down of them before any program read them. */
export function annotatedActs(folder = 'tests/fixtures/forms'): Annotated[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      name: file.slice(0, -5),
      set: paragraphsOf(readFileSync(join(folder, file.replace('.json', '.txt')), 'utf8')),
      label: JSON.parse(readFileSync(join(folder, file), 'utf8')),
    }))
}

/** The corpus of one act, with an act of its service beside it where its label names one. */
export const corpusOf = (bytes: Uint8Array, beside?: Uint8Array): Corpus =>
  buildCorpus([{ name: 'act.txt', bytes }, ...(beside ? [{ name: 'beside.txt', bytes: beside }] : [])], registry)

/** The steps at which a way parts: those whose words ask, or lead to two ways. */
function branchesOf({ steps, graph }: ModelledProcess): number[] {
  const ids = steps.map(({ id }) => id)
  const stepOf = new Map(graph.nodes.map(({ id, step }) => [id, step === null ? -1 : ids.indexOf(step)]))
  const parts = graph.nodes
    .filter(({ type }) => type === 'exclusive-gateway')
    .flatMap(({ id }) => {
      const next = graph.flows.filter(({ from }) => from === id).map(({ to }) => stepOf.get(to) ?? -1)
      const own = stepOf.get(id) ?? -1
      const told = own >= 0 ? [own] : next.filter((at) => at >= 0)
      return next.length < 2 || told.length === 0 ? [] : [Math.min(...told)]
    })
  return [...new Set(parts)].sort((a, b) => a - b)
}

/** Every labelled field as it was read: path → value as text. */
export function fieldsOf({ acts, regulations }: Corpus): Map<string, string> {
  const act = acts.find(({ source }) => source.file === 'act.txt')
  const fields = new Map<string, string>()
  const put = (path: string, value: unknown) => fields.set(path, JSON.stringify(value ?? null))
  put('act/kind', act?.kind)
  put('act/title', act?.title)
  put('act/issuer', act?.issuer)
  put('act/region', act?.jurisdiction.region)
  put('act/adopted', act?.adopted)
  put('act/number', act?.number)
  put('act/registration', act?.registration && [act.registration.date, act.registration.number])
  put('act/status', act?.status)
  put('act/repeal', act?.repeal && [act.repeal.date, act.repeal.number])
  put('act/signatory', act?.signatory?.name)
  put(
    'act/approves',
    act?.approves.map(({ title }) => title),
  )
  put(
    'act/repeals',
    act?.repeals.map(({ date, number }) => [date, number]),
  )
  const required = regulations.flatMap(({ requirements }) => requirements).find((found) => found.act === act?.id)
  for (const name of ['provider', 'channels', 'form', 'automation', 'cost', 'outputs', 'refusalGrounds', 'processingTime'] as const)
    put(`requirements/${name}`, required?.[name])
  put(
    'requirements/evidence',
    required?.evidence.map(({ channel, items }) => [channel, items.length]),
  )
  put('requirements/hours', required?.hours.length)
  const own = act?.regulations.map((id) => regulations.find((regulation) => regulation.id === id)) ?? []
  for (const [at, regulation] of own.entries()) {
    const path = (name: string) => `${at}/${name}`
    if (!regulation) continue
    for (const name of [
      'title',
      'provider',
      'channels',
      'form',
      'automation',
      'cost',
      'outputs',
      'lanes',
      'refusalGrounds',
      'processingTime',
    ] as const)
      put(path(name), regulation[name])
    put(
      path('evidence'),
      regulation.evidence.map(({ channel, items }) => [channel, items.length]),
    )
    put(
      path('processingTerms'),
      regulation.processingTerms.map(({ value, unit }) => [value, unit]),
    )
    put(path('refusalPoints'), regulation.statedIn.find(({ field }) => field === 'refusalGrounds')?.points)
    put(
      path('processes'),
      regulation.processes.map(({ kind, point, channel }) => [kind, point, channel]),
    )
    put(path('branches'), regulation.processes.map(branchesOf))
    put(
      path('tables'),
      regulation.tables.map(({ kind, columns }) => [
        kind,
        ...columns.map(({ number, lane, duration, next }) => [number, lane, duration, next]),
      ]),
    )
    put(
      path('appendices'),
      regulation.appendices.map(({ kind }) => kind),
    )
    put(path('standard'), regulation.standard && [regulation.standard.date, regulation.standard.number])
    put(path('points'), regulation.sections.flatMap(({ points }) => points.map(({ number }) => number)).join(' '))
    for (const [index, step] of regulation.processes.flatMap(({ steps }) => steps).entries()) {
      put(path(`steps/${index}/number`), step.number)
      put(path(`steps/${index}/lane`), step.lane)
      put(path(`steps/${index}/value`), step.duration?.value)
      put(path(`steps/${index}/unit`), step.duration?.unit)
      put(path(`steps/${index}/result`), step.result)
      put(path(`steps/${index}/activities`), [...step.activities].sort())
    }
  }
  return fields
}

/** The label in the shape of `fieldsOf`. */
export function expected({ act, requirements = {}, regulations }: Annotated['label']): Map<string, string> {
  const fields = new Map<string, string>()
  const put = (path: string, value: unknown) => fields.set(path, JSON.stringify(value ?? null))
  for (const [name, value] of Object.entries(act)) put(`act/${name}`, value)
  for (const [name, value] of Object.entries(requirements)) put(`requirements/${name}`, value)
  for (const [at, { steps, ...regulation }] of regulations.entries()) {
    for (const [name, value] of Object.entries(regulation)) put(`${at}/${name}`, value)
    for (const [index, [number, lane, value, unit, result, activities]] of steps.entries()) {
      put(`${at}/steps/${index}/number`, number)
      put(`${at}/steps/${index}/lane`, lane)
      put(`${at}/steps/${index}/value`, value)
      put(`${at}/steps/${index}/unit`, unit)
      if (activities) put(`${at}/steps/${index}/result`, result)
      if (activities) put(`${at}/steps/${index}/activities`, activities)
    }
  }
  return fields
}

/** Fields that differ: path, what was read, what is right. */
export function misses(read: Map<string, string>, right: Map<string, string>): string[] {
  return [...right].flatMap(([path, value]) => (read.get(path) === value ? [] : [`${path}: ${read.get(path)} – right: ${value}`]))
}
