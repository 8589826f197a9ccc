import type { VFile } from 'vfile'
import type { Repair } from '../../model/index.ts'
import type { Paragraph, RestoredText, SourceText } from '../../tree.ts'
import { type Change, type Draft, firstLine, textOf } from './draft.ts'
import { htmlBlocks } from './html.ts'
import { joinCut } from './join.ts'
import { markdownBlocks } from './markdown.ts'
import { figuresForLetters } from './ordinals.ts'
import { closeSpaces } from './spacing.ts'
import { splitItems, splitLines } from './split.ts'

/** How sure each rule is of what it does, from reading what it did. */
const confidence: Record<string, number> = {
  'glued-paragraphs': 0.95,
  'glued-items': 0.9,
  'cut-paragraph': 0.95,
  'split-title': 0.98,
  'split-signature': 0.98,
  'letter-for-figure': 0.99,
  'space-inside-bracket': 0.99,
  'space-before-mark': 0.99,
  'space-after-hyphen': 0.98,
  'space-inside-quotes': 0.95,
}

/**
 * Restores the paragraphs of Markdown and HTML: what the markup set apart, joined and parted where the sense asks for it. No
 * character is lost or added but markup, spaces and the figure for a letter («6)» for «б)»), each with its repair.
 */
export function restoreMarkup(source: SourceText, _file: VFile): RestoredText {
  const repairs: Repair[] = []
  const report = (rule: string, change: Change): void => {
    repairs.push({
      file: source.file,
      line: change.line,
      rule,
      before: change.before,
      after: change.after,
      confidence: confidence[rule] ?? 0.9,
    })
  }
  const blocks = source.format === 'html' ? htmlBlocks(source.lines) : markdownBlocks(source.lines)
  const parted = blocks
    .flatMap((block) => splitLines(block, (change) => report('glued-paragraphs', change)))
    .flatMap((draft) => splitItems(draft, (change) => report('glued-items', change)))
  const joined = joinCut(parted, source.format === 'markdown', report)
  const numbered = figuresForLetters(joined, (change) => report('letter-for-figure', change))
  const drafts = numbered.map((draft) => ({ ...draft, parts: closeSpaces(draft.parts, report) }))
  repairs.sort((a, b) => a.line - b.line)
  return { type: 'restored', source, children: drafts.map((draft) => paragraphOf(draft, source.lines)), repairs }
}

/** The stamp of an appendix, whole or what is left of it: «Приложение 1 к Регламенту …», «оказания государственной услуги "…"». */
const stamp = /^(Приложение[ -]*\d* *к\s|оказания государственной услуги ["«])/i

function paragraphOf(draft: Draft, lines: string[]): Paragraph {
  const line = firstLine(draft)
  const last = draft.parts.at(-1)?.line ?? line
  let blankBefore = 0
  while (line - 2 - blankBefore >= 0 && (lines[line - 2 - blankBefore] ?? '').trim() === '') blankBefore++
  const text = textOf(draft.parts)
  return {
    type: 'paragraph',
    text,
    layout: stamp.test(text) ? 'flush' : draft.layout,
    parts: draft.parts,
    blankBefore,
    position: { start: { line, column: draft.column }, end: { line: last, column: (lines[last - 1] ?? '').length + 1 } },
  }
}
