/** Three links side by side leave four spaces; more is a table or a signature. */
const widestHole = 4
/** Office, a gap, initials and surname: «Аким района    А. Тастемиров» has lost nothing. */
const signature = /\s{2,}(?:(?:\p{Lu}\s?\.\s?){1,2}\p{Lu}[\p{Ll}-]+|\p{Lu}\p{Ll}+\s(?:\p{Lu}\s?\.\s?){1,2})$/u
/** No page is so wide: a longer line was not set by the extractor and has no edge where links could land. */
const widestLine = 300

/** Can this line have lost words to links at all? */
export const canLoseWords = (text: string): boolean => text.length <= widestLine && !signature.test(text)

/** A place where words may be missing. */
export interface Slot {
  /** Offset in the text of the line. */
  at: number
  /** How sure the sign is: a hole left by the extractor, or any single space. */
  strong: boolean
  /** Links that stood here side by side: each leaves a space behind. */
  links: number
}

/** The signs that something is missing at the start of, or inside, the text of a line. */
export function holes(text: string, leadingGap: number): Slot[] {
  const slots: Slot[] = []
  // A mark at the start of a line is more often torn from its word than left alone by a link.
  if (leadingGap > 0 || /^[,.;:)»]/u.test(text)) slots.push({ at: 0, strong: leadingGap > 0, links: Math.max(1, leadingGap) })
  for (const match of text.matchAll(/\s+/g)) {
    const next = text[match.index + match[0].length] ?? ''
    const mark = /[,.;:)»]/u.test(next)
    const wide = match[0].length > 1 && match[0].length <= widestHole
    slots.push({ at: match.index, strong: wide || mark, links: wide ? match[0].length - (mark ? 0 : 1) : 1 })
  }
  return slots
}
