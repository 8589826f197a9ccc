import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Content, type OutputFile, piecesOf } from '../src/write/index.ts'
import { lock } from './lock.ts'

/** New files for a folder. What stands there under one of the names that are `owned` is replaced as a whole; all else stays. */
export interface NewFiles {
  folder: string
  /** Names right below the folder. */
  owned: Iterable<string>
  files: Iterable<OutputFile>
}

/** What is to be done with the folders once all their new files are written: names right below each. */
interface Journal {
  folders: { folder: string; placed: string[]; removed: string[] }[]
}

const staged = (folder: string) => `${folder}.next`
const journalOf = (folder: string) => `${folder}.journal`

/**
 * Puts new files in the place of the old ones, whole or not at all, for all folders together. Everything is written beside the folders
 * first (`<folder>.next`); then a journal says what takes the place of what; then the entries are exchanged. A run that is killed before
 * the journal stands has changed nothing; one killed after it is finished by the next (`heal`). Several runs into one folder wait for one
 * another. Throws what writing throws, and leaves nothing of it behind.
 */
export async function swap(folders: NewFiles[]): Promise<void> {
  const [main] = folders
  if (!main) return
  const release = await lock(main.folder)
  try {
    heal(main.folder)
    const file = journalOf(main.folder)
    try {
      const journal: Journal = { folders: folders.map(stage) }
      writeFileSync(`${file}.next`, JSON.stringify(journal))
    } catch (error) {
      for (const { folder } of folders) rmSync(staged(folder), { recursive: true, force: true })
      rmSync(`${file}.next`, { force: true })
      throw error
    }
    renameSync(`${file}.next`, file)
    finish(file)
  } finally {
    release()
  }
}

/** Finishes the exchange of a run that was killed in the middle of it. To be called by whoever holds the lock of the folder. */
export function heal(folder: string): void {
  if (existsSync(journalOf(folder))) finish(journalOf(folder))
}

/** Writes the new files of a folder beside it and says what is to be done with them. */
function stage({ folder, owned, files }: NewFiles): Journal['folders'][number] {
  const next = staged(folder)
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  for (const [path, content] of files) {
    mkdirSync(dirname(join(next, path)), { recursive: true })
    writeContent(join(next, path), content)
  }
  const made = readdirSync(next)
  const placed = made.filter((name) => !isSame(join(next, name), join(folder, name)))
  return { folder, placed, removed: [...owned].filter((name) => !made.includes(name)) }
}

function writeContent(path: string, content: Content): void {
  const file = openSync(path, 'w')
  try {
    for (const piece of piecesOf(content)) writeFileSync(file, piece)
  } finally {
    closeSync(file)
  }
}

/** Of two files of one size, a piece at a time. */
function haveSameBytes(one: string, other: string): boolean {
  const files = [openSync(one, 'r'), openSync(other, 'r')] as const
  const [piece, second] = [Buffer.allocUnsafe(1 << 16), Buffer.allocUnsafe(1 << 16)]
  try {
    for (;;) {
      const length = readSync(files[0], piece)
      if (length !== readSync(files[1], second) || !piece.subarray(0, length).equals(second.subarray(0, length))) return false
      if (length === 0) return true
    }
  } finally {
    for (const file of files) closeSync(file)
  }
}

/** Whether two entries hold the same: what has not changed stays, so that whoever watches a folder sees only what has. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [statSync(one), statSync(other, { throwIfNoEntry: false })]
  if (!second || first.isDirectory() !== second.isDirectory()) return false
  if (!first.isDirectory()) return first.size === second.size && haveSameBytes(one, other)
  const names = readdirSync(one).sort()
  const others = new Set(readdirSync(other))
  return names.length === others.size && names.every((name) => others.has(name) && isSame(join(one, name), join(other, name)))
}

/** Does what a journal says; doing it again after half of it was done ends the same. */
function finish(file: string): void {
  const { folders } = JSON.parse(readFileSync(file, 'utf8')) as Journal
  for (const { folder, placed, removed } of folders) {
    mkdirSync(folder, { recursive: true })
    for (const name of removed) rmSync(join(folder, name), { recursive: true, force: true })
    for (const name of placed) {
      if (!existsSync(join(staged(folder), name))) continue
      rmSync(join(folder, name), { recursive: true, force: true })
      renameSync(join(staged(folder), name), join(folder, name))
    }
    rmSync(staged(folder), { recursive: true, force: true })
  }
  rmSync(file)
}
