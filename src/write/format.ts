import type { Corpus, Scratch } from '../corpus/index.ts'
import type { Registry } from '../model/index.ts'

/** A text to write: its path with slashes, below the folder of the corpus, and its letters (UTF-8 on the disk). */
export type TextFile = [path: string, text: string]

/** What is too long to be in memory at once: piece by piece, as often as it is asked for. */
export interface Pieces {
  pieces(): Iterable<string | Uint8Array>
}

export type Content = string | Uint8Array | Pieces

/** A file to write; formats that are no text give bytes. */
export type OutputFile = [path: string, content: Content]

/** A content piece by piece, whether it is whole or in pieces. */
export const piecesOf = (content: Content): Iterable<string | Uint8Array> =>
  typeof content === 'string' || content instanceof Uint8Array ? [content] : content.pieces()

/** Letters or bytes that go together into one piece. */
const lengthOfPiece = 4_000_000

/** Short texts that follow one another as a content in pieces; whole where it is one piece. */
export function inPieces(texts: () => Iterable<string>): Content {
  const joined = { pieces: () => joinedTexts(texts()) }
  const [first = '', second] = joined.pieces()
  return second === undefined ? first : joined
}

function* joinedTexts(texts: Iterable<string>): Generator<string> {
  let waiting: string[] = []
  let length = 0
  for (const text of texts) {
    waiting.push(text)
    length += text.length
    if (length < lengthOfPiece) continue
    yield waiting.join('')
    waiting = []
    length = 0
  }
  if (waiting.length > 0) yield waiting.join('')
}

/** A format of the corpus. */
export interface Format {
  /** What stands right below the folder of the corpus and is this format's alone. */
  entries: readonly string[]
  /** The corpus in the format, file by file, so that no two need to be in memory at once. Pure: the same corpus gives the same bytes. */
  write(corpus: Corpus, registry: Registry, scratch?: Scratch): Iterable<OutputFile>
}
