import type { VFile } from 'vfile'
import type { RestoredText, SourceText } from '../tree.ts'
import { restoreMarkup } from './markup/index.ts'
import { restorePdfText } from './pdf-text/index.ts'

/** Restores the paragraphs of a raw text; the way depends on the format, the result does not. Doubts go to `file`. */
export function restore(source: SourceText, file: VFile): RestoredText {
  const text = source.format === 'pdf-text' || source.format === 'pdf' ? restorePdfText(source, file) : restoreMarkup(source, file)
  return { ...text, repairs: [...source.repairs, ...text.repairs].map((repair, index) => ({ ...repair, seq: index + 1 })) }
}
