import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  type Act,
  act,
  type Comparison,
  comparison,
  type Diagnostic,
  diagnostic,
  type Regulation,
  type Repair,
  regulation,
  repair,
  type Service,
  services,
} from '../model/index.ts'
import { once } from './once.ts'
import { recent } from './recent.ts'

const content = join(process.cwd(), 'content')
const corpus = join(content, 'corpus')

/** Regulations that are kept; some 100 MB. */
const keptRegulations = 300

/** Reads the corpus that `npm run corpus` wrote, in its public format; throws where a file does not follow the schema. */
function read<T>(path: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(join(corpus, path), 'utf8')))
}

/** By id, made once each: an act or a service is named on many pages. */
function byId<T>(make: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>()
  return (id) => {
    const value = known.get(id) ?? make(id)
    known.set(id, value)
    return value
  }
}

export const readAct = byId((id): Act => read(`acts/${id}.json`, act))

/**
 * A regulation is named on its own page, its service's, its place's, each desk's: all share one reading. Not all are kept, since there may be
 * thousands. Pages only look at it.
 */
export const readRegulation = recent(keptRegulations, (id): Regulation => read(`regulations/${id}.json`, regulation))

export const readServices = once((): Service[] => read('services.json', services))

const servicesById = once(() => new Map(readServices().map((service) => [service.id, service])))

export function readService(id: string): Service {
  const found = servicesById().get(id)
  if (!found) throw new Error(`services.json has no service «${id}»; run npm run corpus again`)
  return found
}

/** Null where only one regulation has the service. */
export function readComparison(service: string): Comparison | null {
  return existsSync(join(corpus, 'comparisons', `${service}.json`)) ? read(`comparisons/${service}.json`, comparison) : null
}

/** The restored reading text of an act, one paragraph a line. */
export function readText(id: string): string[] {
  return readFileSync(join(corpus, 'text', `${id}.txt`), 'utf8')
    .trimEnd()
    .split('\n')
}

/** The lines of a raw text as they were published; line n stands at index n - 1. */
export function readRaw(name: string): string[] {
  return readFileSync(join(content, 'raw', name), 'utf8')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r\n|\n/)
}

const repairs = once(() => {
  const records = readFileSync(join(corpus, 'repairs.jsonl'), 'utf8').split('\n').filter(Boolean)
  return Map.groupBy(
    records.map((record) => repair.parse(JSON.parse(record))),
    ({ file }) => file,
  )
})

export function readRepairs(file: string): Repair[] {
  return repairs().get(file) ?? []
}

const diagnostics = once(() => Map.groupBy(read('diagnostics.json', z.array(diagnostic)), ({ file }) => file))

export function readDiagnostics(file: string): Diagnostic[] {
  return diagnostics().get(file) ?? []
}
