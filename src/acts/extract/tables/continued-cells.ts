import type { Doubt } from './action-table.ts'
import { seam, sureSeam } from './judges.ts'
import type { Block } from './layout.ts'
import type { Piece } from './solver.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A cell of a use-case table. */
export interface Cell {
  number: string | null
  pieces: Piece[]
  page: number
  line: number
}

/** A block without a number. */
export interface Loose {
  block: Block
  /** Number of cells before it. */
  at: number
}

/** Puts blocks without a number to the cells that they continue, and all cells into the order of the columns. */
export function settle(cells: readonly Cell[], loose: readonly Loose[], vocabulary: Vocabulary, doubt: Doubt): Cell[] {
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
            `Действие ${owner.number} после разрыва страницы может продолжаться иначе. Сверьте таблицу с актом.`,
            rest.block.words[0]?.line ?? owner.line,
            'table-cell-cut',
          )
        owner.pieces.push({ words: rest.block.words, border: 'page', gaps: [] })
        sequence.push(owner)
        continue
      }
      if (piece) {
        const at = rest.block.words[0]?.line ?? owner.line
        doubt(`Часть таблицы без номера прочитана как конец действия ${owner.number}. Сверьте таблицу с актом.`, at, 'table-cell-border')
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
