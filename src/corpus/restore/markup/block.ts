import type { Paragraph } from '../../tree.ts'

/** What one raw line gives to a block, its markup taken off; `broken` where the author broke the line by hand behind it. */
export interface BlockLine {
  line: number
  column: number
  text: string
  broken: boolean
}

/** A block of Markdown or HTML as its markup sets it apart, before restoring. */
export interface Block {
  layout: Paragraph['layout']
  lines: BlockLine[]
}
