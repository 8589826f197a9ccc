import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { digestOf } from './digest.ts'

/** What a stage was made from and what it left behind. */
interface Stamp {
  inputs: string
  outputs: string
}

/** Names, sizes and times of all that stands in some folders: whoever touches a file changes it. */
function listing(folders: readonly string[]): string {
  const files = folders.flatMap((folder) => (existsSync(folder) ? [folder, ...globSync(`${folder}/**/*`)] : [])).sort()
  return digestOf(
    files.map((path) => {
      const found = statSync(path)
      return found.isFile() ? `${path} ${found.size} ${found.mtimeMs}` : path
    }),
  )
}

const fileOf = (stage: string) => join('.cache', `${stage}.stamp.json`)

/** Whether a stage has nothing to do: it ended well on the same inputs, and its folders are as it left them. */
export function isUpToDate(stage: string, inputs: string, folders: readonly string[]): boolean {
  try {
    const stamp = JSON.parse(readFileSync(fileOf(stage), 'utf8')) as Stamp
    return stamp.inputs === inputs && stamp.outputs === listing(folders)
  } catch {
    return false
  }
}

/** Before a stage touches its folders: what it leaves is not known until `stamp` says so. */
export function unstamp(stage: string): void {
  rmSync(fileOf(stage), { force: true })
}

/** Says that a stage ended well. */
export function stamp(stage: string, inputs: string, folders: readonly string[]): void {
  const file = fileOf(stage)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.part`, JSON.stringify({ inputs, outputs: listing(folders) } satisfies Stamp))
  renameSync(`${file}.part`, file)
}
