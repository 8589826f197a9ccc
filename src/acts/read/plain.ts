/** Letters that print nothing: soft hyphen, zero-width space and joiners, direction marks, a byte order mark inside the text. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

/**
 * Control characters, which no text holds and XML 1.0 (2.2) forbids (a PDF prints them where it has no letter), and those that turn the
 * direction of writing, which would show the words of a law in another order than they stand.
 */
const control = /(?![\t\n\r\f\v\u0085])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu

/** Every space of Unicode that is no line break, and the page break: an ordinary space stands for all of them. */
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u0085\u2028\u2029\f\v]/g

/** The sign of a new page above its first line, which is no space of that line. */
const pageSign = /^\f+|\f+$/g

/** A text with composed letters (NFC), ordinary spaces and neither invisible letters nor control characters. */
export const plainText = (text: string): string => text.normalize('NFC').replace(invisible, '').replace(spaces, ' ').replace(control, '')

/** A line from which control characters were taken: its number from 1, and how it stood before and after. */
export interface CleanedLine {
  line: number
  before: string
  after: string
}

/**
 * The lines of a text made plain, and those that lost control characters. A line ends with LF, CRLF or CR, so line n of the raw file
 * stands at index n - 1.
 */
export function plainLines(text: string): { lines: string[]; cleaned: CleanedLine[] } {
  const cleaned: CleanedLine[] = []
  const lines = text
    .replace(lineBreak, '\n')
    .split('\n')
    .map((raw, index) => {
      const line = plainText(raw.replace(pageSign, ''))
      if (raw.search(control) >= 0) cleaned.push({ line: index + 1, before: raw, after: line })
      return line
    })
  return { lines, cleaned }
}

const lineBreak = /\r\n?/g
