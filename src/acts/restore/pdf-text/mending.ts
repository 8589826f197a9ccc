import { joinParts, wordsRead } from '../../parts.ts'
import type { Paragraph } from '../../tree.ts'
import { figuresForLetters } from '../figures.ts'
import type { Recorder } from './assembling.ts'

const wordBefore = (text: string): string => /(?<!\S)\S*$/u.exec(text)?.[0] ?? ''
const wordBehind = (text: string): string => /^\S*/u.exec(text)?.[0] ?? ''

/** The repairs that change characters, the last of all: words of narrow columns lose the hyphens that cut them, «б)» behind «5)» is «6)». */
export function mend(paragraphs: readonly Paragraph[], record: Recorder): Paragraph[] {
  dropSoftHyphens(paragraphs, record)
  const figures = figuresForLetters(paragraphs, wordsRead, (figure) => record({ rule: 'letter-for-figure', confidence: 0.95, ...figure }))
  return figures.map((paragraph) => ({ ...paragraph, text: wordsRead(paragraph) ?? '' }))
}

function dropSoftHyphens(paragraphs: readonly Paragraph[], record: Recorder): void {
  let start = 0
  for (const { parts, goesOn = [], readAbove } of paragraphs) {
    if (readAbove) continue
    const all = [...parts, ...goesOn]
    let [length, last] = [0, '']
    for (const [index, part] of all.entries()) {
      const next = all[index + 1]
      const own = index === 0 || part.glued ? part.text : ` ${part.text}`
      length += own.length
      last = wordBefore(last + own)
      if (!part.softHyphen || !next?.glued) continue
      const [left, right] = [last, wordBehind(next.text)]
      const after = left.slice(0, -1) + right
      record({ line: next.line, rule: 'soft-hyphen', at: start + length - left.length, before: left + right, after, confidence: 0.95 })
      length--
      last = last.slice(0, -1)
    }
    start += length + 1
  }
}

/**
 * Reads the lower halves of cells that a page break cut behind their upper halves: each pair is the places of both among the paragraphs, lower ones rising. The
 * parts stay where the raw text has them, for the reader of tables.
 */
export function joinCutCells(paragraphs: Paragraph[], cut: readonly (readonly [upper: number, lower: number])[], record: Recorder): void {
  const roots = new Map<number, number>()
  const lengths = paragraphs.map(({ text }) => text.length + 1)
  let [reached, at] = [0, 0]
  for (const [above, lower] of cut) {
    const root = roots.get(above) ?? above
    const [upper, rest] = [paragraphs[root], paragraphs[lower]]
    if (!upper || !rest) continue
    roots.set(lower, root)
    for (; reached < lower; reached++) at += lengths[reached] ?? 0
    let end = at
    for (let between = lower - 1; between > root; between--) end -= lengths[between] ?? 0
    const printed = joinParts(rest.parts)
    const words = rest.parts[0]?.glued ? printed : ` ${printed}`
    const [left, line] = [wordBefore(upper.text), rest.position.start.line]
    record({ line, rule: 'cut-cell', at, before: `${printed}\n`, after: '', confidence: 0.95 })
    record({ line, rule: 'cut-cell', at: end - 1 - left.length, before: left, after: left + words, confidence: 0.95 })
    upper.goesOn = [...(upper.goesOn ?? []), ...rest.parts]
    upper.text += words
    rest.readAbove = true
    rest.text = ''
    lengths[root] = upper.text.length + 1
    lengths[lower] = 0
    at += words.length
  }
}
