import type { VFile } from 'vfile'
import type { Paragraph, RestoredText, SourceText } from '../tree.ts'
import { restoreMarkup } from './markup/index.ts'

/** Restores the paragraphs of a raw text. First shape: lines joined, damage left as it is. */
export function restore(source: SourceText, file: VFile): RestoredText {
  if (source.format !== 'pdf-text') return restoreMarkup(source, file)
  const children: Paragraph[] = []
  let blanks = 0
  for (const [index, raw] of source.lines.entries()) {
    const line = index + 1
    const text = raw
      .replace(/[#*_]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (text === '') {
      blanks++
      continue
    }
    const last = children.at(-1)
    const continues = last && !/^ {4,}\S/.test(raw) && blanks === 0 && source.format === 'pdf-text'
    if (continues) {
      last.parts.push({ line, text, glued: false })
      last.text += ` ${text}`
      last.position.end = { line, column: raw.length + 1 }
    } else
      children.push({
        type: 'paragraph',
        text,
        layout: /^ {4,}\S/.test(raw) || source.format !== 'pdf-text' ? 'body' : 'flush',
        blankBefore: blanks,
        parts: [{ line, text, glued: false }],
        position: { start: { line, column: raw.length - raw.trimStart().length + 1 }, end: { line, column: raw.length + 1 } },
      })
    blanks = 0
  }
  return { type: 'restored', source, children, repairs: [] }
}
