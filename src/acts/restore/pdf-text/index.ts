import type { VFile } from 'vfile'
import lexicon from '../../../../content/registry/lexicon.json' with { type: 'json' }
import type { Repair } from '../../../model/index.ts'
import type { RestoredText, SourceText } from '../../tree.ts'
import { assemble, type Recorder } from './assembling.ts'
import { markBrokenCells } from './cells.ts'
import { leftOpen, putBack, putBackMark, type Surroundings } from './displaced-links.ts'
import { LanguageModel, paragraphEnd, paragraphStart, tokens } from './language-model.ts'
import { learn } from './learning.ts'
import { closeLetters } from './letter-spacing.ts'
import { type Line, leadingGap, opensParagraph } from './line.ts'
import { Paragraphs } from './paragraphs.ts'
import { closeMarks, plain } from './spaces.ts'
import { wordLines } from './word-lines.ts'

/** Characters at the edge of a line that hold its last or first two words. */
const edge = 80

let kept: LanguageModel | undefined
/** The counts of `content/registry/lexicon.json`, unpacked once. */
const lexiconModel = (): LanguageModel => (kept ??= LanguageModel.of(lexicon))

/**
 * Restores the paragraphs of a PDF text. Every non-space character of the raw text stands in them exactly once. `known` is
 * what is known of the language of acts beforehand.
 */
export function restorePdfText(source: SourceText, file: VFile, known: LanguageModel = lexiconModel()): RestoredText {
  const repairs: Repair[] = []
  const record: Recorder = (line, rule, before, after, confidence) => {
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
    const around = (): Surroundings => ({
      before: continued ? tokens((continued.lines.at(-1)?.restored ?? '').slice(-edge)).slice(-2) : [paragraphStart],
      after: !next || opensParagraph(next) ? [paragraphEnd] : leadingGap(next) > 0 ? null : tokens(next.text.slice(0, edge)).slice(0, 2),
      openQuotes: continued?.openQuotes ?? 0,
    })
    const restored = restoreLine(line, gap, model, around, record)
    if (restored.open) {
      const place = { line: line.number, column: line.indent + 1 }
      file.message('В строке не хватает слов, а те, что стоят в её конце, никуда не подходят: она оставлена как есть. Сверьте с актом.', {
        place,
        ruleId: 'hole-left-open',
        source: 'atlas',
      })
    }
    paragraphs.add({ ...line, restored: restored.text })
  }
  const children = paragraphs.blocks.flatMap((block) => assemble(block, source, model, record))
  markBrokenCells(children, model)
  repairs.sort((one, other) => one.line - other.line)
  return { type: 'restored', source, children, repairs }
}

/** Letters of the longest line that a page prints. A longer one lost its line breaks, and trying every way to fill its holes takes hours. */
const longestLine = 300

/** A line with what links displaced put back and its spaces put right; `open` where a hole remains that words should fill. */
function restoreLine(
  line: Line,
  gap: number,
  model: LanguageModel,
  around: () => Surroundings,
  record: Recorder,
): { text: string; open: boolean } {
  const move = line.text.length > longestLine ? null : putBack(line.text, gap, model, around)
  if (move) {
    record(line.number, 'displaced-link', line.text, move.text, 1 - 1 / (1 + move.gain))
    return { text: move.text, open: false }
  }
  const marked = opensParagraph(line) ? putBackMark(line.text) : null
  if (marked) {
    record(line.number, 'displaced-mark', line.text, marked, 0.9)
    return { text: marked, open: false }
  }
  const text = closeMarks(plain(line.text))
  if (text !== line.text) record(line.number, 'stray-space', line.text, text, 0.95)
  return { text, open: leftOpen(line.text, gap) }
}
