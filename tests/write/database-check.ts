import { DatabaseSync } from 'node:sqlite'
import type { Table } from '../../src/write/tables/table.ts'

/** What is wrong with the file of a database beside the tables that it should hold; empty where nothing is. */
export function databaseFaults(path: string, tables: readonly Table[]): string[] {
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(path, { readOnly: true })
    const integrity = database.prepare('PRAGMA integrity_check').all()
    const found = integrity.flatMap(({ integrity_check: said }) => (said === 'ok' ? [] : [String(said)]))
    for (const { table, parent } of database.prepare('PRAGMA foreign_key_check').all())
      found.push(`${table} names a row that ${parent} has not`)
    for (const { name, fields } of tables) {
      const columns = database.prepare('SELECT name FROM pragma_table_info(?)').all(name)
      if (columns.map((column) => column.name).join() !== fields.map((field) => field.name).join()) found.push(`${name}: other columns`)
    }
    const words = Number(database.prepare('SELECT count(*) AS rows FROM words').get()?.rows)
    if (words === 0) found.push('no words to search')
    if (database.prepare("SELECT value FROM meta WHERE name = 'version'").get() === undefined) found.push('no version')
    return found
  } catch (error) {
    return [String(error)]
  } finally {
    database?.close()
  }
}
