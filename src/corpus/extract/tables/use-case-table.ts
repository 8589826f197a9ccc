import type { ActionTable } from '../../model/index.ts'
import type { Column, Doubt } from './action-table.ts'
import { joined, judgeOf, seam, sureSeam } from './judges.ts'
import { type Evidence, evidenceOf } from './lane-evidence.ts'
import { type Block, run, runOf, textOf, type Word } from './layout.ts'
import { divide, type Piece } from './solver.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the reading of a use-case table draws on besides its own words. */
export interface Knowledge {
  lanes: readonly string[]
  actionTables: readonly ActionTable[]
  sentences: readonly string[]
  vocabulary: Vocabulary
}

interface Cell {
  number: string | null
  pieces: Piece[]
  page: number
  line: number
}

/** Lanes of a part of the table, and the cells below them in reading order. */
interface Part {
  lanes: string[]
  cells: Cell[]
}

/**
 * Reads a use-case table: units are columns, «Действие N» opens a cell, cells stand under the unit that acts.
 *
 * How a cell finds its column: cells of a row come from left to right, and a row ends where a cell can only stand further left. Which columns
 * of a row are empty is not in the text; so lanes are chosen that keep this order and agree best with the action table, the body, and
 * whom the action before is handed to (`evidenceOf`). Blocks without a number after a page break continue cells from the foot of the
 * page before, in their order, by how well the words go on. Where several units are equally likely, a diagnostic says so.
 */
export function useCaseColumns(blocks: readonly Block[], knowledge: Knowledge, doubt: Doubt): Column[] {
  return partsOf(blocks, knowledge, doubt)
    .flatMap((part) => columnsOf(part, knowledge, doubt))
    .sort((a, b) => (a.number === null || b.number === null ? 0 : Number(a.number) - Number(b.number)))
}

/** «Действие 1.», «Действие № 1», «Действие первое»; where a table has none of these, «1.» or «1)». */
const marks = [
  { word: /^действи[ея]$/i, number: /^№?(\d+)[.):]?(.*)$/ },
  { word: /^$/, number: /^(\d+)[.)](.*)$/ },
] as const
type Mark = (typeof marks)[number]

