import { evenLayout } from './layouts.ts'
import { bodyIndent, type Line, opensParagraph } from './line.ts'

/** The lines of a raw file that carry words, with the blank lines between them counted. */
export function wordLines(lines: string[]): Line[] {
  const found: Line[] = []
  let blankBefore = 0
  for (const [index, raw] of lines.entries()) {
    const text = raw.trim()
    if (text === '') {
      blankBefore++
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
  return found
}

/** Spaces before the first character; a tab opens a paragraph, however wide it is shown. */
function indentOf(raw: string): number {
  const space = raw.slice(0, raw.length - raw.trimStart().length)
  return space.includes('\t') ? bodyIndent : space.length
}
