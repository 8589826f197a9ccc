import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { buildCorpus } from '../../src/corpus/index.ts'
import { csvCell } from '../../src/text/csv-cell.ts'
import { tableFiles, tables } from '../../src/write/tables/index.ts'
import { rawFile, rawFiles, registry, textOf } from '../corpus/raw-texts.ts'
import { records } from './csv.ts'
import { databaseFaults } from './database-check.ts'
import { joined } from './joined.ts'
import { archiveFaults, packageFaults } from './package-check.ts'
import { wholeFiles } from './whole.ts'

interface Resource {
  name: string
  path: string
  bytes: number
  hash: string
  schema: {
    fields: { name: string; type: string; title: string; description: string; constraints: { required: boolean; enum?: string[] } }[]
    primaryKey: string[]
    foreignKeys?: { fields: [string]; reference: { resource: string; fields: [string] } }[]
  }
}

const corpus = buildCorpus(rawFiles, registry)
const files = wholeFiles(tableFiles(corpus, registry))
const text = (path: string) => String(files.get(path) ?? '')
const { resources } = JSON.parse(text('datapackage.json')) as { resources: Resource[] }
const contents = new Map(resources.map(({ name, path }) => [name, text(path)]))

/** What is wrong with the CSV files beside their descriptions; empty where nothing is. */
function faults(csvs: ReadonlyMap<string, string>): string[] {
  const read = new Map([...csvs].map(([name, csv]) => [name, records(csv)]))
  const column = (table: string, field: string) => {
    const [head = [], ...rows] = read.get(table) ?? []
    return rows.map((row) => row[head.indexOf(field)] ?? '')
  }
  const types: Record<string, RegExp> = {
    ...{ string: /^/, integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/, date: /^\d{4}-\d\d-\d\d$/, boolean: /^(true|false)$/ },
  }
  return resources.flatMap(({ name, schema }) => {
    const [head = [], ...rows] = read.get(name) ?? []
    const found: string[] = []
    if (head.join() !== schema.fields.map((field) => field.name).join()) found.push(`${name}: other columns`)
    for (const [index, { name: field, type, constraints }] of schema.fields.entries())
      for (const row of rows) {
        const value = row[index] ?? ''
        if (value === '' ? constraints.required : !types[type]?.test(value)) found.push(`${name}.${field}: «${value}»`)
        if (value !== '' && constraints.enum?.includes(value) === false) found.push(`${name}.${field}: no «${value}»`)
      }
    const keys = rows.map((row) => schema.primaryKey.map((key) => row[head.indexOf(key)]).join('\n'))
    if (new Set(keys).size !== keys.length) found.push(`${name}: a key repeats`)
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(column(reference.resource, reference.fields[0]))
      for (const value of column(name, fields[0])) if (value !== '' && !known.has(value)) found.push(`${name}.${fields[0]} → ${value}`)
    }
    return found
  })
}

test('the tables are what their descriptions say: columns, types, keys and what they name', () => {
  assert.ok(resources.length > 30)
  assert.deepEqual(faults(contents), [])
  for (const { path, bytes, hash, schema } of resources) {
    const written = Buffer.from(text(path))
    assert.deepEqual([bytes, hash], [written.length, `sha256:${createHash('sha256').update(written).digest('hex')}`])
    for (const { name, title, description } of schema.fields) assert.ok(title !== '' && description !== '', `${path} ${name}`)
  }
})

