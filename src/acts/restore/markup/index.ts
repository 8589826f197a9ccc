import type { VFile } from 'vfile'
import { isPageEdge, isPageFurniture } from '../../../drafting/page-furniture.ts'
import type { Repair } from '../../../model/index.ts'
import { joinParts } from '../../parts.ts'
import type { Paragraph, RestoredText, SourceText } from '../../tree.ts'
import { figuresForLetters } from '../figures.ts'
import type { Block } from './block.ts'
import { type Change, type Draft, firstLine, offsets } from './draft.ts'
import { htmlBlocks } from './html.ts'
import { joinCut } from './join.ts'
import { markdownBlocks } from './markdown.ts'
import { linksByWords } from './reading.ts'
import { closeSpaces } from './spacing.ts'
import { splitItems, splitLines } from './split.ts'

/** How sure each rule is of what it does, from reading what it did. */
const confidence: Record<string, number> = {
  'page-furniture': 0.98,
  'glued-paragraphs': 0.95,
  'glued-items': 0.9,
  'cut-paragraph': 0.95,
  'split-title': 0.98,
  'split-signature': 0.98,
  'letter-for-figure': 0.99,
  'link-address': 1,
  'space-inside-bracket': 0.99,
  'space-before-mark': 0.99,
  'space-after-hyphen': 0.98,
  'space-inside-quotes': 0.95,
}

/**
 * Restores the paragraphs of Markdown and HTML: what the markup set apart, joined and parted where the sense asks for it. No
 * character is lost or added: the parts hold every one but markup, and a paragraph's text departs from them only where it is read otherwise
 * than printed («6)» for «б)», a link by its words), each with its repair.
 */
export function restoreMarkup(source: SourceText, file: VFile): RestoredText {
  const repairs: Repair[] = []
  const report = (rule: string, { line, at, before, after }: Change): void => {
    repairs.push({
      file: source.file,
      line,
      seq: repairs.length + 1,
      rule,
      at,
      before,
      after,
      confidence: confidence[rule] ?? 0.9,
    })
  }
  const set = blocksOf(source, file)
  const unrepaired = set.map((block) => `${blockText(block)}\n`).join('')
  // Each rule walks the text from its beginning, as the rules before left it.
  let at = 0
  const blocks = set.filter((block) => {
    const text = blockText(block)
    const furniture = isPageEdge(text) || (source.format === 'html' && isPageFurniture(text))
    if (furniture) report('page-furniture', { line: block.lines[0]?.line ?? 1, at, before: `${text}\n`, after: '' })
    else at += text.length + 1
    return !furniture
  })
  const split = offsets(blocks, blockText).flatMap(([block, start]) =>
    splitLines(block, start, (change) => report('glued-paragraphs', change)),
  )
  const parted = offsets(split, draftText).flatMap(([draft, start]) => splitItems(draft, start, (change) => report('glued-items', change)))
  const joined = joinCut(parted, source.format === 'markdown', report)
  at = 0
  const closed = joined.map((draft) => {
    const parts = closeSpaces(draft.parts, at, report)
    at += joinParts(parts).length + 1
    return { ...draft, parts }
  })
  const drafts = figuresForLetters(closed, draftText, (change) => report('letter-for-figure', change)).map((draft) =>
    linksByWords(draft, (change) => report('link-address', change)),
  )
  return { type: 'restored', source, children: drafts.map((draft) => paragraphOf(draft, source.lines)), unrepaired, repairs }
}

const blockText = ({ lines }: Block): string => lines.map(({ text }) => text).join(' ')
const draftText = ({ parts }: Draft): string => joinParts(parts)

/** The blocks by the markup; a text whose markup cannot be read (nested past all sense) is taken line by line, and a message says so. */
function blocksOf(source: SourceText, file: VFile): Block[] {
  try {
    return source.format === 'markdown' ? markdownBlocks(source.lines) : htmlBlocks(source.lines)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    file.message(`Разметка не читается (${reason}), поэтому каждая строка взята как абзац. Проверьте файл.`, {
      ruleId: 'unreadable-markup',
      source: 'atlas',
    })
    return source.lines.flatMap((raw, index): Block[] => {
      const text = raw.replace(/\s+/g, ' ').trim()
      return text === '' ? [] : [{ layout: 'body', lines: [{ line: index + 1, column: 1, text, end: 'line' }] }]
    })
  }
}

/** The stamp of an appendix, whole or what is left of it: «Приложение 1 к Регламенту …», «оказания государственной услуги "…"». */
const stamp = /^(Приложение[ -]*\d* *к\s|оказания государственной услуги ["«])/i

function paragraphOf(draft: Draft, lines: string[]): Paragraph {
  const line = firstLine(draft)
  const last = draft.parts.at(-1)?.line ?? line
  let blankBefore = 0
  while (line - 2 - blankBefore >= 0 && (lines[line - 2 - blankBefore] ?? '').trim() === '') blankBefore++
  const text = draft.reading ?? joinParts(draft.parts)
  return {
    type: 'paragraph',
    text,
    layout: stamp.test(text) ? 'flush' : draft.layout,
    parts: draft.parts,
    blankBefore,
    position: { start: { line, column: draft.column }, end: { line: last, column: (lines[last - 1] ?? '').length + 1 } },
  }
}
