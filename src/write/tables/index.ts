import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { Corpus } from '../../corpus/index.ts'
import type { Registry } from '../../model/registry.ts'
import { type Source, sourceOf } from '../addressed.ts'
import type { OutputFile } from '../format.ts'
import { acts } from './acts.ts'
import { authorities } from './authorities.ts'
import { csv } from './csv.ts'
import { facets } from './facets.ts'
import { findings } from './findings/index.ts'
import { law } from './law/index.ts'
import { packageJson, resource } from './package.ts'
import { procedures } from './procedures/index.ts'
import { regulations } from './regulations.ts'
import { requirements } from './requirements.ts'
import { Database } from './sqlite.ts'
import type { Table, Value } from './table.ts'

/** All tables; each stands behind those that it names. */
export const tables: readonly Table[] = [
  ...authorities,
  ...acts,
  ...regulations,
  ...law,
  ...facets,
  ...requirements,
  ...procedures,
  ...findings,
]

/** The rows of a table with their values in the order of its fields. Throws where a row lacks a field. */
function rowsOf({ name, fields, rows }: Table, source: Source): Value[][] {
  return Array.from(rows(source), (row) =>
    fields.map((field) => {
      const value = row[field.name]
      if (value === undefined) throw new Error(`a row of «${name}» has no «${field.name}»`)
      return value
    }),
  )
}

/** The steps of each регламент by themselves, `steps/<service>/<act>.csv`, with the fields of the table of steps. */
function* stepsByRegulation({ fields }: Table, rows: readonly Value[][], { parts }: Source): Generator<OutputFile> {
  const process = fields.findIndex(({ name }) => name === 'process')
  const own = Map.groupBy(rows, (row) => String(row[process]).split('#')[0])
  for (const { regulation } of parts) yield [`steps/${regulation.id}.csv`, csv(fields, own.get(regulation.id) ?? [])]
}

/** The earliest moment that a zip file can tell, in the time of whatever place this runs in: the bytes are the same everywhere. */
const noTime = () => new Date(1980, 0, 1)

/** A zip file that is packed entry by entry: no entry is kept but as it is packed. */
class Archive {
  readonly #chunks: Uint8Array[] = []
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error
    this.#chunks.push(chunk)
  })

  add(path: string, content: string): void {
    const entry = new ZipDeflate(path, { level: 4 })
    entry.mtime = noTime()
    this.#zip.add(entry)
    entry.push(strToU8(content), true)
  }

  /** The bytes of its file, once all entries are in it. */
  finished(): Uint8Array {
    this.#zip.end()
    return Buffer.concat(this.#chunks)
  }
}

/** The corpus as tables: `tables/*.csv` with `datapackage.json` (Data Package v2), the same as `atlas.sqlite` and as one `atlas-data.zip`. */
export function* tableFiles(corpus: Corpus, registry: Registry): Generator<OutputFile> {
  const source = sourceOf(corpus, registry)
  const database = new Database()
  try {
    const archive = new Archive()
    const resources: object[] = []
    for (const table of tables) {
      const rows = rowsOf(table, source)
      database.add(table, rows)
      const text = csv(table.fields, rows)
      const described = resource(table, text)
      resources.push(described)
      archive.add(described.path, text)
      yield [described.path, text]
      if (table.name === 'step') yield* stepsByRegulation(table, rows, source)
    }
    const description = packageJson(resources)
    archive.add('datapackage.json', description)
    yield ['datapackage.json', description]
    yield ['atlas-data.zip', archive.finished()]
    yield ['atlas.sqlite', database.finished()]
  } finally {
    database.close()
  }
}
