import type { Block, BlockLine } from './block.ts'

/** A name as it stands in the second cell of a signature: «А. Айдарбаев», «Г. М. Калмуратова». */
export const personName = /^\p{Lu}\. ?(\p{Lu}\. ?)?\p{Lu}\p{Ll}+$/u

/**
 * The cells of a table set with pipes, each a block of its own in reading order; the row of dashes is markup, a row of two cells with a
 * name in the second is a signature. Any other block is left as it is.
 */
export function cellsOf(block: Block): Block[] {
  if (!block.lines.every(({ text }) => /^\|.*\|$/.test(text))) return [block]
  return block.lines
    .filter(({ text }) => !/^[\s|:-]+$/.test(text))
    .flatMap((row): Block[] => {
      const cells = row.text
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
      const texts = cells.length === 2 && personName.test(cells[1] ?? '') ? [cells.join(' ')] : cells
      return texts.map((text) => ({ layout: 'flush', lines: [{ ...row, text }] }))
    })
}

/** A block whose lines are also broken where its author wrote `<br>`. */
export function atBreaks(block: Block): Block {
  const lines = block.lines.flatMap((line): BlockLine[] => {
    if (!/<br/i.test(line.text)) return line.text === '' ? [] : [line]
    const pieces = line.text.split(/\s*<br\s*\/?>\s*/i).filter((piece) => piece !== '')
    return pieces.map((text, index) => ({ ...line, text, end: index < pieces.length - 1 ? 'break' : line.end }))
  })
  return { ...block, lines }
}
