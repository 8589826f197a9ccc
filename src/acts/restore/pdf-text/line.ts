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
