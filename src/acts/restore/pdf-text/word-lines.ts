import { isPageEdge } from '../../../drafting/page-furniture.ts'
import { evenLayout } from './layouts.ts'
import { bodyIndent, type Line, opensParagraph } from './line.ts'

/** A line at the edge of a page that is no part of the act: its number in the raw file, its words, and how many lines with words of the act stand above it. */
export interface PageEdge {
  number: number
  text: string
  above: number
}

/** The lines of a raw file that carry words of the act, with the blank lines between them counted, and what pages print at their edges. */
export function wordLines(lines: string[]): { printed: Line[]; edges: PageEdge[] } {
  const found: Line[] = []
  const edges: PageEdge[] = []
  const numbers = numbersOfPages(lines)
  let blankBefore = 0
  for (const [index, raw] of lines.entries()) {
    const text = raw.trim()
    if (text === '') {
      blankBefore++
      continue
    }
    if (numbers.has(index) || isPageEdge(text)) {
      edges.push({ number: index + 1, text, above: found.length })
      continue
    }
    const indent = indentOf(raw)
    found.push({
      number: index + 1,
      indent,
      text,
      wrapped: raw.trimEnd() !== raw,
      blankBefore,
      closesSentence: false,
      standsAlone: false,
      whole: false,
    })
    blankBefore = 0
  }
  evenLayout(found)
  for (let at = found.length - 1; at >= 0; at--) {
    const line = found[at] as Line
    const next = found[at + 1]
    line.standsAlone = (at === 0 || line.blankBefore > 0) && (next === undefined || next.blankBefore > 0)
    line.closesSentence = next && next.blankBefore === 0 && !opensParagraph(next) ? next.closesSentence : /[.;]$/.test(line.text)
  }
  return { printed: found, edges }
}

/** A number alone in the middle or at the right of a line, as pages print theirs; in a table no cell stands so far in. */
const setFarIn = /^\s{20,}(?:[-–]\s?)?(\d{1,3})(?:\s?[-–])?\s*$/u

/** Numbers of pages stand at least so many lines apart; those of the columns of a table don't. */
const leastPage = 10

/** The lines, from 0, that hold the number of a page and nothing else: between blank lines, rising, each far from the next. */
function numbersOfPages(lines: readonly string[]): Set<number> {
  const isBlank = (line: string | undefined) => (line ?? '').trim() === ''
  const found = lines.flatMap((line, at) => {
    const number = isBlank(lines[at - 1]) && isBlank(lines[at + 1]) ? setFarIn.exec(line)?.[1] : undefined
    return number === undefined ? [] : [{ at, number: Number(number) }]
  })
  const rise = found.every(({ at, number }, index) => {
    const before = found[index - 1]
    return !before || (number > before.number && at - before.at >= leastPage)
  })
  return new Set(rise ? found.map(({ at }) => at) : [])
}

/** Spaces before the first character; a tab opens a paragraph, however wide it is shown. */
function indentOf(raw: string): number {
  const space = raw.slice(0, raw.length - raw.trimStart().length)
  return space.includes('\t') ? bodyIndent : space.length
}
