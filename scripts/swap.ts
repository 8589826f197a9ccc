import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutputFile } from '../src/write/json/index.ts'

/** New files for a folder. What stands there under one of the names that are `owned` is replaced as a whole; all else stays. */
export interface NewFiles {
  folder: string
  /** Names right below the folder. */
  owned: Iterable<string>
  files: Iterable<OutputFile>
}

/**
 * Puts new files in the place of the old ones. Everything is written beside the folders first (`<folder>.next`), so that what was
 * there stays whole when writing fails, and a reader never meets half a file. Throws what writing throws, and leaves nothing of it behind.
 */
export function swap(folders: NewFiles[]): void {
  try {
    for (const { folder, files } of folders) write(folder, files)
  } catch (error) {
    for (const { folder } of folders) rmSync(`${folder}.next`, { recursive: true, force: true })
    throw error
  }
  for (const { folder, owned } of folders) exchange(folder, new Set(owned))
}

/** Writes the new files of a folder beside it. */
function write(folder: string, files: Iterable<OutputFile>): void {
  takeBack(folder)
  const next = `${folder}.next`
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(next, path)), { recursive: true })
    writeFileSync(join(next, path), text)
  }
}

/** Moves the old entries of a folder to `<folder>.last`, the new ones to their place, and removes the old. */
function exchange(folder: string, owned: Set<string>): void {
  const [next, last] = [`${folder}.next`, `${folder}.last`]
  mkdirSync(folder, { recursive: true })
  mkdirSync(last)
  for (const name of readdirSync(folder)) if (owned.has(name)) renameSync(join(folder, name), join(last, name))
  for (const name of readdirSync(next)) renameSync(join(next, name), join(folder, name))
  rmSync(next, { recursive: true })
  rmSync(last, { recursive: true })
}

/** Puts back the old entries of a folder that a run left aside when it was killed in the middle of the exchange. */
function takeBack(folder: string): void {
  const last = `${folder}.last`
  if (!existsSync(last)) return
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(last)) {
    rmSync(join(folder, name), { recursive: true, force: true })
    renameSync(join(last, name), join(folder, name))
  }
  rmSync(last, { recursive: true })
}
