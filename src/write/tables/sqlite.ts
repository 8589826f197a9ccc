import { DatabaseSync } from 'node:sqlite'
import type { Scratch } from '../../corpus/index.ts'
import type { Content } from '../format.ts'
import { version } from '../version.ts'
import { licences } from './package.ts'
import type { Field, Table, Value } from './table.ts'

const types: Record<Field['type'], string> = { string: 'TEXT', integer: 'INTEGER', number: 'REAL', date: 'TEXT', boolean: 'INTEGER' }

const quoted = (name: string) => `"${name}"`
const literal = (value: string) => `'${value.replaceAll("'", "''")}'`

function definition({ name, fields, key }: Table): string {
  const columns = fields.map(
    ({ name: column, type, required, values }) =>
      `${quoted(column)} ${types[type]}${required ? ' NOT NULL' : ''}${values === null ? '' : ` CHECK (${quoted(column)} IN (${values.map(literal).join(', ')}))`}`,
  )
  const references = fields.flatMap(({ name: column, names }) =>
    names === null ? [] : [`FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(names.table)} (${quoted(names.field)})`],
  )
  return `CREATE TABLE ${quoted(name)} (${[...columns, `PRIMARY KEY (${key.map(quoted).join(', ')})`, ...references].join(', ')}) WITHOUT ROWID`
}

/** Of what service, place and state a procedure is. */
const whence =
  'regulation.service, service.title AS service_title, regulation.status, regulation.wording_date, regulation.act, act.region, region.title AS region_title, act.district'
const origin =
  'JOIN regulation ON regulation.id = process.regulation JOIN service ON service.id = regulation.service JOIN act ON act.id = regulation.act LEFT JOIN region ON region.id = act.region'

/** Views that spare a reader the joins, and the traps: a регламент tells one procedure several times, and units are never mixed. */
const views = `
CREATE VIEW v_step AS
  SELECT step.*, process.regulation, process.source, process.kind, process.procedure, process.canonical, ${whence}
  FROM step JOIN process ON process.id = step.process ${origin};
CREATE VIEW v_canonical_process AS
  SELECT process.*, ${whence}
  FROM process ${origin} WHERE process.canonical;
CREATE VIEW v_longest AS
  SELECT regulation, term_unit, term_value, min(id) AS step, url FROM v_step JOIN (
    SELECT regulation AS owner, term_unit AS unit, max(term_value) AS longest FROM v_step WHERE term_value IS NOT NULL GROUP BY 1, 2
  ) ON owner = regulation AND unit = term_unit AND longest = term_value
  GROUP BY regulation, term_unit, term_value;
`

/** Words of points and steps, for full-text search. */
const search = `
CREATE VIRTUAL TABLE words USING fts5 (kind UNINDEXED, id UNINDEXED, text, tokenize = 'unicode61');
INSERT INTO words SELECT 'point', id, text FROM point WHERE text IS NOT NULL ORDER BY id;
INSERT INTO words SELECT 'point', point, text FROM block WHERE text IS NOT NULL ORDER BY point, seq;
INSERT INTO words SELECT 'step', id, text FROM step ORDER BY id;
`

/** An SQLite database that is filled table by table, each behind those that it names: with keys, `meta`, views and full-text search. */
export class Database {
  readonly #scratch: Scratch
  readonly #path: string | null
  readonly #store: DatabaseSync

  constructor(scratch: Scratch) {
    this.#scratch = scratch
    this.#path = scratch.path('atlas.sqlite')
    this.#store = new DatabaseSync(this.#path ?? ':memory:', { enableForeignKeyConstraints: true })
    this.#store.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN')
  }

  /** Makes a table; what is given back puts a row into it. */
  table(table: Table): (row: readonly Value[]) => void {
    this.#store.exec(definition(table))
    const insert = this.#store.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${table.fields.map(() => '?').join(', ')})`)
    return (row) => insert.run(...row.map((value) => (typeof value === 'boolean' ? Number(value) : value)))
  }

  /** Its file, once all tables are in it. */
  finished(): Content {
    this.#store.exec('CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID')
    const note = this.#store.prepare('INSERT INTO meta VALUES (?, ?)')
    for (const [name, value] of Object.entries({ title: 'reglament-atlas', version, licence: licences[0]?.name ?? '' }))
      note.run(name, value)
    this.#store.exec(views)
    this.#store.exec(search)
    this.#store.exec('COMMIT')
    const path = this.#path
    if (path === null) return this.#store.serialize()
    this.close()
    return { pieces: () => this.#scratch.pieces(path) }
  }

  close(): void {
    if (this.#store.isOpen) this.#store.close()
  }
}