test('every row of every table has the page that it is about', () => {
  for (const { name, schema } of resources) {
    assert.equal(schema.fields.at(-1)?.name, 'url', name)
    for (const url of records(contents.get(name) ?? '')
      .slice(1)
      .map((row) => row.at(-1) ?? ''))
      assert.match(url, /^(?:acts|services|regions|roles|life-events|data)\/(?:[\w.-]+\/)*(?:#[\p{L}\w-]+)?$/u, name)
  }
})

test('what acts say of one another is in the tables', () => {
  const written = wholeFiles(tableFiles(joined, registry))
  const rows = (name: string) => {
    const [head = [], ...found] = records(String(written.get(`tables/${name}.csv`)))
    return found.map((row) => Object.fromEntries(head.map((field, index) => [field, row[index]])))
  }
  const only = <Row>([row, ...others]: Row[]): Row | undefined => (others.length === 0 ? row : undefined)
  assert.deepEqual(
    rows('act_wording').map(({ act, date, current }) => [act, date, current]),
    [
      ['pavlodar-2015-321', '2015-07-03', 'false'],
      ['pavlodar-2015-321', '2017-05-12', 'true'],
    ],
  )
  const { act, date, number } = only(rows('act_repeal')) ?? {}
  assert.deepEqual([act, date, number], ['pavlodar-2015-321', '2014-06-05', '190'])
  const said = only(rows('requirement'))
  assert.deepEqual([said?.act, said?.kind, said?.cost], ['kazakhstan-2015-7-1-418', 'standard', 'paid'])
  const entries = rows('requirement_entry')
  assert.deepEqual(
    entries.filter(({ facet }) => facet === 'evidence').map(({ text: words }) => words),
    ['ветеринарный паспорт животного', 'документ, удостоверяющий личность'],
  )
  assert.equal(entries.filter(({ facet }) => facet === 'refusalGrounds').length, 2)
  const term = only(rows('processing_term'))
  assert.deepEqual([term?.value, term?.unit], ['3', 'working-day'])
  assert.match(only(rows('term_point'))?.point ?? '', /#point-2$/)
  const database = opened(written.get('atlas.sqlite'))
  assert.deepEqual(database.prepare('PRAGMA foreign_key_check').all(), [])
  database.close()
})

test('a broken table is told', () => {
  const broken = (name: string, change: (csv: string) => string) => {
    const changed = change(contents.get(name) ?? '')
    assert.notEqual(changed, contents.get(name))
    assert.notDeepEqual(faults(new Map(contents).set(name, changed)), [])
  }
  broken('region', (csv) => csv.replace('KZ-47', 'KZ-99'))
  broken('service', (csv) => csv.replace('title', 'name'))
  broken('step', (csv) => `${csv + csv.split('\r\n')[1]}\r\n`)
  broken('edition', (csv) => csv.replace(/\d{4}-\d\d-\d\d/, 'yesterday'))
  broken('process', (csv) => csv.replace('interaction', 'something'))
})

test('the rows are the corpus', () => {
  const count = (name: string) => records(contents.get(name) ?? '').length - 1
  const { regulations } = corpus
  const processes = regulations.flatMap((regulation) => [...regulation.processes, ...regulation.tableProcesses])
  const points = regulations.flatMap(({ sections }) => sections.flatMap((section) => section.points))
  assert.equal(count('act'), corpus.acts.length)
  assert.equal(count('regulation'), regulations.length)
  assert.equal(count('point'), points.length)
  assert.equal(count('step'), processes.flatMap(({ steps }) => steps).length)
  assert.equal(count('flow'), processes.flatMap(({ graph }) => graph.flows).length)
  assert.equal(count('repair'), [...corpus.repairs].length)
  const [head = [], ...steps] = records(contents.get('step') ?? '')
  assert.deepEqual(
    steps.map((row) => row[head.indexOf('text')]?.replace(/^'(?='*[=+\-@\t\r])/, '')).sort(),
    processes.flatMap((process) => process.steps.map((step) => step.text)).sort(),
  )
})

test('a cell is read back as it was, whatever it holds, and none begins a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\' aя') }), { minLength: 1 }), (values) => {
      const written = values.map(csvCell)
      const [row = []] = records(`${written.join(',')}\r\n`)
      assert.deepEqual(
        row.map((value, index) => (/^'*[=+\-@\t\r]/.test(values[index] ?? '') ? value.slice(1) : value)),
        values,
      )
      for (const value of row) assert.doesNotMatch(value, /^[=+\-@\t\r]/)
    }),
  )
})

const scratch = mkdtempSync(join(tmpdir(), 'atlas-tables-'))
after(() => rmSync(scratch, { recursive: true }))

/** A database of the corpus, opened as a reader opens it. */
function opened(bytes: string | Uint8Array | undefined): DatabaseSync {
  const path = join(scratch, 'atlas.sqlite')
  writeFileSync(path, bytes ?? '')
  return new DatabaseSync(path, { readOnly: true })
}

test('the database holds the rows of the tables, with keys that hold, and is found by words', () => {
  const database = opened(files.get('atlas.sqlite'))
  assert.equal(database.prepare('PRAGMA integrity_check').get()?.integrity_check, 'ok')
  assert.deepEqual(database.prepare('PRAGMA foreign_key_check').all(), [])
  for (const { name } of tables)
    assert.equal(database.prepare(`SELECT count(*) AS rows FROM "${name}"`).get()?.rows, records(contents.get(name) ?? '').length - 1, name)
  const found = database.prepare("SELECT kind, id FROM words WHERE words MATCH 'ЗАЯВЛЕНИЯ'").all()
  assert.ok(found.length > 0)
  for (const view of ['v_step', 'v_canonical_process', 'v_longest'])
    assert.ok(Number(database.prepare(`SELECT count(*) AS rows FROM ${view}`).get()?.rows) > 0)
  database.close()
  const writing = new DatabaseSync(join(scratch, 'atlas.sqlite'), { enableForeignKeyConstraints: true })
  assert.throws(() => writing.exec("INSERT INTO service_alias VALUES ('no-such', 1, 'x', 'services/')"), /FOREIGN KEY/)
  writing.close()
})