const ordinals = ['перв', 'втор', 'трет', 'четвер', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят', 'одиннадцат', 'двенадцат']

/** The action number that stands at a word, how many words it takes, and what of the last one belongs to the text. */
function markAt(words: readonly Word[], index: number, mark: Mark): { number: string; length: number; rest: string } | null {
  let at = index
  if (mark === marks[0]) {
    if (!mark.word.test(words[at]?.text ?? '') || !/^Д/.test(words[at]?.text ?? '')) return null
    at++
    if (/^(?:№|N)$/.test(words[at]?.text ?? '')) at++
    const ordinal = ordinals.findIndex((opening) => (words[at]?.run ?? '').startsWith(opening))
    if (ordinal >= 0) return { number: `${ordinal + 1}`, length: at + 1 - index, rest: '' }
  } else if (!words[at]?.opensLine) return null
  const found = mark.number.exec(words[at]?.text ?? '')
  return found ? { number: found[1] as string, length: at + 1 - index, rest: found[2] as string } : null
}

function partsOf(blocks: readonly Block[], knowledge: Knowledge, doubt: Doubt): Part[] {
  const mark = marks.find((candidate) => blocks.some(({ words }) => words.some((_, index) => markAt(words, index, candidate) !== null)))
  if (!mark) return unnumbered(blocks, knowledge, doubt)
  const parts: Part[] = []
  let heads: Block[] = []
  let cells: Cell[] = []
  let loose: Loose[] = []
  const close = () => {
    if (cells.length === 0) return
    const lanes = lanesOf(heads, knowledge, doubt)
    parts.push({ lanes, cells: settle(cells, loose, knowledge.vocabulary, doubt) })
    heads = []
    cells = []
    loose = []
  }
  for (const block of blocks) {
    const starts = block.words.flatMap((_, index) => (markAt(block.words, index, mark) ? [index] : []))
    if (cells.length > 0 && starts.length === 0 && block.startsPart) close()
    const before = block.words.slice(0, starts[0] ?? block.words.length)
    if (before.length > 0) {
      if (cells.length === 0) heads.push({ ...block, words: before })
      else loose.push({ block: { ...block, words: before }, at: cells.length })
    }
    for (const [order, start] of starts.entries()) {
      const found = markAt(block.words, start, mark)
      if (!found) continue
      const words = block.words.slice(start + found.length, starts[order + 1])
      const opening = block.words[start + found.length - 1] as Word
      if (found.rest !== '') words.unshift({ ...opening, text: found.rest, run: run(found.rest) })
      cells.push({
        number: found.number,
        pieces: words.length > 0 ? [{ words, border: 'block', gaps: [] }] : [],
        page: block.page,
        line: (block.words[start] as Word).line,
      })
    }
  }
  close()
  return parts
}

/** A table whose actions bear no numbers: leading blocks that name known units are its lanes, every other block is a cell. */
function unnumbered(blocks: readonly Block[], knowledge: Knowledge, doubt: Doubt): Part[] {
  const [first] = blocks
  if (!first) return []
  doubt('a use-case table without action numbers: every block is read as a cell', first.words[0]?.line ?? 1, 'table-without-numbers')
  const known = new Set(knowledge.lanes.map(run))
  const end = blocks.findIndex(({ words }) => !known.has(runOf(words)))
  const heads = blocks.slice(0, end < 0 ? blocks.length : end)
  const cells = blocks.slice(heads.length).map(({ words, page }) => ({
    number: null,
    pieces: [{ words, border: 'block' as const, gaps: [] }],
    page,
    line: words[0]?.line ?? 1,
  }))
  return [{ lanes: heads.map(({ words }) => textOf(words)), cells }]
}

/** The units at the head of a table, without «Группа 1 СФЕ» before them. */
function lanesOf(blocks: readonly Block[], knowledge: Knowledge, doubt: Doubt): string[] {
  const pages: Block[][] = []
  for (const block of blocks.flatMap(withoutGroups)) {
    const page = pages.at(-1)
    if (page?.[0]?.page === block.page) page.push(block)
    else pages.push([block])
  }
  if (pages.length === 0) return []
  const judge = judgeOf('lane', knowledge.lanes, knowledge.vocabulary)
  const blocksOnPage = Math.max(...pages.map((page) => page.length))
  let best: { score: number; cells: (Piece | null)[][] } | null = null
  for (let count = Math.max(1, blocksOnPage - spareLanes); count <= blocksOnPage + spareLanes; count++) {
    const found = divide(pages, count, judge)
    if (found && (!best || found.score > best.score)) best = found
  }
  if (best) return best.cells.map((cell) => joined(cell, knowledge.vocabulary))
  doubt('the units of a use-case table could not be told apart', blocks[0]?.words[0]?.line ?? 1, 'table-cells-unread')
  return []
}

/** By how many the units of a table may differ from the blocks of its head. */
const spareLanes = 3

function withoutGroups(block: Block): Block[] {
  const blocks: Block[] = []
  let words: Word[] = []
  for (let index = 0; index < block.words.length; index++) {
    const length = groupLength(block.words.slice(index, index + 3))
    if (length === 0) {
      words.push(block.words[index] as Word)
      continue
    }
    if (words.length > 0) blocks.push({ ...block, words })
    words = []
    index += length - 1
  }
  if (words.length > 0) blocks.push({ ...block, words })
  return blocks
}

/** «Группа 1 СФЕ», «1 группа СФЕ», «Группа СФЕ 1»: how many words of it open these words. */
function groupLength(words: readonly Word[]): number {
  for (let length = words.length; length > 1; length--)
    if (/^(?:группа\d+(?:сфе)?|\d+группа(?:сфе)?|группасфе\d+)$/.test(runOf(words.slice(0, length)))) return length
  return 0
}

interface Loose {
  block: Block
  /** Number of cells before it. */
  at: number
}

/** Puts blocks without a number to the cells that they continue, and all cells into the order of the columns. */
function settle(cells: readonly Cell[], loose: readonly Loose[], vocabulary: Vocabulary, doubt: Doubt): Cell[] {
  let order = [...cells.filter(({ page }) => page === cells[0]?.page)]
  const pages = [...new Set([...cells.map(({ page }) => page), ...loose.map(({ block }) => block.page)])].sort((a, b) => a - b)
  for (const page of pages) {
    const here = cells.filter((cell) => cell.page === page)
    const rests = loose.filter(({ block }) => block.page === page)
    const above = order.filter((cell) => cell.page === page - 1)
    const owners = ownersOf(rests, above, cells, vocabulary)
    const sequence: Cell[] = []
    let taken = cells.length - cells.filter((cell) => cell.page >= page).length
    const upTo = (at: number) => {
      while (taken < at) sequence.push(cells[taken++] as Cell)
    }
    for (const [index, rest] of rests.entries()) {
      upTo(rest.at)
      const owner = owners[index]
      if (!owner) continue
      const continued = owner.page !== page
      const piece = owner.pieces.at(-1)
      if (continued && !sequence.includes(owner)) {
        if (piece && seam(piece.words, rest.block.words, vocabulary) < sureSeam)
          doubt(
            `action ${owner.number} may go on otherwise after the page break`,
            rest.block.words[0]?.line ?? owner.line,
            'table-cell-cut',
          )
        owner.pieces.push({ words: rest.block.words, border: 'page', gaps: [] })
        sequence.push(owner)
        continue
      }
      if (piece) {
        const at = rest.block.words[0]?.line ?? owner.line
        doubt(`a part of the table without a number is read as the end of action ${owner.number}`, at, 'table-cell-border')
        piece.words.push(...rest.block.words)
      } else owner.pieces.push({ words: rest.block.words, border: 'block', gaps: [] })
    }
    upTo(taken + here.filter((cell) => cells.indexOf(cell) >= taken).length)
    if (page !== pages[0]) order = merge(order, sequence)
  }
  return order
}

/** What it costs that a block continues the cell right before it on the same page, or shares a cell with another block. */
const sameCell = -4
/** What each cell costs that stands between two continued ones, or after the last, and does not go on. */
const passedOver = -0.5

/** The cells of the page above (or the cell right before) that blocks without a number continue, in order. */
function ownersOf(rests: readonly Loose[], above: readonly Cell[], cells: readonly Cell[], vocabulary: Vocabulary): (Cell | null)[] {
  const known = new Map<string, { score: number; owners: (Cell | null)[] }>()
  const predecessor = ({ at, block }: Loose) => cells[at - 1] ?? (cells.find(({ page }) => page === block.page) || null)
  if (rests.length * above.length > 400) return rests.map(predecessor)
  const solve = (index: number, from: number): { score: number; owners: (Cell | null)[] } => {
    const rest = rests[index]
    if (!rest) return { score: from === 0 ? 0 : passedOver * (above.length - from), owners: [] }
    const key = `${index} ${from}`
    const before = known.get(key)
    if (before) return before
    const after = solve(index + 1, from)
    let best = { score: sameCell + after.score - (from === 0 && above.length > 0 ? 1 : 0), owners: [predecessor(rest), ...after.owners] }
    for (let at = Math.max(0, from - 1); at < above.length; at++) {
      const owner = above[at] as Cell
      const again = from > 0 && at === from - 1
      const words = owner.pieces.flatMap((piece) => piece.words)
      const fit = again ? sameCell : seam(words, rest.block.words, vocabulary) + (words.length === 0 ? 3 : 0)
      const between = from === 0 || again ? 0 : passedOver * (at - from)
      const below = solve(index + 1, at + 1)
      if (fit + between + below.score > best.score) best = { score: fit + between + below.score, owners: [owner, ...below.owners] }
    }
    known.set(key, best)
    return best
  }
  return solve(0, 0).owners
}

/** One order out of two that share some cells: what stands before a shared cell in either stays before it. */
function merge(first: readonly Cell[], second: readonly Cell[]): Cell[] {
  const merged: Cell[] = []
  let at = 0
  for (const cell of second) {
    const shared = first.indexOf(cell)
    if (shared < 0) {
      // A cell new on this page stands before the next shared one, else after all.
      if (!second.slice(second.indexOf(cell)).some((later) => first.includes(later)))
        while (at < first.length) merged.push(first[at++] as Cell)
      merged.push(cell)
    } else {
      const inserted: Cell[] = []
      while (merged.length > 0 && !first.includes(merged.at(-1) as Cell)) inserted.unshift(merged.pop() as Cell)
      while (at < shared) merged.push(first[at++] as Cell)
      merged.push(...inserted, cell)
      at = shared + 1
    }
  }
  while (at < first.length) merged.push(first[at++] as Cell)
  return merged
}

/** What it costs to begin a new row, and to leave a column empty inside a row or at its left edge. */
const newRow = -1.5
const emptyColumn = -0.5
/** A row with descending numbers leads the process back to where the application was taken, which is the first column. */
const emptyBeforeReturn = -2
/** Evidence for two lanes that differs by less is no evidence. */
const leastMargin = 0.15

function columnsOf({ lanes, cells }: Part, knowledge: Knowledge, doubt: Doubt): Column[] {
  const actions = cells.map(({ number, pieces }) => ({ number, text: joined(pieces, knowledge.vocabulary) }))
  const evidence = evidenceOf(actions, lanes, knowledge.actionTables, knowledge.sentences, knowledge.lanes)
  const numbers = cells.map(({ number }) => Number(number ?? Number.NaN))
  const chosen = chooseLanes(evidence, lanes.length, numbers)
  return cells.map(({ number, line }, index) => {
    const lane = chosen[index] ?? null
    const scores = evidence[index] ?? []
    const others = scores.filter((_, other) => lane !== null && lanes[other] !== lanes[lane])
    if (lane === null || (others.length > 0 && (scores[lane] ?? 0) - Math.max(...others) < leastMargin))
      doubt(`the unit of action ${number} is told by its place in the row only`, line, 'table-lane-unsure')
    return {
      number,
      lane: lane === null ? null : (lanes[lane] ?? null),
      action: actions[index]?.text || null,
      completion: null,
      duration: null,
      next: null,
    }
  })
}

/** The likeliest lane of each cell, cells of a row standing from left to right. */
function chooseLanes(evidence: Evidence, lanes: number, numbers: readonly number[]): (number | null)[] {
  if (lanes === 0) return evidence.map(() => null)
  let best: { score: number; path: number[] }[] = []
  for (const [index, scores] of evidence.entries()) {
    const before = best
    const edge = (numbers[index + 1] ?? Number.NaN) < (numbers[index] ?? Number.NaN) ? emptyBeforeReturn : emptyColumn
    best = Array.from({ length: lanes }, (_, lane) => {
      let found = { score: before.length === 0 ? edge * lane : Number.NEGATIVE_INFINITY, path: [] as number[] }
      for (const [last, { score, path }] of before.entries()) {
        const step = lane > last ? emptyColumn * (lane - last - 1) : newRow + edge * lane
        if (score + step > found.score) found = { score: score + step, path }
      }
      return { score: found.score + (scores[lane] ?? 0), path: [...found.path, lane] }
    })
  }
  return best.reduce((a, b) => (b.score > a.score ? b : a), best[0] ?? { score: 0, path: [] }).path
}
