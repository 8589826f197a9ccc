import type { Paragraph } from '../../tree.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word of a table, whole even where the raw text breaks it over lines. */
export interface Word {
  text: string
  /** Its letters, digits and «№», small (see `run`). */
  run: string
  /** Line in the raw file, from 1. */
  line: number
  opensLine: boolean
}

/** Lines between two blank ones: mostly a cell, sometimes a part of one or several. */
export interface Block {
  /** Counts the page breaks before the block. */
  page: number
  words: Word[]
  /** True where the text says that the table goes on in another part («продолжение таблицы»). */
  startsPart: boolean
}

/** Three blank lines are a page break. */
const pageBreak = 3

/** Blocks of a table's paragraphs by the blank lines of the raw text, with words that a line breaks made whole. */
export function blocksOf(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): Block[] {
  const blocks: Block[] = []
  let page = 0
  for (const paragraph of paragraphs) {
    let before: number | null = null
    for (const part of paragraph.parts) {
      const blanks: number = before === null ? paragraph.blankBefore : part.line - before - 1
      if (blanks >= pageBreak) page++
      let block = blocks.at(-1)
      if (!block || before === null || blanks > 0) {
        block = { page, words: [], startsPart: false }
        blocks.push(block)
      }
      before = part.line
      for (const [index, text] of part.text.split(/\s+/).filter(Boolean).entries()) {
        const last = block.words.at(-1)
        if (index === 0 && part.glued && last)
          block.words[block.words.length - 1] = wordOf(vocabulary.join(last.text, text), last.line, last.opensLine)
        else block.words.push(wordOf(text, part.line, index === 0))
      }
    }
  }
  return blocks.filter(({ words }) => words.length > 0)
}

export function wordOf(text: string, line: number, opensLine: boolean): Word {
  return { text, run: run(text), line, opensLine }
}

/** Words as text, without a full stop, semicolon or comma at its end. */
export function textOf(words: readonly Word[]): string {
  return words
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ([,.;:)])/g, '$1')
    .replace(/\( /g, '(')
    .replace(/[\s.;,]+$/, '')
}

/** Letters, digits and «№» run together, small: what stays the same however the lines and words are broken. */
export function run(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/^n(?=\P{L}|$)/u, '№')
    .replace(/[^\p{L}\p{N}№]/gu, '')
}

export function runOf(words: readonly Word[]): string {
  let letters = ''
  for (const word of words) letters += word.run
  return letters
}
