import { createHash } from 'node:crypto'
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** SHA-256 of every file below the folders, by path: two builds gave the same where the maps are equal. */
export function digest(root: string, folders: string[]): Record<string, string> {
  const found = folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(found.map((path) => [relative(root, path), createHash('sha256').update(readFileSync(path)).digest('hex')]))
}

/** SHA-256 of texts, each told from the next. */
export function digestOf(texts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}\n`).update(text)
  return hash.digest('hex')
}

/** SHA-256 of the files that some patterns name, with their paths, below the folder in which this runs. */
export function digestOfFiles(patterns: readonly string[]): string {
  return digestOf(
    globSync(patterns)
      .filter((path) => statSync(path).isFile())
      .sort()
      .flatMap((path) => [path, readFileSync(path)]),
  )
}
