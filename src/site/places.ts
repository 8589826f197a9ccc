import { z } from 'zod'
import { districtEntry, regionEntry } from '../model/index.ts'
import { readRegistryFile } from './registry-files.ts'

export type Region = z.infer<typeof regionEntry>

/** All regions of Kazakhstan and the three cities of republican standing, from the registry. */
export const regions: Region[] = readRegistryFile('regions.yaml', z.array(regionEntry))

/** Districts and cities that the registry knows. */
export const districts = readRegistryFile('districts.yaml', z.array(districtEntry))
