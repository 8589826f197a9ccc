import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { once } from './once.ts'
import type { Language, Words } from './words/index.ts'

const corpus = join(process.cwd(), 'content/corpus')

/** A file of the published data. */
export interface DataFile {
  /** Below `data/`. */
  path: string
  bytes: number
}

/** Every file that the writers of the corpus wrote, as `index.json` lists them. */
export const dataFiles = once((): DataFile[] => JSON.parse(readFileSync(join(corpus, 'index.json'), 'utf8')).files)

/** The files of a kind: those below a folder (`acts/`), or the one of a name. */
export function filesOf(path: string): DataFile[] {
  return dataFiles().filter((file) => file.path === path || (path.endsWith('/') && file.path.startsWith(path)))
}

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
