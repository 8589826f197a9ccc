import { readFileSync } from 'node:fs'
import { parse as yaml } from 'yaml'
import { districtEntry, type Registry, regionEntry } from '../../../src/model/registry.ts'

const file = (name: string): unknown => yaml(readFileSync(new URL(`../../../content/registry/${name}`, import.meta.url), 'utf8'))

/** The places that editors keep, without the services, which the parser does not use. */
export const registry: Registry = {
  regions: regionEntry.array().parse(file('regions.yaml')),
  districts: districtEntry.array().parse(file('districts.yaml')),
  ...{ services: [], themes: [], lifeEvents: [], roles: [], vocabulary: [], successors: [] },
}
