import { z } from 'zod'
import { districtEntry, regionEntry } from '../model/registry.ts'
import { readRegistryFile } from './registry-files.ts'

export type Region = z.infer<typeof regionEntry>

/** All regions of Kazakhstan and the three cities of republican standing, from the registry. */
export const regions: Region[] = readRegistryFile('regions.yaml', z.array(regionEntry))

/** Districts and cities that the registry knows. */
export const districts = readRegistryFile('districts.yaml', z.array(districtEntry))

/** Where each region's tile stands on the map: row and column from 1, north on top, as the regions lie to one another. */
export const tiles: Record<string, { row: number; column: number }> = {
  'KZ-59': { row: 1, column: 5 },
  'KZ-27': { row: 2, column: 1 },
  'KZ-15': { row: 2, column: 2 },
  'KZ-39': { row: 2, column: 3 },
  'KZ-11': { row: 2, column: 4 },
  'KZ-71': { row: 2, column: 5 },
  'KZ-55': { row: 2, column: 6 },
  'KZ-10': { row: 2, column: 7 },
  'KZ-63': { row: 2, column: 8 },
  'KZ-23': { row: 3, column: 1 },
  'KZ-62': { row: 3, column: 4 },
  'KZ-35': { row: 3, column: 5 },
  'KZ-33': { row: 3, column: 7 },
  'KZ-47': { row: 4, column: 1 },
  'KZ-43': { row: 4, column: 3 },
  'KZ-61': { row: 4, column: 4 },
  'KZ-31': { row: 4, column: 5 },
  'KZ-19': { row: 4, column: 6 },
  'KZ-79': { row: 5, column: 4 },
  'KZ-75': { row: 5, column: 6 },
}
