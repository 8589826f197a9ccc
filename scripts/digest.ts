import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
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
