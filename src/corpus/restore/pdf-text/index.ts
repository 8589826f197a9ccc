import type { VFile } from 'vfile'
import lexicon from '../../../../content/registry/lexicon.json' with { type: 'json' }
import type { Repair } from '../../model/index.ts'
import type { Paragraph, Part, RestoredText, SourceText } from '../../tree.ts'
import { markBrokenCells } from './cells.ts'
import { plain, putBack } from './displaced-links.ts'
import { joins } from './joins.ts'
import { LanguageModel, paragraphEnd, paragraphStart, tokens } from './language-model.ts'
import { learn } from './learning.ts'
import { closeLetters } from './letter-spacing.ts'
import { leadingGap, opensParagraph, wordLines } from './line.ts'
import { type Block, Paragraphs, type RestoredLine } from './paragraphs.ts'

let kept: LanguageModel | undefined
/** The counts of `content/registry/lexicon.json`, unpacked once. */
const lexiconModel = (): LanguageModel => (kept ??= LanguageModel.of(lexicon))

/**
 * Restores the paragraphs of a PDF text. Every non-space character of the raw text stands in them exactly once. `known` is
 * what is known of the language of acts beforehand.
 */
export function restorePdfText(source: SourceText, file: VFile, known: LanguageModel = lexiconModel()): RestoredText {
  const repairs: Repair[] = []
  const record = (line: number, rule: string, before: string, after: string, confidence: number): void => {
    repairs.push({ file: source.file, line, rule, before, after, confidence: Math.round(confidence * 100) / 100 })
  }
  const lines = wordLines(source.lines).map((line) => {
    const text = closeLetters(line.text)
    if (text !== line.text) record(line.number, 'letter-spacing', line.text, text, 0.97)
    return { ...line, text }
  })
  const model = learn(new LanguageModel(known), lines)
  const paragraphs = new Paragraphs(model)
  for (const [at, line] of lines.entries()) {
    const continued = paragraphs.continuedBy(line, plain(line.text))
    const next = lines[at + 1]
    const gap = opensParagraph(line) || continued?.layout === 'body' ? leadingGap(line) : 0
    const before = continued ? tokens(continued.lines.at(-1)?.restored ?? '').slice(-2) : [paragraphStart]
    const after = !next || opensParagraph(next) ? [paragraphEnd] : leadingGap(next) > 0 ? null : tokens(next.text).slice(0, 2)
    const move = putBack(line.text, gap, model, { before, after, openQuotes: continued?.openQuotes ?? 0 })
    if (move) record(line.number, 'displaced-link', line.text, move.text, 1 - 1 / (1 + move.gain))
    paragraphs.add({ ...line, restored: move?.text ?? plain(line.text) })
  }
  const children = paragraphs.blocks.flatMap((block) => toParagraphs(block, source, model, record))
  markBrokenCells(children, model)
  repairs.sort((one, other) => one.line - other.line)
  void file
  return { type: 'restored', source, children, repairs }
}

type Recorder = (line: number, rule: string, before: string, after: string, confidence: number) => void

function toParagraphs(block: Block, source: SourceText, model: LanguageModel, record: Recorder): Paragraph[] {
  const texts = block.lines.map((line) => line.restored)
  const ways = joins(texts, model)
  const parts: Part[] = block.lines.map((line, at) => {
    const way = ways[at - 1]
    if (way?.rule) {
      const before = (texts[at - 1] as string).slice(-30)
      record(line.number, way.rule, `${before}\n${line.restored.slice(0, 30)}`, before + line.restored.slice(0, 30), way.confidence)
    }
    return { line: line.number, text: line.restored, glued: way?.glued ?? false, ...(ways[at]?.softHyphen ? { softHyphen: true } : {}) }
  })
  const first = block.lines[0] as RestoredLine
  const last = block.lines.at(-1) as RestoredLine
  const paragraph: Paragraph = {
    type: 'paragraph',
    text: joinParts(parts),
    layout: block.layout,
    parts,
    blankBefore: block.blankBefore,
    position: {
      start: { line: first.number, column: first.indent + 1 },
      end: { line: last.number, column: (source.lines[last.number - 1] ?? '').trimEnd().length + 1 },
    },
  }
  return splitRunIn(paragraph)
}

const joinParts = (parts: Part[]): string => parts.map((part, at) => (at === 0 || part.glued ? '' : ' ') + part.text).join('')

/** What opens a paragraph of its own though the line above ran into it, and what that line must look like. */
const runIn: { opens: RegExp; title: RegExp }[] = [
  // «воспитателям" 1. Общие положения»
  { opens: /(?<=["»]) (?=\d{1,2}\. ?\p{Lu})/u, title: /^Регламент/u },
  // «действий (процедур) Таблица 1. Описание действий СФЕ»
  { opens: / (?=(?:Таблица|Схема) \d{1,2}\.(?: ?\p{Lu}|$))/u, title: /^\p{Lu}/u },
]

/** Cuts a heading off the title that it ran into. */
function splitRunIn(paragraph: Paragraph): Paragraph[] {
  if (paragraph.layout !== 'flush') return [paragraph]
  for (const { opens, title } of runIn) {
    if (!title.test(paragraph.text)) continue
    const at = paragraph.parts.findIndex((part) => opens.test(part.text))
    if (at < 0) continue
    const part = paragraph.parts[at] as Part
    const cut = part.text.search(opens)
    const upper = [...paragraph.parts.slice(0, at), { ...part, text: part.text.slice(0, cut) }]
    const lower = [{ ...part, text: part.text.slice(cut + 1), glued: false }, ...paragraph.parts.slice(at + 1)]
    const { start, end } = paragraph.position
    const middle = { line: part.line, column: start.column + cut }
    return [
      { ...paragraph, text: joinParts(upper), parts: upper, position: { start, end: middle } },
      ...splitRunIn({ ...paragraph, text: joinParts(lower), parts: lower, blankBefore: 0, position: { start: middle, end } }),
    ]
  }
  return [paragraph]
}
