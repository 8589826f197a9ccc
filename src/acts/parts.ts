import type { Paragraph, Part } from './tree.ts'

/** What the raw lines of a paragraph give, joined: every character of them, with one space where a line ends between words. */
export function joinParts(parts: readonly Part[]): string {
  return parts.map(({ text, glued }, index) => (index === 0 || glued ? text : ` ${text}`)).join('')
}

/**
 * The words of a paragraph as they are read: the lower half of a cell that a page break cut stands behind the upper one, and a hyphen that only
 * marks where a column cut a word is gone. Null for the lower half itself, which is read there.
 */
export function wordsRead({ parts, goesOn = [], readAbove }: Pick<Paragraph, 'parts' | 'goesOn' | 'readAbove'>): string | null {
  if (readAbove) return null
  const all = [...parts, ...goesOn]
  return joinParts(all.map((part, at) => (part.softHyphen && all[at + 1]?.glued ? { ...part, text: part.text.slice(0, -1) } : part)))
}
