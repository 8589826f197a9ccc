import { csvCell } from '../../text/csv-cell.ts'
import type { Table, Value } from './table.ts'

/** The head of a file after RFC 4180: the names of the fields. */
export const head = (fields: Table['fields']): string => `${fields.map(({ name }) => name).join(',')}\r\n`

/** Rows as lines after RFC 4180, which end with CR LF. */
export const lines = (rows: readonly (readonly Value[])[]): string => rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')

/** Rows as CSV after RFC 4180: UTF-8, a head, lines. */
export const csv = (fields: Table['fields'], rows: readonly (readonly Value[])[]): string => head(fields) + lines(rows)
