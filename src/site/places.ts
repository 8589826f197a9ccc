import { z } from 'zod'
import { regionEntry } from '../model/registry.ts'
import { readRegistryFile } from './registry-files.ts'

export type Region = z.infer<typeof regionEntry>

/** All regions of Kazakhstan and the three cities of republican standing, from the registry. */
export const regions: Region[] = readRegistryFile('regions.yaml', z.array(regionEntry))

/** Where each region's tile stands on the map: row and column from 1, north on top, as the regions lie to one another. */
export const tiles: Record<string, { row: number; column: number; short: string }> = {
  'KZ-59': { row: 1, column: 5, short: 'Северо-Казахстанская' },
  'KZ-27': { row: 2, column: 1, short: 'Западно-Казахстанская' },
  'KZ-15': { row: 2, column: 2, short: 'Актюбинская' },
  'KZ-39': { row: 2, column: 3, short: 'Костанайская' },
  'KZ-11': { row: 2, column: 4, short: 'Акмолинская' },
  'KZ-71': { row: 2, column: 5, short: 'Астана' },
  'KZ-55': { row: 2, column: 6, short: 'Павлодарская' },
  'KZ-10': { row: 2, column: 7, short: 'Абай' },
  'KZ-63': { row: 2, column: 8, short: 'Восточно-Казахстанская' },
  'KZ-23': { row: 3, column: 1, short: 'Атырауская' },
  'KZ-62': { row: 3, column: 4, short: 'Улытау' },
  'KZ-35': { row: 3, column: 5, short: 'Карагандинская' },
  'KZ-33': { row: 3, column: 7, short: 'Жетісу' },
  'KZ-47': { row: 4, column: 1, short: 'Мангистауская' },
  'KZ-43': { row: 4, column: 3, short: 'Кызылординская' },
  'KZ-61': { row: 4, column: 4, short: 'Туркестанская' },
  'KZ-31': { row: 4, column: 5, short: 'Жамбылская' },
  'KZ-19': { row: 4, column: 6, short: 'Алматинская' },
  'KZ-79': { row: 5, column: 4, short: 'Шымкент' },
  'KZ-75': { row: 5, column: 6, short: 'Алматы' },
}
