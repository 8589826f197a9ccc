import type { VFile } from 'vfile'
import lexicon from '../../../../content/registry/lexicon.json' with { type: 'json' }
import type { Repair } from '../../../model/index.ts'
import type { RestoredText, SourceText } from '../../tree.ts'
import { assemble, type Change, type Recorder } from './assembling.ts'
import { markBrokenCells, rowsCutBetweenWords } from './cells.ts'
import { leftOpen, putBack, putBackMark, type Surroundings } from './displaced-links.ts'
import { LanguageModel, paragraphEnd, paragraphStart, tokens } from './language-model.ts'
import { learn } from './learning.ts'
import { closeLetters } from './letter-spacing.ts'
import { type Line, leadingGap, opensParagraph } from './line.ts'
import { joinCutCells, mend } from './mending.ts'
import { type Block, Paragraphs } from './paragraphs.ts'
import { closeMarks, plain } from './spaces.ts'
import { type PageEdge, wordLines } from './word-lines.ts'

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
  const record: Recorder = ({ line, rule, at, before, after, confidence }) => {
    const rounded = Math.round(confidence * 100) / 100
    repairs.push({ file: source.file, line, seq: repairs.length + 1, rule, at, before, after, confidence: rounded })
  }
  const { printed, edges } = wordLines(source.lines)
  // Each round walks the text from its beginning: `at` is where it stands, in the text as this round and those before left it.
  let at = 0
  for (const index of [...printed.keys(), printed.length]) {
    for (const { number, text } of edges.filter(({ above }) => above === index))
      record({
        ...{ line: number, rule: 'page-furniture', confidence: 0.97, after: '' },
        ...(index === 0 ? { at, before: `${text}\n` } : { at: at - 1, before: `\n${text}` }),
      })
    at += (printed[index]?.text.length ?? 0) + 1
  }
  at = 0
  const lines = printed.map((line) => {
    const text = closeLetters(line.text)
    if (text !== line.text) record({ line: line.number, rule: 'letter-spacing', at, before: line.text, after: text, confidence: 0.97 })
    at += text.length + 1
    return { ...line, text }
  })
  const model = learn(new LanguageModel(known), lines)
  const paragraphs = new Paragraphs(model)
  at = 0
  for (const [index, line] of lines.entries()) {
    const continued = paragraphs.continuedBy(line, plain(line.text))
    const next = lines[index + 1]
    const gap = opensParagraph(line) || continued?.layout === 'body' ? leadingGap(line) : 0
    const around = (): Surroundings => ({
      before: continued ? tokens((continued.lines.at(-1)?.restored ?? '').slice(-edge)).slice(-2) : [paragraphStart],
      after: !next || opensParagraph(next) ? [paragraphEnd] : leadingGap(next) > 0 ? null : tokens(next.text.slice(0, edge)).slice(0, 2),
      openQuotes: continued?.openQuotes ?? 0,
    })
    const restored = restoreLine(line, gap, model, around, (change) => record({ line: line.number, at, before: line.text, ...change }))
    at += restored.text.length + 1
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
  const moved = numbersInside(paragraphs.blocks)
  at = 0
  for (const line of paragraphs.blocks.flatMap((block) => block.lines).sort((one, other) => one.number - other.number))
    if (moved.has(line.number))
      record({ line: line.number, rule: 'page-number', at, before: `${line.restored}\n`, after: '', confidence: 0.9 })
    else at += line.restored.length + 1
  at = 0
  const wraps = new Set<number>()
  const children = paragraphs.blocks.flatMap((block) => {
    const assembled = assemble(block, source, model, { at, record, wraps })
    for (const { text, position } of assembled) {
      const { line } = position.start
      if (moved.has(line)) record({ line, rule: 'page-number', at, before: '', after: `${text}\n`, confidence: 0.9 })
      at += text.length + 1
    }
    return assembled
  })
  const halves = markBrokenCells(children, model)
  joinCutCells(
    children,
    [...halves, ...rowsCutBetweenWords(children, halves)].sort(([, one], [, other]) => one - other),
    record,
  )
  return { type: 'restored', source, children: mend(children, record), unrepaired: unrepairedText(printed, edges, wraps), repairs }
}

/** The text as printed: a paragraph a line, its lines joined at the spaces where they `wraps`, and what stands at the edges of pages. */
function unrepairedText(printed: readonly Line[], edges: readonly PageEdge[], wraps: ReadonlySet<number>): string {
  const edgesAbove = (index: number) => edges.filter(({ above }) => above === index).map(({ text }) => text)
  const lines = printed.map(({ number, text }, index) =>
    index === 0
      ? [...edgesAbove(0), text].join('\n')
      : `${edgesAbove(index)
          .map((edge) => `\n${edge}`)
          .join('')}${wraps.has(number) ? ' ' : '\n'}${text}`,
  )
  if (printed.length === 0)
    return edgesAbove(0)
      .map((edge) => `${edge}\n`)
      .join('')
  return `${lines.join('')}${edgesAbove(printed.length)
    .map((edge) => `\n${edge}`)
    .join('')}\n`
}

/** The lines of the numbers that pages print in the middle of a paragraph: the paragraph has them behind it. */
function numbersInside(blocks: readonly Block[]): Set<number> {
  let last = 0
  return new Set(
    blocks.flatMap(({ lines }) => {
      const number = lines[0]?.number ?? 0
      const inside = number < last
      last = Math.max(last, lines.at(-1)?.number ?? 0)
      return inside ? [number] : []
    }),
  )
}

/** Letters of the longest line that a page prints. A longer one lost its line breaks, and trying every way to fill its holes takes hours. */
const longestLine = 300

/** A line with what links displaced put back and its spaces put right; `open` where a hole remains that words should fill. */
function restoreLine(
  line: Line,
  gap: number,
  model: LanguageModel,
  around: () => Surroundings,
  record: (change: Pick<Change, 'rule' | 'after' | 'confidence'>) => void,
): { text: string; open: boolean } {
  const move = line.text.length > longestLine ? null : putBack(line.text, gap, model, around)
  if (move) {
    record({ rule: 'displaced-link', after: move.text, confidence: 1 - 1 / (1 + move.gain) })
    return { text: move.text, open: false }
  }
  const marked = opensParagraph(line) ? putBackMark(line.text) : null
  if (marked) {
    record({ rule: 'displaced-mark', after: marked, confidence: 0.9 })
    return { text: marked, open: false }
  }
  const text = closeMarks(plain(line.text))
  if (text !== line.text) record({ rule: 'stray-space', after: text, confidence: 0.95 })
  return { text, open: leftOpen(line.text, gap) }
}
