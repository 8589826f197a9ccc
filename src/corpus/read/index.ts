import { createHash } from 'node:crypto'
import type { SourceText } from '../tree.ts'

/** Reads one raw file: its format, told by its content, and its lines made plain (NFC, ordinary spaces, LF, no BOM). */
export function read(name: string, bytes: Uint8Array): SourceText {
  const text = new TextDecoder('utf-8')
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00A0\u202F\u2007]/g, ' ')
  const format = /^\s*<(!doctype|html)/i.test(text) ? 'html' : /^(#{1,6} |\*\*[^*]+\*\*$)/m.test(text) ? 'markdown' : 'pdf-text'
  return { file: name, format, sha256: createHash('sha256').update(bytes).digest('hex'), lines: text.split('\n') }
}
