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

/** Rows as CSV after RFC 4180: UTF-8, a head with the names of the fields, lines end with CR LF. */
export function csv(fields: Table['fields'], rows: Iterable<readonly Value[]>): string {
  const lines = [fields.map(({ name }) => name).join(',')]
  for (const row of rows) lines.push(row.map(cell).join(','))
  return lines.map((line) => `${line}\r\n`).join('')
}
