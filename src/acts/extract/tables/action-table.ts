import type { TableRow } from '../../../drafting/table-headings.ts'
import type { ActionTable } from '../../../model/index.ts'
import { type Passage, passagesOf } from './headings.ts'
import { joined, judgeOf, seam, sureSeam } from './judges.ts'
import type { Block, Word } from './layout.ts'
import { divide, type Piece } from './solver.ts'
import type { Vocabulary } from './vocabulary.ts'

export type Column = ActionTable['columns'][number]
/** Tells the reader of the corpus what could not be read for sure, with the raw line. */
export type Doubt = (message: string, line: number, ruleId: string) => void

interface Row {
  row: TableRow
  line: number
  /** Blocks of cells, one list a page. */
  pages: Block[][]
  /** True where the next heading opens a page: cells at the foot of the page before may belong under that heading. */
  endsAtPageFoot: boolean
}

/** A part of a table with its own action numbers: wide tables go on in parts, one below the other. */
type Band = Row[]

const numeral = /^№?\d+[.)]?$/

/**
 * Reads an action table: rows are «№ действия», «Наименование СФЕ», … «Номер следующего действия», columns are actions.
 *
 * How a cell finds its column: the row of numbers says how many columns there are; the blocks below a heading, in reading order, are
 * its cells from left to right. Where blocks and columns are not equal in number, every division of the row is judged (`divide`): a cell
 * begins best after a blank line, next best with a capital letter at a line's beginning; units that the regulation names and
 * whole terms count in favour. Where a page break cuts a row, the cells of both pages are matched in order, by how well the
 * words go on. Cells at the foot of a page may stand under a heading that opens the next page.
 */
export function actionColumns(blocks: readonly Block[], lanes: readonly string[], vocabulary: Vocabulary, doubt: Doubt): Column[] {
  return bandsOf(passagesOf(blocks), doubt).flatMap((band) => columnsOf(band, lanes, vocabulary, doubt))
}

function bandsOf(passages: readonly Passage[], doubt: Doubt): Band[] {
  const bands: Band[] = []
  let row: Row | null = null
  for (const passage of passages) {
    if (passage.type === 'heading') {
      const band = bands.at(-1)
      const starts = !band || band.some(({ row }) => row === passage.row) || passage.row === 'number'
      if (row) row.endsAtPageFoot = passage.opensPage
      row = { row: passage.row, line: passage.line, pages: [], endsAtPageFoot: false }
      if (starts) bands.push([row])
      else band.push(row)
    } else if (!row) {
      doubt(
        `Текст перед первым заголовком таблицы: «${passage.block.words[0]?.text}…». Сверьте таблицу с актом.`,
        passage.block.words[0]?.line ?? 1,
        'table-stray-text',
      )
    } else {
      const page = row.pages.at(-1)
      if (page?.[0]?.page === passage.block.page) page.push(passage.block)
      else row.pages.push([passage.block])
    }
  }
  return bands
}

function columnsOf(band: Band, lanes: readonly string[], vocabulary: Vocabulary, doubt: Doubt): Column[] {
  const line = band[0]?.line ?? 1
  let rows = band
  let numbers: (string | null)[] = []
  let carried: Block[] = []
  const [first] = band
  if (first?.row === 'number') {
    const blocks = first.pages.flat()
    const end = blocks.findIndex(({ words }) => !words.every(({ text }) => numeral.test(text)))
    numbers = blocks.slice(0, end < 0 ? undefined : end).flatMap(({ words }) => words.map(({ text }) => text.replace(/[№.)]/g, '')))
    carried = end < 0 ? [] : blocks.slice(end)
    rows = band.slice(1)
  }
  if (numbers.length === 0) {
    if (carried.length === 0 && rows.every(({ pages }) => pages.length === 0)) return []
    numbers = new Array(usualCount(rows)).fill(null)
    doubt('В таблице нет номеров действий: столбцы сосчитаны по ячейкам строк. Сверьте таблицу с актом.', line, 'table-without-numbers')
  }
  if (rows.length === 0 && carried.length > 0)
    doubt('Ячейки таблицы стоят не под заголовком. Сверьте таблицу с актом.', carried[0]?.words[0]?.line ?? line, 'table-stray-text')
  const cells = solveRows(rows, carried, { columns: numbers.length, lanes, vocabulary })
  for (const [index, { row, line }] of rows.entries()) report(row, line, cells[index] ?? [], vocabulary, doubt)
  const cell = (row: TableRow, column: number) => {
    const own = cells[rows.findIndex((candidate) => candidate.row === row)]
    if (interchangeable.includes(row) && own?.some(isEmpty)) return null
    const found = own?.[column]
    return (found && joined(found, vocabulary)) || null
  }
  return numbers.map((number, column) => ({
    number,
    lane: cell('lane', column),
    action: cell('action', column),
    completion: cell('completion', column),
    duration: cell('duration', column),
    next: cell('next', column),
  }))
}

