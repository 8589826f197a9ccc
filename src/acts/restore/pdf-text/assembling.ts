import type { Repair } from '../../../model/index.ts'
import { joinParts } from '../../parts.ts'
import type { Paragraph, Part, SourceText } from '../../tree.ts'
import { type Join, joins } from './joins.ts'
import type { LanguageModel } from './language-model.ts'
import { opensParagraph } from './line.ts'
import type { Block, RestoredLine } from './paragraphs.ts'
import { partRunTogether } from './run-together.ts'

/** A change as a rule reports it: what is known of a repair before it is numbered. */
export type Change = Omit<Repair, 'file' | 'seq'>

export type Recorder = (change: Change) => void

/** What a block is assembled into: where it begins in the text, whom to tell of repairs, and the lines that merely go on. */
interface Target {
  at: number
  record: Recorder
  wraps: Set<number>
}

/** Characters of either side that a record of a join shows at least, where there are as many. */
const shown = 40
const tail = (text: string): string => text.slice(text.lastIndexOf(' ', Math.max(0, text.length - shown)) + 1)
const head = (text: string): string => {
  const space = text.indexOf(' ', shown)
  return space < 0 ? text : text.slice(0, space)
}
/** Letters of the end of a paragraph in which its last words stand. */
const reach = 200

/** Makes a paragraph of the lines of a block; two where a heading ran into the title above it. */
export function assemble(block: Block, source: SourceText, model: LanguageModel, { at: from, record, wraps }: Target): Paragraph[] {
  const lines =
    block.layout === 'body'
      ? block.lines
      : partRunTogether(block.lines, model, ({ number, restored }, text, above) => {
          const at = above.reduce((sum, line) => sum + line.restored.length + 1, from)
          record({ line: number, rule: 'lost-space', at, before: restored, after: text, confidence: 0.9 })
        })
  const ways = joins(lines, model)
  let end = ''
  let length = 0
  const parts: Part[] = lines.map((line, at) => {
    const way = ways[at - 1]
    const glued = way?.glued ?? false
    const rule = way && ruleOf(way, line)
    const space = at === 0 || glued ? '' : ' '
    if (rule) {
      const [left, right] = [tail(end), head(line.restored)]
      const change = { before: `${left}\n${right}`, after: `${left}${space}${right}` }
      record({ line: line.number, rule, at: from + length - left.length, ...change, confidence: way.confidence })
    } else if (way) wraps.add(line.number)
    end = `${end.slice(-reach)}${space}${line.restored}`
    length += space.length + line.restored.length
    return { line: line.number, text: line.restored, glued, ...(ways[at]?.softHyphen ? { softHyphen: true } : {}) }
  })
  const first = block.lines[0] as RestoredLine
  const last = block.lines.at(-1) as RestoredLine
  const start = { line: first.number, column: first.indent + 1 }
  const stop = { line: last.number, column: (source.lines[last.number - 1] ?? '').trimEnd().length + 1 }
  const { layout, blankBefore } = block
  return splitRunIn({ type: 'paragraph', text: joinParts(parts), layout, parts, blankBefore, position: { start, end: stop } }, from, record)
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
  // «Ежедневно с 9.00 до 19.00 часов без обеда, 8(71546)2-2-111»: the next cell of the row
  { opens: /(?<=(?:часов|дней|обеда|суббота|воскресенье),?) (?=8 ?\(\d{3,5}\) ?[\d -]+$)/u, title: /^\p{Lu}/u },
  // «действий (процедур) Таблица 1. Описание действий СФЕ»
  { opens: / (?=(?:Таблица|Схема) \d{1,2}\.(?: ?\p{Lu}|$))/u, title: /^\p{Lu}/u },
]

/** Cuts a heading off the title that it ran into. */
function splitRunIn(paragraph: Paragraph, from: number, record: Recorder): Paragraph[] {
  if (paragraph.layout !== 'flush') return [paragraph]
  for (const { opens, title } of runIn) {
    if (!title.test(paragraph.text)) continue
    const at = paragraph.parts.findIndex((part) => opens.test(part.text))
    if (at < 0) continue
    const part = paragraph.parts[at] as Part
    const cut = part.text.search(opens)
    const above = part.text.slice(0, cut)
    const below = part.text.slice(cut + 1)
    const begins = joinParts(paragraph.parts.slice(0, at)).length + (at === 0 || part.glued ? 0 : 1)
    const change = { before: part.text, after: `${above}\n${below}` }
    record({ line: part.line, rule: 'run-in-heading', at: from + begins, ...change, confidence: 0.97 })
    const upper = [...paragraph.parts.slice(0, at), { ...part, text: above }]
    const lower = [{ ...part, text: below, glued: false }, ...paragraph.parts.slice(at + 1)]
    const { start, end } = paragraph.position
    const middle = { line: part.line, column: start.column + cut }
    return [
      { ...paragraph, text: joinParts(upper), parts: upper, position: { start, end: middle } },
      ...splitRunIn(
        { ...paragraph, text: joinParts(lower), parts: lower, blankBefore: 0, position: { start: middle, end } },
        from + joinParts(upper).length + 1,
        record,
      ),
    ]
  }
  return [paragraph]
}
