import { aknFiles } from './akn/index.ts'
import { cpsvApFiles } from './cpsv-ap/index.ts'
import type { Format } from './format.ts'
import { corpusEntries, corpusFiles } from './json/index.ts'
import { tableFiles } from './tables/index.ts'

/** The formats of the corpus by the name under which `--formats` asks for them. */
export const formats = {
  json: { entries: corpusEntries, write: corpusFiles },
  tables: { entries: ['tables', 'datapackage.json', 'atlas.sqlite', 'atlas-data.zip'], write: tableFiles },
  akn: { entries: ['akn'], write: aknFiles },
  'cpsv-ap': { entries: ['cpsv-ap', 'cpsv-ap.ttl'], write: cpsvApFiles },
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof formats

export const formatNames = Object.keys(formats) as FormatName[]
