import type { ActionTable } from '../../../src/model/index.ts'

type Columns = ActionTable['columns']

const headings = {
  lane: 'Наименование СФЕ',
  action: 'Наименование действия (процесса, процедуры, операции) и их описание',
  completion: 'Форма завершения (данные, документ, организационно-распорядительное решение)',
  duration: 'Сроки исполнения',
} as const
const rows = ['lane', 'action', 'completion', 'duration'] as const

/** Repeatable numbers from 0 to 1. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}

/**
 * An action table as a PDF reader flattens it: parts of three to five columns, cells wrapped to the width of a column, and in each part
 * one row cut by a page break, its cells standing in the middle of the row or at its top.
 */
export function laidOut(caption: string, columns: Columns, random: () => number): string {
  const lines = [caption, '']
  for (let at = 0; at < columns.length; ) {
    const part = columns.slice(at, at + 3 + Math.floor(random() * 3))
    at += part.length
    const width = [24, 24, 24, 22, 17, 14][part.length] as number
    const cut = rows[Math.floor(random() * rows.length)]
    const middle = random() < 0.5
    lines.push('№ действия (хода, потока работ)', '', part.map(({ number }) => number).join(' '), '')
    for (const name of rows) {
      const cells = [
        wrapped(headings[name], 22),
        ...part.flatMap((column) => (column[name] === null ? [] : [wrapped(column[name], width)])),
      ]
      const pages = name === cut ? cutAnywhere(cells, middle, random) : [cells]
      lines.push(pages.map((page) => page.map((cell) => cell.join('\n')).join('\n\n')).join('\n\n\n\n'), '')
    }
    lines.push(`Номер следующего действия ${part.flatMap(({ next }) => next ?? []).join(' ')}`, '')
  }
  return lines.join('\n')
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function cutAnywhere(cells: readonly string[][], middle: boolean, random: () => number): string[][][] {
  const height = Math.max(...cells.map((cell) => cell.length))
  if (height < 2) return [[...cells]]
  const cut = 1 + Math.floor(random() * (height - 1))
  const kept = cells.map((cell) => Math.min(cell.length, Math.max(0, Math.floor(cut - (middle ? (height - cell.length) / 2 : 0)))))
  const page = (take: (cell: string[], index: number) => string[]) => cells.map(take).filter((cell) => cell.length > 0)
  return [page((cell, index) => cell.slice(0, kept[index])), page((cell, index) => cell.slice(kept[index]))]
}
