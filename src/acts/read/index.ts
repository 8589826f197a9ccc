import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import type { SourceText } from '../tree.ts'
import { decode } from './decode.ts'
import { formatOf } from './format.ts'
import { plainLines } from './plain.ts'

/**
 * Reads one raw file: its lines made plain and its format, told by its content and never by its name. A file that is no text or
 * no act gives `null` and a fatal message that says why and what to do.
 */
export function read(name: string, bytes: Uint8Array, file: VFile): SourceText | null {
  const decoded = decode(bytes)
  if (!('text' in decoded)) {
    const place = decoded.line === null ? undefined : { line: decoded.line, column: 1 }
    file.message(decoded.reason, { ruleId: decoded.ruleId, source: 'atlas', place }).fatal = true
    return null
  }
  const lines = plainLines(decoded.text)
  if (!lines.some((line) => /постановлени|регламент/i.test(line))) {
    const reason =
      'This is no act: neither «постановление» nor «регламент» occurs in it. Put the text of a decree with its regulations here, or remove the file.'
    file.message(reason, { ruleId: 'not-an-act', source: 'atlas' }).fatal = true
    return null
  }
  return { file: name, format: formatOf(lines), sha256: createHash('sha256').update(bytes).digest('hex'), lines }
}
