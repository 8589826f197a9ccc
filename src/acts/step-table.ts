import { type StepColumn, stepColumns } from '../drafting/step-columns.ts'
import type { Paragraph } from './tree.ts'

/** A table of steps inside a point, flattened: its columns from left to right, and the cells below their heads in reading order. */
export interface StepTable {
  columns: StepColumn[]
  cells: Paragraph[]
  /** Heads and cells together, by index in the paragraphs that were looked through. */
  from: number
  to: number
}

const columnOf = ({ text, layout }: Paragraph): StepColumn | null =>
  layout === 'flush' ? (stepColumns.find(({ pattern }) => pattern.test(text.trim()))?.column ?? null) : null

/** Fewer heads in a row are no table. */
const fewestColumns = 3

/**
 * The tables of steps among paragraphs: heads of columns, each of another kind and one of them the action, and the cells up to the next paragraph of the
 * body.
 */
export function stepTables(paragraphs: readonly Paragraph[]): StepTable[] {
  const tables: StepTable[] = []
  for (let from = 0; from < paragraphs.length; from++) {
    const columns: StepColumn[] = []
    for (let at = from; at < paragraphs.length; at++) {
      const column = columnOf(paragraphs[at] as Paragraph)
      if (column === null || columns.includes(column)) break
      columns.push(column)
    }
    if (columns.length < fewestColumns || !columns.includes('action')) continue
    const behind = paragraphs.slice(from + columns.length)
    const end = behind.findIndex(({ layout }) => layout !== 'flush')
    const cells = end < 0 ? behind : behind.slice(0, end)
    const to = from + columns.length + cells.length
    tables.push({ columns, cells, from, to })
    from = to - 1
  }
  return tables
}
