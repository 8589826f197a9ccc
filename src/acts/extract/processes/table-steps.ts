import { namedTerm, readDuration } from '../../../russian/duration.ts'
import { withoutTrailing } from '../../../text/trailing.ts'
import type { StepTable } from '../../step-table.ts'
import type { Paragraph } from '../../tree.ts'
import type { StepText } from './step.ts'

/** A step of a table, with the cell that says who does it. */
export interface TableStep extends StepText {
  lane: string | null
}

/**
 * The steps of a table, a row each; null where its cells do not fall into rows: one is empty or was cut in two, and no other sign tells whose it is.
 * The text of a step is its action and its term, as their cells have them.
 */
export function stepsOfTable({ columns, cells }: StepTable): TableStep[] | null {
  const width = columns.length
  const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) => cells.slice(row * width, (row + 1) * width))
  if (rows.length === 0 || cells.length % width !== 0) return null
  const cell = (row: readonly Paragraph[], column: StepTable['columns'][number]) => row[columns.indexOf(column)]?.text ?? null
  const counts = rows.every((row, index) => (cell(row, 'number') ?? `${index + 1}`).replace(/[.)]$/u, '') === `${index + 1}`)
  const timed = rows.every((row) => isTerm(cell(row, 'term')))
  if (!counts || !timed || !(columns.includes('number') || columns.includes('term'))) return null
  return rows.map((row) => ({
    number: cell(row, 'number'),
    gateway: false,
    text: [cell(row, 'action'), cell(row, 'term')].filter((text) => text !== null && !dash.test(text)).join(' '),
    result: stated(cell(row, 'result')),
    lane: stated(cell(row, 'lane')),
    inferred: false,
    holder: null,
    positions: row.map(({ position }) => position),
  }))
}

/** A cell in which nothing stands. */
const dash = /^[-–—]$/u

const stated = (text: string | null): string | null => (text === null || dash.test(text) ? null : withoutTrailing(text, ';.,'))

const isTerm = (text: string | null): boolean => text === null || dash.test(text) || readDuration(text) !== null || namedTerm(text) !== null
