import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Catalogue, Change } from '../../model/index.ts'

/** The release before, as far as its `index.json` tells. */
export interface Release {
  version: string
  /** Of its `index.json`. */
  sha256: string
  /** Checksums by path. */
  files: ReadonlyMap<string, string>
}

/** What we need of an `index.json` of any version. */
const earlier = z.object({ version: z.string(), files: z.array(z.object({ path: z.string(), sha256: z.string() })) })

/** The release that an `index.json` lists. Throws where the text is none. */
export function releaseOf(index: string): Release {
  const { version, files } = earlier.parse(JSON.parse(index))
  return {
    version,
    sha256: createHash('sha256').update(index).digest('hex'),
    files: new Map(files.map(({ path, sha256 }) => [path, sha256])),
  }
}

/**
 * What changed since the release before, file by file, in the order of their paths; nothing where there is none. `written` are the entries of the folder that this
 * run wrote: files of other formats are no part of the comparison.
 */
export function changesSince(release: Release | null, files: Catalogue['files'], written: readonly string[]): Change[] {
  if (!release) return []
  const now = new Map(files.map(({ path, sha256 }) => [path, sha256]))
  const before = new Map([...release.files].filter(([path]) => written.includes(path.split('/')[0] ?? '')))
  const paths = [...new Set([...before.keys(), ...now.keys()])].sort()
  return paths.flatMap((path): Change[] => {
    const [old, current] = [before.get(path) ?? null, now.get(path) ?? null]
    if (old === current) return []
    return [{ path, change: old === null ? 'added' : current === null ? 'removed' : 'changed', before: old, after: current }]
  })
}
