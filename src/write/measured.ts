import { createHash } from 'node:crypto'
import { type Content, piecesOf } from './format.ts'

/** How many bytes a content has, and their SHA-256. */
export function measured(content: Content): { bytes: number; sha256: string } {
  const sum = createHash('sha256')
  let bytes = 0
  for (const piece of piecesOf(content)) {
    sum.update(piece)
    bytes += Buffer.byteLength(piece)
  }
  return { bytes, sha256: sum.digest('hex') }
}
