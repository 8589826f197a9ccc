/** A text that a spreadsheet would take for a formula (OWASP, «CSV Injection»), or that looks like one which has its apostrophe already: one more tells them apart. */
const formula = /^'*[=+\-@\t\r]/u

/** One cell after RFC 4180: an apostrophe stands before what a spreadsheet would reckon out; nothing is an empty cell. */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
