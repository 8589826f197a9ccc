import { textWidth, type Weight } from './font.ts'

/** What a reader may add between letters and between words, in em (WCAG 2.2, success criterion 1.4.12). */
const betweenLetters = 0.12
const betweenWords = 0.16

/**
 * The `textLength` of a line, in pixels: its own width where the reader's wider spaces would take it out of its room, so that a
 * browser sets it no wider; null where it has the room.
 */
export function heldLength(text: string, room: number, { size, weight = 400 }: { size: number; weight?: Weight }): number | null {
  const width = textWidth(text, size, weight)
  const words = text.split(/\s/u).length - 1
  const spread = width + ([...text].length * betweenLetters + words * betweenWords) * size
  return spread > room ? Math.round(width) : null
}
