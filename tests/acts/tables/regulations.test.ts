import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { extractTables } from '../../../src/acts/extract/tables/index.ts'
import type { ActionTable } from '../../../src/model/index.ts'
import { parsed } from '../structure/parsed.ts'
import { paragraphsOf } from './flattened.ts'
import { dice, laidOut } from './laid-out.ts'

type Labelled = Omit<ActionTable, 'source'>

const { act } = parsed(readFileSync(new URL('../../../content/raw/akzhar-2012-277.txt', import.meta.url), 'utf8'))
const fixtures = new URL('../../fixtures/tables/', import.meta.url)
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

test('99 fields of 100 read word for word as labelled', () => {
  let fields = 0
  let right = 0
  for (const { regulation: title, tables } of labelled) {
    const regulation = act.children.find((candidate) => plain(candidate.title) === plain(title))
    assert.ok(regulation)
    const found = extractTables(regulation, new VFile())
    for (const [at, { columns }] of tables.entries())
      for (const [index, column] of columns.entries()) {
        const got = Object.entries(found[at]?.columns[index] ?? {})
        fields += Object.keys(column).length
        right += Object.entries(column).filter(([name, text]) => got.some(([other, value]) => other === name && value === text)).length
      }
  }
  assert.ok(right / fields >= 0.99, `${right} of ${fields}`)
})

test('the same tables laid out anew, a row of each part cut by a page break: 98 cells of 100 find their column', () => {
  const random = dice(7)
  let cells = 0
  let right = 0
  for (const { regulation: title, tables } of labelled) {
    const regulation = act.children.find((candidate) => plain(candidate.title) === plain(title))
    assert.ok(regulation)
    for (const { caption, kind, columns } of tables) {
      // A cell that the act leaves out cannot be seen in flattened text.
      if (kind !== 'actions' || columns.some(({ completion }) => completion === null)) continue
      const appendix = {
        type: 'appendix' as const,
        number: '1',
        title: null,
        kind: 'action-table' as const,
        children: paragraphsOf(laidOut(caption, columns, random)),
        position: regulation.position,
      }
      const sections = regulation.children.filter((child) => child.type === 'section')
      const [table] = extractTables({ ...regulation, children: [...sections, appendix] }, new VFile())
      for (const [index, column] of columns.entries())
        for (const [field, text] of Object.entries(column)) {
          cells++
          if (Object.entries(table?.columns[index] ?? {}).some(([name, got]) => name === field && got === text)) right++
        }
    }
  }
  assert.ok(right / cells >= 0.98, `${right} of ${cells}`)
})
