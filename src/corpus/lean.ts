import { type Paragraph, type RestoredText, wordsRead } from '../acts/index.ts'
import type { ReadAct } from './link/index.ts'

/**
 * An act without what only its own reading needed: its tree, its raw lines, the parts of its paragraphs. So many hundreds of texts take the memory of what is
 * published of them.
 */
export function lean(act: ReadAct): ReadAct {
  return {
    ...act,
    node: { ...act.node, source: { ...act.node.source, lines: [] }, children: [] },
    text: leanText(act.text),
    regulations: act.regulations.map(({ node, data }) => ({ node: { ...node, notes: [], children: [] }, data })),
  }
}

function leanText({ type, source, children, unrepaired, repairs }: RestoredText): RestoredText {
  return { type, source: { ...source, lines: [] }, children: children.map(whole), unrepaired, repairs }
}

/** A paragraph of one part: the words as they are read. */
function whole(paragraph: Paragraph): Paragraph {
  const words = wordsRead(paragraph)
  const { type, text, layout, blankBefore, position, readAbove } = paragraph
  const part = { line: position.start.line, text: words === text ? text : (words ?? ''), glued: false }
  return { type, text, layout, parts: [part], blankBefore, position, ...(readAbove && { readAbove }) }
}
