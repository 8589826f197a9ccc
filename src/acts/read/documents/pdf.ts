import type { TakenText } from './taken.ts'

/** A piece of text on a page, points from the lower left corner. */
interface Piece {
  text: string
  x: number
  y: number
  width: number
  height: number
}

/**
 * The lines of a PDF as they stand on its pages: pieces of one height make a line, from left to right, words that a link has set apart in their
 * place. The indent of a first line is kept as spaces, a wider gap between lines as a blank line. A file without text is a scan.
 */
export async function pdfText(bytes: Uint8Array): Promise<Omit<TakenText, 'format'>> {
  const { getDocumentProxy } = await import('unpdf')
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const lines: string[] = []
  const apart: number[] = []
  const pages: Piece[][][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const pieces = items.flatMap((item): Piece[] =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: item.transform[4], y: item.transform[5], width: item.width, height: item.height || 10 }]
        : [],
    )
    pages.push(rowsOf(pieces))
  }
  // A page of short points begins at the indent all the way down: only the whole file tells the margin.
  const margin = marginOf(pages.flat())
  const usual = usualGap(pages)
  for (const rows of pages) {
    for (const [index, row] of rows.entries()) {
      const above = rows[index - 1]
      if (above && (above[0]?.y ?? 0) - (row[0]?.y ?? 0) > usual * 1.4) lines.push('')
      const { text, isApart } = lineOf(row)
      const indent = (row[0]?.x ?? 0) - margin
      lines.push(`${' '.repeat(indent < 5 ? 0 : Math.min(60, Math.max(2, Math.round(indent / 5))))}${text}`)
      if (isApart) apart.push(lines.length)
    }
  }
  if (lines.every((line) => line.trim() === ''))
    return {
      text: null,
      doubts: [{ ruleId: 'scan', line: null, reason: 'В этом PDF нет текста: это скан. Распознайте его и положите сюда текст акта.' }],
    }
  return { text: lines.join('\n'), doubts: apart.length < leastRows ? [] : [{ ...tableOfPage, line: apart[0] ?? null }] }
}

/** So many lines with a wide gap in them are a table rather than signatures. */
const leastRows = 6

const tableOfPage = {
  ruleId: 'pdf-table',
  reason: 'Похоже на таблицу: её ячейки прочитаны построчно. Сверьте таблицы этого файла с актом или положите его текст из adilet.zan.kz.',
}

/** Pieces that stand on one line, from above, each line from left to right. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of [...pieces].sort((one, other) => other.y - one.y || one.x - other.x)) {
    const row = rows.at(-1)
    if (row?.[0] && row[0].y - piece.y < piece.height * 0.4) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.sort((one, other) => one.x - other.x))
}

/** The leftmost place at which one line in thirty begins: in a text of short points most lines begin at the indent. */
function marginOf(rows: readonly Piece[][]): number {
  const starts = new Map<number, number>()
  for (const [first] of rows) if (first) starts.set(Math.round(first.x), (starts.get(Math.round(first.x)) ?? 0) + 1)
  const often = [...starts].flatMap(([start, times]) => (times * 30 >= rows.length ? [start] : []))
  return Math.min(...often, ...(often.length === 0 ? starts.keys() : []))
}

/** The distance of lines in a paragraph: the lower quartile, since between paragraphs there is as much or more. */
function usualGap(pages: readonly Piece[][][]): number {
  const gaps = pages.flatMap((rows) => rows.slice(1).map((row, index) => (rows[index]?.[0]?.y ?? 0) - (row[0]?.y ?? 0)))
  return gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 4)] ?? 12
}

function lineOf(row: readonly Piece[]): { text: string; isApart: boolean } {
  let [text, end, isApart] = ['', 0, false]
  for (const piece of row) {
    const gap = text === '' ? 0 : piece.x - end
    if (gap > 3 * piece.height) isApart = true
    text += (gap > piece.height * 0.15 && !text.endsWith(' ') ? ' ' : '') + piece.text
    end = piece.x + piece.width
  }
  return { text: text.replace(/\s+/g, ' ').trim(), isApart }
}
