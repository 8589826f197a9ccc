import { strToU8, Zip, ZipDeflate } from 'fflate'
import { type Corpus, inMemory, type Scratch } from '../../corpus/index.ts'
import type { Registry } from '../../model/index.ts'
import { type Source, sourceOf } from '../addressed.ts'
import { type Content, inPieces, type OutputFile, piecesOf } from '../format.ts'
import { acts } from './acts.ts'
import { authorities } from './authorities.ts'
import { csv, head, lines } from './csv.ts'
import { facets } from './facets.ts'
import { findings } from './findings/index.ts'
import { law } from './law/index.ts'
import { packageJson, resource } from './package.ts'
import { procedures } from './procedures/index.ts'
import { regulations } from './regulations.ts'
import { requirements } from './requirements.ts'
import { Database } from './sqlite.ts'
import type { Row, Table, Value } from './table.ts'

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

/** Rows are made, kept and written some at a time. */
const rowsAtOnce = 5000
const regulationsAtOnce = 32

/** In memory, on average. */
const bytesOfValue = 40

/** A row's values in the order of the fields of its table. Throws where the row lacks a field. */
function valuesOf({ name, fields }: Table, row: Row): Value[] {
  return fields.map((field) => {
    const value = row[field.name]
    if (value === undefined) throw new Error(`a row of «${name}» has no «${field.name}»`)
    return value
  })
}

/** Rows of a table that follow one another, to be taken up when they are wanted. */
type Batch = () => Value[][]

/** The rows of all tables that tell of one regulation after the other, by the name of the table: each regulation is looked at once. */
function rowsOfRegulations({ parts }: Source, scratch: Scratch): Map<string, Batch[]> {
  const own = tables.flatMap((table) => (typeof table.rows === 'function' ? [] : [{ table, ...table.rows, batches: [] as Batch[] }]))
  for (const some of atOnce(parts, regulationsAtOnce)) {
    const rows = own.map((): Value[][] => [])
    for (const part of some)
      for (const [index, { table, ofRegulation }] of own.entries())
        for (const row of ofRegulation(part)) rows[index]?.push(valuesOf(table, row))
    for (const [index, { table, batches }] of own.entries()) {
      const some = rows[index] ?? []
      batches.push(scratch.lay(some, some.length * table.fields.length * bytesOfValue))
    }
  }
  return new Map(own.map(({ table, batches }) => [table.name, batches]))
}

function* atOnce<T>(all: Iterable<T>, count: number): Generator<T[]> {
  let some: T[] = []
  for (const one of all) {
    some.push(one)
    if (some.length < count) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

/** The steps of each регламент by themselves, `steps/<service>/<act>.csv`, with the fields of the table of steps. */
function* stepsByRegulation({ fields }: Table, batches: readonly Batch[], { pages }: Source): Generator<OutputFile> {
  const process = fields.findIndex(({ name }) => name === 'process')
  for (const [index, ids] of [...atOnce(pages.keys(), regulationsAtOnce)].entries()) {
    const own = Map.groupBy(batches[index]?.() ?? [], (row) => String(row[process]).split('#')[0])
    for (const id of ids) yield [`steps/${id}.csv`, csv(fields, own.get(id) ?? [])]
  }
}

/** The earliest moment that a zip file can tell, in the time of whatever place this runs in: the bytes are the same everywhere. */
const noTime = () => new Date(1980, 0, 1)

/** A zip file that is packed entry by entry, piece by piece. */
class Archive {
  readonly #scratch: Scratch
  readonly #packed: (() => Uint8Array)[] = []
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error
    this.#packed.push(this.#scratch.lay(chunk))
  })

  constructor(scratch: Scratch) {
    this.#scratch = scratch
  }

  add(path: string, content: Content): void {
    const entry = new ZipDeflate(path, { level: 4 })
    entry.mtime = noTime()
    this.#zip.add(entry)
    let last: Uint8Array = new Uint8Array()
    for (const piece of piecesOf(content)) {
      if (last.length > 0) entry.push(last)
      last = typeof piece === 'string' ? strToU8(piece) : piece
    }
    entry.push(last, true)
  }

  /** Its file, once all entries are in it. */
  finished(): Content {
    this.#zip.end()
    const packed = this.#packed
    return {
      *pieces() {
        for (const take of packed) yield take()
      },
    }
  }
}

/** The corpus as tables: `tables/*.csv` with `datapackage.json` (Data Package v2), the same as `atlas.sqlite` and as one `atlas-data.zip`. */
export function* tableFiles(corpus: Corpus, registry: Registry, scratch: Scratch = inMemory): Generator<OutputFile> {
  const source = sourceOf(corpus, registry)
  const ready = rowsOfRegulations(source, scratch)
  const database = new Database(scratch)
  try {
    const archive = new Archive(scratch)
    const resources: object[] = []
    for (const table of tables) {
      const texts: (() => string)[] = []
      const insert = database.table(table)
      for (const rows of batchesOf(table, source, ready)) {
        rows.forEach(insert)
        const text = lines(rows)
        texts.push(scratch.lay(text, text.length * 2))
      }
      const content = inPieces(() => [() => head(table.fields), ...texts].values().map((take) => take()))
      const described = resource(table, content)
      resources.push(described)
      archive.add(described.path, content)
      yield [described.path, content]
      if (table.name === 'step') yield* stepsByRegulation(table, ready.get(table.name) ?? [], source)
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

/** The rows of a table, some at a time. */
function* batchesOf(table: Table, source: Source, ready: ReadonlyMap<string, Batch[]>): Generator<Value[][]> {
  if (typeof table.rows !== 'function') for (const take of ready.get(table.name) ?? []) yield take()
  else for (const some of atOnce(table.rows(source), rowsAtOnce)) yield some.map((row) => valuesOf(table, row))
}
