import { joinParts } from '../../parts.ts'
import type { Paragraph, Part, SourceText } from '../../tree.ts'
import { type Join, joins } from './joins.ts'
import type { LanguageModel } from './language-model.ts'
import { opensParagraph } from './line.ts'
import type { Block, RestoredLine } from './paragraphs.ts'
import { partRunTogether } from './run-together.ts'

export type Recorder = (line: number, rule: string, before: string, after: string, confidence: number) => void

/** Characters of either side that a record of a join shows. */
const shown = 40

/** Makes a paragraph of the lines of a block; two where a heading ran into the title above it. */
export function assemble(block: Block, source: SourceText, model: LanguageModel, record: Recorder): Paragraph[] {
  const lines =
    block.layout === 'body'
      ? block.lines
      : partRunTogether(block.lines, model, (line, text) => record(line.number, 'lost-space', line.restored, text, 0.9))
  const texts = lines.map((line) => line.restored)
  const ways = joins(lines, model)
  const parts: Part[] = lines.map((line, at) => {
    const way = ways[at - 1]
    const glued = way?.glued ?? false
    const rule = way && ruleOf(way, line)
    if (rule) {
      const before = (texts[at - 1] as string).slice(-shown)
      const after = line.restored.slice(0, shown)
      record(line.number, rule, before + '\n'.repeat(line.blankBefore + 1) + after, before + (glued ? '' : ' ') + after, way.confidence)
    }
    return { line: line.number, text: line.restored, glued, ...(ways[at]?.softHyphen ? { softHyphen: true } : {}) }
  })
  const first = block.lines[0] as RestoredLine
  const last = block.lines.at(-1) as RestoredLine
  const start = { line: first.number, column: first.indent + 1 }
  const end = { line: last.number, column: (source.lines[last.number - 1] ?? '').trimEnd().length + 1 }
  const { layout, blankBefore } = block
  return splitRunIn({ type: 'paragraph', text: joinParts(parts), layout, parts, blankBefore, position: { start, end } }, record)
}

/** The repair that a join is; null for a line that merely goes on in the next. */
function ruleOf(way: Join, line: RestoredLine): string | null {
  if (way.rule) return way.rule
  if (opensParagraph(line)) return 'cut-sentence'
  if (line.blankBefore >= 3) return 'page-break'
  return line.blankBefore > 0 ? 'torn-paragraph' : null
}

/** What opens a paragraph of its own though the line above ran into it, and what that line must look like. */
const runIn: { opens: RegExp; title: RegExp }[] = [
  // «воспитателям" 1. Общие положения»
  { opens: /(?<=["»]) (?=\d{1,2}\. ?\p{Lu})/u, title: /^Регламент/u },
  // «действий (процедур) Таблица 1. Описание действий СФЕ»
  { opens: / (?=(?:Таблица|Схема) \d{1,2}\.(?: ?\p{Lu}|$))/u, title: /^\p{Lu}/u },
]

/** Cuts a heading off the title that it ran into. */
function splitRunIn(paragraph: Paragraph, record: Recorder): Paragraph[] {
  if (paragraph.layout !== 'flush') return [paragraph]
  for (const { opens, title } of runIn) {
    if (!title.test(paragraph.text)) continue
    const at = paragraph.parts.findIndex((part) => opens.test(part.text))
    if (at < 0) continue
    const part = paragraph.parts[at] as Part
    const cut = part.text.search(opens)
    const above = part.text.slice(0, cut)
    const below = part.text.slice(cut + 1)
    record(part.line, 'run-in-heading', part.text, `${above}\n${below}`, 0.97)
    const upper = [...paragraph.parts.slice(0, at), { ...part, text: above }]
    const lower = [{ ...part, text: below, glued: false }, ...paragraph.parts.slice(at + 1)]
    const { start, end } = paragraph.position
    const middle = { line: part.line, column: start.column + cut }
    return [
      { ...paragraph, text: joinParts(upper), parts: upper, position: { start, end: middle } },
      ...splitRunIn({ ...paragraph, text: joinParts(lower), parts: lower, blankBefore: 0, position: { start: middle, end } }, record),
    ]
  }
  return [paragraph]
}
