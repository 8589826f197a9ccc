import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Catalogue, catalogue } from '../model/index.ts'
import { once } from './once.ts'
import type { Language, Words } from './words/index.ts'

const corpus = join(process.cwd(), 'content/corpus')

type DataFile = Pick<Catalogue['files'][number], 'path' | 'bytes'>

const list = once(() => readFileSync(join(corpus, 'index.json')))
const listed = once(() => catalogue.parse(JSON.parse(list().toString())))

/** Files that tell of all others, and so are not in their list. */
const beside = once((): DataFile[] =>
  ['index.json', 'catalog.jsonld'].map((path) => ({ path, bytes: readFileSync(join(corpus, path)).length })),
)

/** The published files of a kind: those below a folder (`acts/`), or the one of a name. */
export function filesOf(path: string): DataFile[] {
  return [...listed().files, ...beside()].filter((file) => file.path === path || (path.endsWith('/') && file.path.startsWith(path)))
}

const citation = z.object({ version: z.string(), 'date-released': z.string() })

/** What one who cites the data must say of them. */
export const release = once(() => {
  const { version, 'date-released': date } = citation.parse(parse(readFileSync('CITATION.cff', 'utf8')))
  const { version: format, since } = listed()
  return { version, date, format, since, sha256: createHash('sha256').update(list()).digest('hex') }
})

/** «1,2 МБ»: how large some files are together. */
export function sizeOf({ data }: Words, language: Language, files: readonly Pick<DataFile, 'bytes'>[]): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return bytes < 1e6
    ? `${numbers.format(Math.max(bytes / 1e3, 0.1))}\u00a0${data.kilobytes}`
    : `${numbers.format(bytes / 1e6)}\u00a0${data.megabytes}`
}

/** A table as its description tells of it (docs/data.md). */
export interface DataTable {
  name: string
  path: string
  bytes: number
  'title@ru': string
  'description@ru': string
  schema: {
    fields: { name: string; type: string; 'title@ru': string; 'description@ru': string; constraints: { required: boolean } }[]
    primaryKey: string[]
  }
}

export const dataTables = once((): DataTable[] => JSON.parse(readFileSync(join(corpus, 'datapackage.json'), 'utf8')).resources)

const database = once(() => new DatabaseSync(join(corpus, 'atlas.sqlite'), { readOnly: true }))

export function rowCount({ name }: DataTable): number {
  return Number(database().prepare(`SELECT count(*) AS count FROM "${name}"`).get()?.count)
}

/** The first rows of a table, each value as text; empty where the table states none. */
export function firstRows({ name, schema }: DataTable, count: number): string[][] {
  const rows = database().prepare(`SELECT * FROM "${name}" LIMIT ?`).all(count)
  return rows.map((row) => schema.fields.map((field) => String(row[field.name] ?? '')))
}
