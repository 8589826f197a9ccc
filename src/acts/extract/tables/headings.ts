import { type TableRow, tableHeadings } from '../../../drafting/table-headings.ts'
import { type Block, run, runOf, type Word } from './layout.ts'

/** What an action table is made of, in reading order: the headings of its rows and the blocks of cells between them. */
export type Passage = { type: 'heading'; row: TableRow; page: number; line: number; opensPage: boolean } | { type: 'cells'; block: Block }

/** A heading cut by a page break must show at least so many letters before the cut. */
const leastOpening = 5

/**
 * Reads headings and cells out of the blocks of an action table. A heading opens a line, its letters are compared with the known
 * headings; what follows in the block is the first cell. Where a page break cuts it, its other half opens the next page. Digits that
 * stand alone before a heading are the number of the row («22 Наименование СФЕ») and are left out.
 */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = []
  const nextPages = firstOfNextPage(blocks)
  let filledPage = -1
  let pending: { rest: string; page: number } | null = null
  for (const [index, block] of blocks.entries()) {
    const nextPage = nextPages[index] ?? null
    const opensPage = index === 0 || blocks[index - 1]?.page !== block.page
    let cells: Word[] = []
    let at = 0
    if (pending) {
      if (opensPage && block.page > pending.page) {
        at = restLength(block.words, pending.rest)
        pending = null
      }
    }
    const flush = () => {
      if (cells.length > 0) {
        passages.push({ type: 'cells', block: { ...block, words: cells } })
        filledPage = block.page
      }
      cells = []
    }
    while (at < block.words.length) {
      const word = block.words[at] as Word
      const opens = word.opensLine || at === 0 || (cells.length === 1 && isRowNumber(cells))
      const found = opens ? headingAt(block.words.slice(at), nextPage) : null
      if (!found) {
        cells.push(word)
        at++
        continue
      }
      const previous = passages.at(-1)
      if (cells.length > 0 && isRowNumber(cells)) cells = []
      else if (cells.length === 0 && previous?.type === 'cells' && isLabel(passages)) passages.pop()
      flush()
      passages.push({
        type: 'heading',
        row: found.row,
        page: block.page,
        line: word.line,
        opensPage: opensPage && filledPage !== block.page,
      })
      at += found.length
      if (at === block.words.length && found.rest !== '') pending = { rest: found.rest, page: block.page }
    }
    flush()
  }
  return passages
}

/** For each block the first one of the next page. */
function firstOfNextPage(blocks: readonly Block[]): (Block | null)[] {
  const found: (Block | null)[] = []
  for (let index = blocks.length - 1; index >= 0; index--) {
    const next = blocks[index + 1]
    found[index] = next && next.page === blocks[index]?.page ? (found[index + 1] ?? null) : (next ?? null)
  }
  return found
}

const isRowNumber = (words: readonly Word[]) => words.length === 1 && /^\d{1,2}\.?$/.test(words[0]?.text ?? '')

/** True where the last block of cells is a lone number that the row before it cannot hold. */
function isLabel(passages: readonly Passage[]): boolean {
  const last = passages.at(-1)
  if (last?.type !== 'cells' || !isRowNumber(last.block.words)) return false
  const heading = passages.findLast((passage) => passage.type === 'heading')
  if (heading?.type !== 'heading') return true
  if (heading.row !== 'number' && heading.row !== 'next') return true
  const row = passages.slice(passages.indexOf(heading) + 1, -1)
  const numbers = row.flatMap((passage) =>
    passage.type === 'cells' ? passage.block.words.map(({ text }) => Number.parseInt(text, 10)) : [],
  )
  const number = Number.parseInt(last.block.words[0]?.text ?? '', 10)
  const highest = Math.max(...numbers)
  return numbers.length > 0 && (number <= highest || number > highest + numbers.length)
}

/** The heading that opens these words: its row, its length in words, and the letters that are still to come. */
function headingAt(words: readonly Word[], nextPage: Block | null): { row: TableRow; length: number; rest: string } | null {
  if (!/^[\p{Lu}№]/u.test(words[0]?.text ?? '')) return null
  let best: { row: TableRow; length: number; rest: string } | null = null
  for (const { row, core, heading } of tableHeadings) {
    const whole = run(heading)
    const least = run(core).length
    let read = ''
    let length = 0
    for (const word of words) {
      const letters = word.run
      if (!whole.startsWith(read + letters)) break
      read += letters
      length++
      if (read === whole) break
    }
    if (read.length < least) [read, length] = misspelt(words, run(core)) ?? [read, length]
    if (length === 0) continue
    const rest = whole.slice(read.length)
    const cutByPage = length === words.length && nextPage !== null && restLength(nextPage.words, rest) > 0
    if (read.length < least && !(cutByPage && read.length >= leastOpening)) continue
    const found = { row, length: length + bracketLength(words.slice(length), rest), rest }
    if (!best || found.length > best.length) best = found
  }
  return best
}

/** A heading with a letter wrong or left out («Наименвание СФЕ»): as it should be, and how many words it takes. */
function misspelt(words: readonly Word[], core: string): [string, number] | null {
  if (core.length < leastMisspelt) return null
  for (let length = 1; length <= Math.min(words.length, longestHeading); length++) {
    const read = runOf(words.slice(0, length))
    if (read.length > core.length + 1) return null
    if (read.length >= core.length - 1 && oneLetterApart(read, core)) return [core, length]
  }
  return null
}

/** A shorter heading is too like other words to be known with a letter wrong. */
const leastMisspelt = 12
/** No heading falls into more words than this, letters set apart included. */
const longestHeading = 40

/** True where one letter is left out, put in or put for another. */
function oneLetterApart(first: string, second: string): boolean {
  let start = 0
  while (start < first.length && first[start] === second[start]) start++
  const tail = Math.min(first.length, second.length) - start
  let end = 0
  while (end < tail && first.at(-1 - end) === second.at(-1 - end)) end++
  return Math.max(first.length, second.length) - start - end <= 1
}

/** Words of a bracket after a heading that the known heading does not have: «(процедуры, операции) и их описание». */
function bracketLength(words: readonly Word[], rest: string): number {
  if (rest === '' || !words[0]?.text.startsWith('(')) return 0
  const end = words.findIndex(({ text }) => text.endsWith(')'))
  if (end < 0) return 0
  return /^иихописание/.test(runOf(words.slice(end + 1, end + 4))) ? end + 4 : end + 1
}

/** How many words at the start belong to the rest of a heading that a page break has cut. */
function restLength(words: readonly Word[], rest: string): number {
  let read = ''
  for (const [index, word] of words.entries()) {
    read += word.run
    if (!rest.startsWith(read)) return 0
    if (read === rest) return index + 1
  }
  return words.length > 0 ? words.length : 0
}
