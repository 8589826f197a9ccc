import type { Block, Word } from './layout.ts'

/** How two neighbours are set apart: by a page break, a blank line, a line break or only a space. */
type Border = 'page' | 'block' | 'line' | 'space'

/** Words of one cell that stand together on one page. */
export interface Piece {
  words: Word[]
  /** What sets the piece off from the words before it. */
  border: Border
  /** Inner blank lines, by the index of the word after each. */
  gaps: number[]
}

export interface Judge {
  /** May a cell begin at this word, in the middle of a block? */
  mayOpen: (words: readonly Word[], index: number) => boolean
  /** How likely the pieces, one a page at most (null: nothing on that page), are one whole cell. Higher is better. */
  score: (pieces: readonly (Piece | null)[]) => number
  /** A division into whole blocks is taken without looking further where no cell scores less. */
  sound: number
}

interface Solution {
  score: number
  cells: (Piece | null)[][]
}

/** What a column without any words costs; a little more further left, since rows are filled from the left. */
const emptyCell = -9
const emptyOnLeft = -0.1
/** Above this many states a row is not searched through. */
const mostStates = 60_000

interface Atom {
  words: Word[]
  border: Border
  /** Which block of its page it belongs to. */
  block: number
}

/**
 * Divides the words of a row among its columns: columns from left to right, words in reading order, each page of a row that is cut by
 * a page break on its own. Of all divisions the one with the best sum of scores is taken. Null where the row is too large to search.
 */
export function divide(pages: readonly Block[][], columns: number, judge: Judge): Solution | null {
  const whole = search(
    pages.map((blocks) => blocks.map(({ words }, block): Atom => ({ words, border: 'block', block }))),
    columns,
    judge,
  )
  if (!whole || whole.lowest >= judge.sound) return whole
  const divided = search(
    pages.map((blocks) => atomsOf(blocks, judge)),
    columns,
    judge,
  )
  return divided ?? whole
}

interface Found extends Solution {
  /** Score of the worst cell. */
  lowest: number
}

/** A number for a place in the words of all pages (an index a page), so that places can be looked up quickly. */
const placeIn = (atoms: readonly Atom[][]) => (at: readonly number[]) =>
  at.reduce((number, index, page) => number * ((atoms[page]?.length ?? 0) + 1) + index, 0)

function search(atoms: readonly Atom[][], columns: number, judge: Judge): Found | null {
  if (atoms.reduce((product, list) => product * (list.length + 1) ** 2, columns) > mostStates) return null
  const known = new Map<number, { score: number; cell: (Piece | null)[] }>()
  const place = placeIn(atoms)
  const places = place(atoms.map((list) => list.length)) + 1
  const cellOf = (from: readonly number[], to: readonly number[]) => {
    const key = place(from) * places + place(to)
    let found = known.get(key)
    if (!found) {
      const cell = atoms.map((list, page) => pieceOf(list.slice(from[page], to[page]), from[page] === 0))
      found = { score: judge.score(cell), cell }
      known.set(key, found)
    }
    return found
  }
  const [first, ...others] = heights(atoms).map((height) => searchAtHeight(atoms, columns, cellOf, height))
  return others.reduce((best, found) => (found && best && found.score > best.score ? found : best), first) ?? null
}

/** Lines that a cell has at the foot of the page; cells that go on have no fewer than cells that end. One try for each. */
function heights(atoms: readonly Atom[][]): (number | null)[] {
  if (atoms.length < 2) return [null]
  const blocks = new Map<number, Atom[]>()
  for (const atom of atoms[0] ?? []) blocks.set(atom.block, [...(blocks.get(atom.block) ?? []), atom])
  return [...new Set([...blocks.values()].map((list) => linesOf(list.flatMap(({ words }) => words))))]
}

function linesOf(words: readonly Word[]): number {
  const [first] = words
  const last = words.at(-1)
  return first && last ? last.lastLine - first.line + 1 : 0
}