test('a broken database is told', () => {
  const path = join(scratch, 'broken.sqlite')
  const faultsOf = (bytes: string | Uint8Array) => {
    writeFileSync(path, bytes)
    return databaseFaults(path, tables)
  }
  const good = files.get('atlas.sqlite') as Uint8Array
  assert.deepEqual(faultsOf(good), [])
  const after = (...statements: string[]) => {
    writeFileSync(path, good)
    const database = new DatabaseSync(path, { enableForeignKeyConstraints: false })
    for (const statement of statements) database.exec(statement)
    database.close()
    return databaseFaults(path, tables)
  }
  for (const statement of [
    "DELETE FROM region WHERE id = 'KZ-47'",
    'ALTER TABLE step DROP COLUMN result',
    'DELETE FROM words',
    'DROP TABLE meta',
  ])
    assert.notDeepEqual(after(statement), [], statement)
  assert.notDeepEqual(faultsOf('no database'), [])
  // A page that belongs to a table, overwritten.
  const torn = Uint8Array.from(good)
  torn.fill(0xff, 4096 * 40, 4096 * 44)
  assert.notDeepEqual(faultsOf(torn), [])
})

test('a broken description of the tables is told', () => {
  const good = text('datapackage.json')
  assert.deepEqual(packageFaults(good), [])
  for (const [from, to] of [
    ['"version"', '"edition"'],
    ['"type": "integer"', '"type": "whole"'],
    ['"resource": "region"', '"resource": "province"'],
    ['sha256:', 'md5:'],
    ['"constraints"', '"limits"'],
    ['"description@ru": "Часть адресов."', '"description@ru": ""'],
  ] as const) {
    assert.ok(good.includes(from), from)
    assert.notDeepEqual(packageFaults(good.replace(from, to)), [], to)
  }
})

test('a broken archive is told', () => {
  const good = files.get('atlas-data.zip') as Uint8Array
  assert.deepEqual(archiveFaults(good), [])
  const inside = unzipSync(good)
  assert.notDeepEqual(archiveFaults(good.subarray(0, good.length - 100)), [])
  assert.notDeepEqual(archiveFaults(zipSync({ ...inside, 'tables/step.csv': new Uint8Array(3) })), [])
  assert.notDeepEqual(archiveFaults(zipSync({ ...inside, 'tables/other.csv': new Uint8Array(3) })), [])
  const { 'datapackage.json': _, ...undescribed } = inside
  assert.notDeepEqual(archiveFaults(zipSync(undescribed)), [])
})

test('the archive holds the package', () => {
  const archive = unzipSync(files.get('atlas-data.zip') as Uint8Array)
  assert.deepEqual(Object.keys(archive).sort(), ['datapackage.json', ...resources.map(({ path }) => path)].sort())
  for (const [path, bytes] of Object.entries(archive)) assert.equal(new TextDecoder().decode(bytes), text(path), path)
})

test('the same corpus gives the same bytes, in another time zone too', () => {
  const zone = process.env.TZ
  try {
    process.env.TZ = 'Pacific/Kiritimati'
    for (const [path, content] of wholeFiles(tableFiles(corpus, registry))) assert.ok(content.equals(files.get(path) ?? Buffer.of()), path)
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
})

test('what means something to a table or a database is text like any other', () => {
  const source = rawFiles.find(({ name }) => name.startsWith('west-kazakhstan'))
  assert.ok(source)
  const word = `услугодателя'); DROP TABLE step; -- "x",`
  const hostile = buildCorpus([rawFile('hostile.txt', textOf(source).replaceAll('услугодателя', word))], registry)
  const written = wholeFiles(tableFiles(hostile, registry))
  const database = opened(written.get('atlas.sqlite'))
  const [row] = database.prepare('SELECT text FROM step WHERE text LIKE ?').all('%DROP TABLE%')
  assert.ok(String(row?.text).includes("'); DROP TABLE step; --"))
  database.close()
  const cells = records(String(written.get('tables/step.csv'))).flat()
  assert.ok(cells.includes(String(row?.text)))
})
