import { withoutTrailing } from '../../../text/trailing.ts'
import type { Paragraph, Part } from '../../tree.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word of a table, whole even where the raw text breaks it over lines. */
export interface Word {
  text: string
  /** Its letters, digits and «№», small (see `run`). */
  run: string
  /** Line in the raw file, from 1. */
  line: number
  /** Line where it ends: a later one where lines break it. */
  lastLine: number
  opensLine: boolean
  opensBlock: boolean
  /** True where restoring knows that it continues a word that a page break has cut. */
  continues: boolean
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
    let before: Part | null = null
    for (const part of paragraph.parts) {
      const blanks: number = before === null ? paragraph.blankBefore : part.line - before.line - 1
      if (blanks >= pageBreak) page++
      let block = blocks.at(-1)
      if (!block || before === null || blanks > 0) {
        block = { page, words: [], startsPart: false }
        blocks.push(block)
      }
      for (const [index, text] of part.text.split(/\s+/).filter(Boolean).entries()) {
        const last = block.words.at(-1)
        const opens = index === 0
        if (opens && part.glued && last) {
          const whole = before?.softHyphen ? last.text.slice(0, -1) + text : vocabulary.join(last.text, text)
          block.words[block.words.length - 1] = { ...last, text: whole, run: run(whole), lastLine: part.line }
        } else
          block.words.push({
            text,
            run: run(text),
            line: part.line,
            lastLine: part.line,
            opensLine: opens,
            opensBlock: opens && last === undefined,
            continues: opens && part.glued,
          })
      }
      before = part
    }
  }
  return blocks.filter(({ words }) => words.length > 0)
}

/** Words as text, without a full stop, semicolon or comma at its end. */
export function textOf(words: readonly Word[]): string {
  const text = words
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ([,.;:)])/g, '$1')
    .replace(/\( /g, '(')
  return withoutTrailing(text, '.;,')
}

/** Letters, digits and «№» run together, small: what stays the same however the lines and words are broken. */
export function run(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/^n(?=\P{L}|$)/u, '№')
    .replace(/[^\p{L}\p{N}№]/gu, '')
}

/** The runs of words, together. */
export function runOf(words: readonly Word[]): string {
  let letters = ''
  for (const word of words) letters += word.run
  return letters
}

export const small = (word: Word | undefined) => /^[\p{Ll}(),.;:–-]/u.test(word?.text ?? '')
export const capital = (word: Word | undefined) => /^[«"(]?\p{Lu}/u.test(word?.text ?? '')