/** What each line costs by which a cell that goes on is lower than one that ends, and the most that it may cost. */
const lowerLine = -0.6
const lowerMost = -3

/** A cell that goes on over the page break reaches the foot of the page; one that ends above it cannot be higher. */
function fit([piece, ...later]: readonly (Piece | null)[], height: number | null): number {
  if (!piece || height === null) return 0
  const lines = linesOf(piece.words)
  const off = later.some((other) => other !== null) ? height - lines : lines - height
  return Math.max(lowerMost, lowerLine * Math.max(0, off))
}

type CellOf = (from: readonly number[], to: readonly number[]) => { score: number; cell: (Piece | null)[] }

function searchAtHeight(atoms: readonly Atom[][], columns: number, cellOf: CellOf, height: number | null): Found {
  const spans = atoms.map((list) => Math.max(2, (list.at(-1)?.block ?? 0) + 3 - columns))
  const known = new Map<number, Found>()
  const place = placeIn(atoms)
  const scored = (from: readonly number[], to: readonly number[], column: number) => {
    if (from.every((start, page) => start === to[page])) return { score: emptyCell + emptyOnLeft * (columns - 1 - column), cell: [] }
    const { score, cell } = cellOf(from, to)
    return { score: score + fit(cell, height), cell }
  }
  const solve = (column: number, from: readonly number[]): Found => {
    const key = place(from) * columns + column
    const before = known.get(key)
    if (before) return before
    let best: Found = { score: Number.NEGATIVE_INFINITY, lowest: Number.NEGATIVE_INFINITY, cells: [] }
    if (column === columns - 1) {
      const rest = atoms.map((list) => list.length)
      const { score, cell } = scored(from, rest, column)
      best = { score, lowest: score, cells: [cell] }
    } else
      for (const to of endings(from, furthest(from, atoms, spans))) {
        const { score, cell } = scored(from, to, column)
        const rest = solve(column + 1, to)
        if (score + rest.score > best.score)
          best = { score: score + rest.score, lowest: Math.min(score, rest.lowest), cells: [cell, ...rest.cells] }
      }
    known.set(key, best)
    return best
  }
  return solve(
    0,
    atoms.map(() => 0),
  )
}

/** How far a cell may reach on each page: over no more blocks than there are too many, and one. */
function furthest(from: readonly number[], atoms: readonly Atom[][], spans: readonly number[]): number[] {
  return atoms.map((list, page) => {
    const start = from[page] as number
    const block = list[start]?.block ?? 0
    const end = list.findIndex((atom, index) => index >= start && atom.block >= block + (spans[page] as number))
    return end < 0 ? list.length : end
  })
}

/** All ways to take a beginning of what is left on each page, up to a limit. */
function* endings(from: readonly number[], limits: readonly number[]): Generator<number[]> {
  const to = [...from]
  while (true) {
    yield [...to]
    let page = 0
    while (page < to.length && to[page] === limits[page]) {
      to[page] = from[page] as number
      page++
    }
    if (page === to.length) return
    to[page] = (to[page] as number) + 1
  }
}

function atomsOf(blocks: readonly Block[], judge: Judge): Atom[] {
  const atoms: Atom[] = []
  for (const [block, { words }] of blocks.entries())
    for (const [index, word] of words.entries()) {
      const last = atoms.at(-1)
      if (index === 0) atoms.push({ words: [word], border: 'block', block })
      else if (judge.mayOpen(words, index)) atoms.push({ words: [word], border: word.opensLine ? 'line' : 'space', block })
      else last?.words.push(word)
    }
  return atoms
}

function pieceOf(atoms: readonly Atom[], opensPage: boolean): Piece | null {
  const [first] = atoms
  if (!first) return null
  const gaps: number[] = []
  let length = 0
  for (const [index, { words, border }] of atoms.entries()) {
    if (index > 0 && border === 'block') gaps.push(length)
    length += words.length
  }
  return { words: atoms.flatMap(({ words }) => words), border: opensPage ? 'page' : first.border, gaps }
}
