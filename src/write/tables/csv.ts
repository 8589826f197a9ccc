import type { Table, Value } from './table.ts'

/** A text that a spreadsheet would take for a formula (OWASP, «CSV Injection»), or that looks like one which has its apostrophe already: one more tells them apart. */
const formula = /^'*[=+\-@\t\r]/u

/** One cell after RFC 4180: an apostrophe stands before what a spreadsheet would reckon out; nothing is an empty cell. */
export function cell(value: Value): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The head of a file after RFC 4180: the names of the fields. */
export const head = (fields: Table['fields']): string => `${fields.map(({ name }) => name).join(',')}\r\n`

/** Rows as lines after RFC 4180, which end with CR LF. */
export const lines = (rows: readonly (readonly Value[])[]): string => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

/** Rows as CSV after RFC 4180: UTF-8, a head, lines. */
export const csv = (fields: Table['fields'], rows: readonly (readonly Value[])[]): string => head(fields) + lines(rows)
