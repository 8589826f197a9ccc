import { evenLayout } from './layouts.ts'

/** A line of PDF text that carries words. */
export interface Line {
  /** Line in the raw file, from 1. */
  number: number
  /** Spaces before the first character; the text of these acts indents the first line of a paragraph by six. */
  indent: number
  /** The characters between the outer spaces, inner spaces as they stand. */
  text: string
  /** The extractor keeps the space at which a line was wrapped. */
  wrapped: boolean
  /** Blank lines above. */
  blankBefore: number
  /** Do the unindented lines from here to the next blank line or indent close like a sentence, as no title does? */
  closesSentence: boolean
  /** Blank lines, or the ends of the text, on both sides. */
  standsAlone: boolean
  /** In a text that no page wrapped and nothing indents: this line is a paragraph of the body by itself. */
  whole: boolean
}

/** Spaces that open a paragraph; a further space, or one to three at the edge, is the hole that a displaced link left. */
export const bodyIndent = 6

export const opensParagraph = (line: Line): boolean => line.whole || line.indent >= bodyIndent - 2

/** Spaces at the start of the line that the layout does not explain. */
export const leadingGap = (line: Line): number => (opensParagraph(line) ? Math.max(0, line.indent - bodyIndent) : line.indent)

/** The lines of a raw file that carry words, with the blank lines between them counted. */
export function wordLines(lines: string[]): Line[] {
  const found: Line[] = []
  let blankBefore = 0
  for (const [index, raw] of lines.entries()) {
    const text = raw.trim()
    if (text === '') {
      blankBefore++
      continue
    }
    const indent = indentOf(raw)
    found.push({
      number: index + 1,
      indent,
      text,
      wrapped: raw.trimEnd() !== raw,
      blankBefore,
      closesSentence: false,
      standsAlone: false,
      whole: false,
    })
    blankBefore = 0
  }
  evenLayout(found)
  for (let at = found.length - 1; at >= 0; at--) {
    const line = found[at] as Line
    const next = found[at + 1]
    line.standsAlone = (at === 0 || line.blankBefore > 0) && (next === undefined || next.blankBefore > 0)
    line.closesSentence = next && next.blankBefore === 0 && !opensParagraph(next) ? next.closesSentence : /[.;]$/.test(line.text)
  }
  return found
}

/** Spaces before the first character; a tab opens a paragraph, however wide it is shown. */
function indentOf(raw: string): number {
  const space = raw.slice(0, raw.length - raw.trimStart().length)
  return space.includes('\t') ? bodyIndent : space.length
}