/** The number of blocks that most rows have, the larger of two equally frequent. */
function usualCount(rows: readonly Row[]): number {
  const counts = rows.map(({ pages }) => Math.max(1, ...pages.map((page) => page.length)))
  const frequency = (count: number) => counts.filter((other) => other === count).length
  return counts.sort((a, b) => frequency(b) - frequency(a) || b - a)[0] ?? 1
}

type Cell = (Piece | null)[]

interface Reading {
  columns: number
  lanes: readonly string[]
  vocabulary: Vocabulary
}

interface Solved {
  score: number
  /** For each row its cells; none where the row could not be divided. */
  cells: Cell[][]
}

/** Cells of all rows. Blocks at the foot of a page go to the row above or below, whichever reads better together. */
function solveRows(rows: readonly Row[], carried: readonly Block[], reading: Reading): Cell[][] {
  const known = new Map<string, Solved>()
  const solve = (index: number, carry: readonly Block[]): Solved => {
    const row = rows[index]
    if (!row) return { score: 0, cells: [] }
    const key = `${index} ${carry.length}`
    const before = known.get(key)
    if (before) return before
    const own = carry.length > 0 ? [[...carry], ...row.pages] : row.pages
    const last = own.at(-1) ?? []
    const foot = row.endsAtPageFoot && rows[index + 1] ? Math.min(last.length, reading.columns) : 0
    let best: Solved = { score: Number.NEGATIVE_INFINITY, cells: [] }
    for (let moved = 0; moved <= foot; moved++) {
      const kept = [...own.slice(0, -1), last.slice(0, last.length - moved)].filter((page) => page.length > 0)
      const solution = rowCells(row.row, kept, reading)
      const below = solve(index + 1, last.slice(last.length - moved))
      if (solution.score + below.score > best.score) best = { score: solution.score + below.score, cells: [solution.cells, ...below.cells] }
    }
    known.set(key, best)
    return best
  }
  return solve(0, carried).cells
}

/** What a row counts that is too large to be divided. */
const unread = -1000

function rowCells(row: TableRow, pages: Block[][], { columns, lanes, vocabulary }: Reading): { score: number; cells: Cell[] } {
  const words = pages.flat().flatMap((block) => block.words)
  if (row === 'next' && words.length <= columns && words.every(({ text }) => numeral.test(text)))
    return { score: 0, cells: Array.from({ length: columns }, (_, index) => numeralCell(words[index])) }
  return divide(pages, columns, judgeOf(row, lanes, vocabulary)) ?? { score: unread, cells: [] }
}

/** The last action of a table has no next one: numbers fill the columns from the left. */
const numeralCell = (word: Word | undefined): Cell => (word ? [{ words: [word], border: 'block', gaps: [] }] : [])

const names: Record<TableRow, string> = {
  number: '№ действия',
  lane: 'Наименование СФЕ',
  action: 'Наименование действия',
  completion: 'Форма завершения',
  duration: 'Сроки исполнения',
  next: 'Номер следующего действия',
}

/** Rows whose cells fit any column: where one is missing, each of them may stand under another action, and a wrong term or unit is worse than none. */
const interchangeable: readonly TableRow[] = ['lane', 'duration']

const isEmpty = (cell: Cell): boolean => cell.every((piece) => piece === null || piece.words.length === 0)

/** Says which cells were parted without a blank line between them, which are doubtful across a page break, and which are missing. */
function report(row: TableRow, line: number, cells: readonly Cell[], vocabulary: Vocabulary, doubt: Doubt): void {
  if (cells.length === 0)
    doubt(`Ячейки строки «${names[row]}» не удалось разделить. Сверьте таблицу с актом и внесите поправку.`, line, 'table-cells-unread')
  if (row !== 'next' && cells.length > 0 && cells.some(isEmpty))
    doubt(
      `В строке «${names[row]}» ячеек меньше, чем столбцов; какой столбец пуст, в тексте не видно${interchangeable.includes(row) ? ', и строка не прочитана' : ''}. Сверьте таблицу с актом.`,
      line,
      'table-cell-missing',
    )
  for (const cell of cells) {
    const [first, second] = cell.filter((piece) => piece !== null)
    const at = first?.words[0]
    if (!first || !at) continue
    if (row === 'action' && (first.border === 'line' || first.border === 'space'))
      doubt(
        `Ячейка «${at.text} …» отделена от предыдущей только по заглавной букве. Сверьте таблицу с актом.`,
        at.line,
        'table-cell-border',
      )
    if (second && seam(first.words, second.words, vocabulary) < sureSeam)
      doubt(
        `Ячейка «${at.text} …» после разрыва страницы может продолжаться иначе. Сверьте таблицу с актом.`,
        second.words[0]?.line ?? line,
        'table-cell-cut',
      )
  }
}
