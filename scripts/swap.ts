import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutputFile } from '../src/corpus/write/index.ts'

/**
 * Puts new files in the place of whole folders. Everything is written beside the folders first (`<folder>.next`), so that what was
 * there stays whole when writing fails, and a reader never meets half of it. Throws what writing throws, and leaves nothing of it behind.
 */
export function swap(folders: { folder: string; files: Iterable<OutputFile> }[]): void {
  try {
    for (const { folder, files } of folders) write(folder, files)
  } catch (error) {
    for (const { folder } of folders) rmSync(`${folder}.next`, { recursive: true, force: true })
    throw error
  }
  for (const { folder } of folders) {
    const last = `${folder}.last`
    rmSync(last, { recursive: true, force: true })
    if (existsSync(folder)) renameSync(folder, last)
    renameSync(`${folder}.next`, folder)
    rmSync(last, { recursive: true, force: true })
  }
}

/** Writes the new files of a folder beside it. */
function write(folder: string, files: Iterable<OutputFile>): void {
  // A run that was killed between two renames left the old folder under its other name.
  if (!existsSync(folder) && existsSync(`${folder}.last`)) renameSync(`${folder}.last`, folder)
  const next = `${folder}.next`
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(next, path)), { recursive: true })
    writeFileSync(join(next, path), text)
  }
}

/** True where a folder is missing or empty. */
export const isEmpty = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0
