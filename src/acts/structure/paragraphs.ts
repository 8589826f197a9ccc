import type { Position } from 'unist'
import { withoutTrailing } from '../../text/trailing.ts'
import type { NoteNode, Paragraph } from '../tree.ts'

/** Position from the first to the last of consecutive nodes. */
export function span(nodes: { position: Position }[]): Position {
  const first = nodes[0]
  const last = nodes.at(-1)
  if (!first || !last) throw new Error('a span needs at least one node')
  return { start: first.position.start, end: last.position.end }
}

/** Texts of consecutive paragraphs as one running text. */
export function joined(paragraphs: Paragraph[]): string {
  return paragraphs.map((paragraph) => paragraph.text).join(' ')
}

/** A paragraph that the editors of the database added: «Сноска. …», «Примечание РЦПИ.». */
export function isFootnote(paragraph: Paragraph): boolean {
  return /^Сноска\s*\./i.test(paragraph.text)
}

/** How many quotes may stand around a title: «„"X"“». */
const deepestQuotes = 6

/** Drops the quotes around a title, matched or left open, and the punctuation after it. */
export function bareTitle(text: string): string {
  let title = withoutTrailing(text.replace(/\s+/g, ' ').trim(), ';,.:')
  for (let layer = 0; layer < deepestQuotes; layer++) {
    const before = title
    if (/^["«“„]/.test(title) && (!/["»”]$/.test(title) || encloses(title))) title = title.slice(1).trim()
    else if (/["»”]$/.test(title) && surplusClosing(title)) title = title.slice(0, -1).trim()
    if (title === before) break
  }
  return title
}

function count(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0
}

function encloses(text: string): boolean {
  return text.length > 1 && /["»”]$/.test(text)
}

function surplusClosing(text: string): boolean {
  return text.endsWith('"') ? count(text, /"/g) % 2 === 1 : count(text, /[»”]/g) > count(text, /[«“„]/g)
}

/** A footnote among what it stands in. */
export const asNote = (paragraph: Paragraph): NoteNode => ({ ...paragraph, type: 'note' })
