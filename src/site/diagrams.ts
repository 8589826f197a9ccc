import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DiagramEntry, type DiagramIndex, drawingMark, drawingsIn } from '../drawing/index.ts'
import type { Language } from '../text/language.ts'
import { once } from './once.ts'

const folder = join(process.cwd(), 'content/diagrams')

const none = { processes: {}, unions: {} }
const index = once(
  (): DiagramIndex =>
    existsSync(join(folder, 'index.json')) ? JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) : { ...none, kk: none },
)

/** The drawings of a process by its address, null where it has none. */
export function diagramOf(language: Language, address: string): DiagramEntry | null {
  return drawingsIn(index(), language).processes[address] ?? null
}

/** The drawings of the union of an alignment, by its service and its place in the comparison from 1; null where there are none. */
export function unionOf(language: Language, service: string, place: number): DiagramEntry | null {
  return drawingsIn(index(), language).unions[`${service}/${place}`] ?? null
}

/**
 * A drawing as it stands in the page, where the namespace is of no use, and so are the whole texts of the steps, which stand beside it. `turn`: how many times the page has shown it before; its ids are
 * then others, since equal processes share their drawing.
 */
export function drawing(entry: DiagramEntry, ending: '.svg' | '.narrow.svg' | '.time.svg', turn: number): string {
  const text = readFileSync(join(folder, entry.file + ending), 'utf8')
    .replace(' xmlns="http://www.w3.org/2000/svg"', '')
    .replace(wholeTexts, '')
  const mark = drawingMark(entry.file)
  return turn === 0 ? text : text.replaceAll(mark, `${mark}-${turn}`)
}

/** Titles of nodes; that of the drawing itself has an id. */
const wholeTexts = /<title(?: lang="[a-z]+")?>[^<]*<\/title>/g

/** A stretch of a wide drawing, in its own pixels. */
export interface Piece {
  top: number
  height: number
}

/**
 * The wide drawing that a page shows the `turn`th time, cut for sheets of paper: what of the page each piece is a window on, the heads of its lanes, which
 * each sheet repeats (null where it has none), and its rows.
 */
export function piecesOf({ file, cuts }: DiagramEntry, turn: number): { shows: string; heads: Piece | null; rows: Piece[] } {
  const [head = 0, ...ends] = cuts
  const mark = drawingMark(file)
  const rows = ends.map((end, index): Piece => {
    const top = ends[index - 1] ?? head
    return { top, height: end - top }
  })
  return { shows: `${mark}${turn === 0 ? '' : `-${turn}`}w-g`, heads: head > 0 ? { top: 0, height: head } : null, rows }
}
