import type { VFile } from 'vfile'
import lexicon from '../../../../content/registry/lexicon.json' with { type: 'json' }
import type { Repair } from '../../model/index.ts'
import type { Paragraph, Part, RestoredText, SourceText } from '../../tree.ts'
import { plain, putBack } from './displaced-links.ts'
import { joins } from './joins.ts'
import { learn } from './learning.ts'
import { type Counts, LanguageModel, paragraphEnd, paragraphStart, tokens } from './language-model.ts'
import { closeLetters } from './letter-spacing.ts'
import { leadingGap, opensParagraph, wordLines } from './line.ts'
import { type Block, Paragraphs, type RestoredLine } from './paragraphs.ts'

/**
 * Restores the paragraphs of a PDF text. Every non-space character of the raw text stands in them exactly once. `counts` is
 * what is known of the language of acts beforehand.
 */
export function restorePdfText(source: SourceText, file: VFile, counts: Counts = lexicon): RestoredText {
  const repairs: Repair[] = []
  const record = (line: number, rule: string, before: string, after: string, confidence: number): void => {
    repairs.push({ file: source.file, line, rule, before, after, confidence: Math.round(confidence * 100) / 100 })
  }
  const lines = wordLines(source.lines).map((line) => {
    const text = closeLetters(line.text)
    if (text !== line.text) record(line.number, 'letter-spacing', line.text, text, 0.97)
    return { ...line, text }
  })
  const model = learn(new LanguageModel(counts), lines)
  const paragraphs = new Paragraphs()
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
  return splitHeading(paragraph)
}

const joinParts = (parts: Part[]): string => parts.map((part, at) => (at === 0 || part.glued ? '' : ' ') + part.text).join('')

/** A section heading that runs on from the title above it («воспитателям" 1. Общие положения»). */
function splitHeading(paragraph: Paragraph): Paragraph[] {
  if (paragraph.layout !== 'flush' || !/^Регламент/.test(paragraph.text)) return [paragraph]
  const at = paragraph.parts.findIndex((part) => /["»] \d{1,2}\. ?\p{Lu}/u.test(part.text))
  if (at < 0) return [paragraph]
  const part = paragraph.parts[at] as Part
  const cut = part.text.search(/(?<=["»]) \d{1,2}\. ?\p{Lu}/u)
  const title = [...paragraph.parts.slice(0, at), { ...part, text: part.text.slice(0, cut) }]
  const heading = [{ ...part, text: part.text.slice(cut + 1), glued: false }, ...paragraph.parts.slice(at + 1)]
  const make = (parts: Part[], blankBefore: number): Paragraph => ({
    ...paragraph,
    text: joinParts(parts),
    parts,
    blankBefore,
  })
  return [make(title, paragraph.blankBefore), make(heading, 0)]
}
