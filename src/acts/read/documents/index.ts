import { docxText } from './docx.ts'
import { pdfText } from './pdf.ts'
import { rtfText } from './rtf.ts'
import type { TakenText } from './taken.ts'

/**
 * Takes the text out of a Word file (`.docx`), a rich text (`.rtf`) or a PDF, told by their first bytes; null for any other file. The text
 * is HTML for the first two, a paragraph a line, and for a PDF its lines as they stand on the page. Never throws.
 */
export async function takeText(bytes: Uint8Array): Promise<TakenText | null> {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const format = opening.includes('%PDF-')
    ? 'pdf'
    : opening.startsWith('{\\rtf')
      ? 'rtf'
      : opening.startsWith('PK\u0003\u0004')
        ? 'docx'
        : null
  if (format === null) return null
  try {
    return { format, ...(await { docx: docxText, pdf: pdfText, rtf: rtfText }[format](bytes)) }
  } catch (error) {
    const reason = `Файл не открывается (${error instanceof Error ? error.message : String(error)}). Сохраните текст акта как UTF-8 и положите вместо него.`
    return { format, text: null, doubts: [{ ruleId: 'unreadable-document', line: null, reason }] }
  }
}
