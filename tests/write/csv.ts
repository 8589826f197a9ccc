/** The records of a CSV text after RFC 4180, as a reader who knows nothing of its writer reads them. */
export function records(text: string): string[][] {
  const found: string[][] = []
  let row: string[] = []
  for (const [whole, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    if (whole === undefined) break
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    found.push(row)
    row = []
  }
  return found
}
