import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { extractTables } from '../../src/corpus/extract/tables/index.ts'
import type { ActionTable } from '../../src/corpus/model/index.ts'
import { parsed } from '../parse/parsed.ts'

type Labelled = Omit<ActionTable, 'source'>

const { act } = parsed(readFileSync(new URL('../../content/raw/akzhar-2012-277.txt', import.meta.url), 'utf8'))
const fixtures = new URL('../fixtures/tables/', import.meta.url)
const labelled = readdirSync(fixtures).map(
  (name) => JSON.parse(readFileSync(new URL(name, fixtures), 'utf8')) as { regulation: string; tables: Labelled[] },
)

/** What is the same however a word is broken: letters and digits of every field. */
const letters = (tables: readonly Labelled[]) =>
  tables.map(({ caption, kind, columns }) => ({
    caption: plain(caption),
    kind,
    columns: columns.map((column) => Object.fromEntries(Object.entries(column).map(([field, text]) => [field, plain(text)]))),
  }))
const plain = (text: string | null) => text?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') ?? null

test('every regulation with tables is labelled', () => {
  const withTables = act.children.filter((regulation) => extractTables(regulation, new VFile()).length > 0)
  assert.deepEqual(withTables.map(({ title }) => plain(title)).sort(), labelled.map(({ regulation }) => plain(regulation)).sort())
})

for (const { regulation: title, tables } of labelled)
  test(`every cell in its column: ${title}`, () => {
    const regulation = act.children.find((candidate) => plain(candidate.title) === plain(title))
    assert.ok(regulation)
    assert.deepEqual(letters(extractTables(regulation, new VFile())), letters(tables))
  })
