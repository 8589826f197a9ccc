import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadRegistry } from '../../scripts/registry.ts'
import { buildCorpus, type Corpus } from '../../src/corpus/index.ts'
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

export const corpusOf = (bytes: Uint8Array): Corpus => buildCorpus([{ name: 'act.txt', bytes }], registry)

/** Every labelled field as it was read: path → value as text. */
export function fieldsOf({ acts, regulations }: Corpus): Map<string, string> {
  const act = acts[0]
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
  const own = acts[0]?.regulations.map((id) => regulations.find((regulation) => regulation.id === id)) ?? []
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
    put(path('standard'), regulation.standard && [regulation.standard.date, regulation.standard.number])
    put(path('points'), regulation.sections.flatMap(({ points }) => points.map(({ number }) => number)).join(' '))
    for (const [index, step] of regulation.processes.flatMap(({ steps }) => steps).entries()) {
      put(path(`steps/${index}/number`), step.number)
      put(path(`steps/${index}/lane`), step.lane)
      put(path(`steps/${index}/value`), step.duration?.value)
      put(path(`steps/${index}/unit`), step.duration?.unit)
    }
  }
  return fields
}

/** The label in the shape of `fieldsOf`. */
export function expected({ act, regulations }: Annotated['label']): Map<string, string> {
  const fields = new Map<string, string>()
  const put = (path: string, value: unknown) => fields.set(path, JSON.stringify(value ?? null))
  for (const [name, value] of Object.entries(act)) put(`act/${name}`, value)
  for (const [at, { steps, ...regulation }] of regulations.entries()) {
    for (const [name, value] of Object.entries(regulation)) put(`${at}/${name}`, value)
    for (const [index, [number, lane, value, unit]] of steps.entries()) {
      put(`${at}/steps/${index}/number`, number)
      put(`${at}/steps/${index}/lane`, lane)
      put(`${at}/steps/${index}/value`, value)
      put(`${at}/steps/${index}/unit`, unit)
    }
  }
  return fields
}

/** Fields that differ: path, what was read, what is right. */
export function misses(read: Map<string, string>, right: Map<string, string>): string[] {
  return [...right].flatMap(([path, value]) => (read.get(path) === value ? [] : [`${path}: ${read.get(path)} – right: ${value}`]))
}
