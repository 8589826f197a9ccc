import { kazakhOnly } from '../../text/kazakh-letters.ts'

const kazakhLetters = new RegExp(`[${kazakhOnly}]`, 'giu')
const noLetters = /[^\p{L}]+/gu

/** How many letters in a hundred are Kazakh only; Russian text has none but in names. */
function kazakhShare(lines: readonly string[]): number {
  let [letters, own] = [0, 0]
  for (const line of lines) {
    letters += line.replace(noLetters, '').length
    own += line.match(kazakhLetters)?.length ?? 0
  }
  return letters === 0 ? 0 : (100 * own) / letters
}

/** A text in Kazakh has some fifteen in a hundred. */
const kazakh = 4

/** Columns so far apart from the edge; nearer spaces are an indent. */
const nearest = 18

/** The two languages of an act that is set in columns, line by line, as long as the raw text. */
export interface Columns {
  russian: string[]
  kazakh: string[]
}

/**
 * Takes apart a text that sets Kazakh and Russian side by side: the column that most lines begin a second piece at, behind two spaces or a tab, with
 * the languages on its two sides. Null for a text of one column.
 */
export function columnsOf(lines: readonly string[]): Columns | null {
  const starts = new Map<number, number>()
  const filled = lines.filter((line) => line.trim() !== '')
  for (const line of filled)
    for (const { index, 0: gap } of line.matchAll(/(?:^|(?<=\S)) {2,}(?=\S)|(?<!\t)\t+(?=\S)/g)) {
      const start = index + gap.length
      if (start >= nearest || gap.includes('\t'))
        starts.set(gap.includes('\t') ? -1 : start, (starts.get(gap.includes('\t') ? -1 : start) ?? 0) + 1)
    }
  const [best] = [...starts].sort(([, one], [, other]) => other - one)
  if (!best || best[1] * 2 < filled.length) return null
  const [column] = best
  const pairs = lines.map((line): [string, string] => (column === -1 ? atTab(line) : [line.slice(0, column).trimEnd(), line.slice(column)]))
  const [left, right] = [pairs.map(([text]) => text), pairs.map(([, text]) => text)]
  const [leftShare, rightShare] = [kazakhShare(left), kazakhShare(right)]
  if (leftShare > kazakh && rightShare < kazakh) return { kazakh: left, russian: right }
  return rightShare > kazakh && leftShare < kazakh ? { kazakh: right, russian: left } : null
}

function atTab(line: string): [string, string] {
  const at = line.search(/\t+(?=\S)/)
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at).trimStart()]
}

/** Whether a text is in Kazakh. */
export const isKazakh = (lines: readonly string[]): boolean => kazakhShare(lines) > kazakh
