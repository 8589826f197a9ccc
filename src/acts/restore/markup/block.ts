import type { Paragraph } from '../../tree.ts'

/**
 * What one raw line gives to a block, its markup taken off. `end` says what the line's end means: a `break` made by hand, a `line` of
 * Markdown, or mere white space of HTML.
 */
export interface BlockLine {
  line: number
  column: number
  text: string
  end: 'break' | 'line' | 'space'
}

/** A block of Markdown or HTML as its markup sets it apart, before restoring. */
export interface Block {
  layout: Paragraph['layout']
  lines: BlockLine[]
}
