import type { Corpus } from '../corpus/index.ts'
import type { Registry } from '../model/registry.ts'

/** A text to write: its path with slashes, below the folder of the corpus, and its letters (UTF-8 on the disk). */
export type TextFile = [path: string, text: string]

/** A file to write; formats that are no text give bytes. */
export type OutputFile = [path: string, content: string | Uint8Array]

/** A format of the corpus. */
export interface Format {
  /** What stands right below the folder of the corpus and is this format's alone. */
  entries: readonly string[]
  /** The corpus in the format, file by file, so that no two need to be in memory at once. Pure: the same corpus gives the same bytes. */
  write(corpus: Corpus, registry: Registry): Iterable<OutputFile>
}
