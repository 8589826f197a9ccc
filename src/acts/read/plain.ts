/** Letters that print nothing: soft hyphen, zero-width space and joiners, direction marks, a byte order mark inside the text. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

/** Every space of Unicode that is no line break, and the page break: an ordinary space stands for all of them. */
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u0085\u2028\u2029\f\v]/g

/** A text with composed letters (NFC), ordinary spaces and no invisible letters. */
export const plainText = (text: string): string => text.normalize('NFC').replace(invisible, '').replace(spaces, ' ')

/**
 * The lines of a text made plain: composed letters (NFC), ordinary spaces, no invisible letters. A line ends with LF, CRLF or CR, so
 * line n of the raw file stands at index n - 1.
 */
export function plainLines(text: string): string[] {
  return plainText(text).replace(/\r\n?/g, '\n').split('\n')
}
