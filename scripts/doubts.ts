import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '../src/corpus/index.ts'
import type { Act, Diagnostic } from '../src/model/index.ts'

/** SHA-256 of the raw texts that an existing corpus was made of, by their names; empty where there is none. */
export function knownTexts(corpus: string): Map<string, string> {
  const folder = join(corpus, 'acts')
  if (!existsSync(folder)) return new Map()
  const acts = globSync('*.json', { cwd: folder }).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Act)
  return new Map(acts.map(({ source: { file, sha256 } }) => [file, sha256]))
}

/** What the parser doubts, as far as an editor should look at it now. */
export interface Doubts {
  /** Warnings of texts that are new or have changed. */
  fresh: Diagnostic[]
  /** How many more there are, in texts that have not changed. */
  earlier: number
}

/** Parts the doubts of a corpus by whether their text is new or changed since the last corpus. */
export function doubtsOf({ acts, diagnostics }: Corpus, known: ReadonlyMap<string, string>): Doubts {
  const unchanged = new Set(acts.flatMap(({ source: { file, sha256 } }) => (known.get(file) === sha256 ? [file] : [])))
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning')
  const fresh = warnings.filter(({ file }) => !unchanged.has(file))
  return { fresh, earlier: warnings.length - fresh.length }
}

/** The doubts as a table: where, which rule, what and what to do. Empty where there are none. */
export function doubtsTable({ fresh, earlier }: Doubts): string {
  const rows = fresh.map(({ file, line, ruleId, message }) => [line === null ? file : `${file}:${line}`, ruleId, message] as const)
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length))
  const table = rows.map(([place, rule, message]) => `  ${place.padEnd(width(0))}  ${rule.padEnd(width(1))}  ${message}`)
  return [
    ...(fresh.length > 0 ? [`Сомнения в новых и изменённых текстах (${fresh.length}); сверьте эти строки с актом:`, ...table] : []),
    ...(earlier > 0 ? [`Сомнений в прежних текстах: ${earlier}, они в diagnostics.json.`] : []),
  ].join('\n')
}
