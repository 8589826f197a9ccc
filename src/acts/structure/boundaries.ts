import type { Paragraph } from '../tree.ts'
import {
  appendixStamp,
  namesDecree,
  namesRegulation,
  opensApproval,
  opensRegulation,
  opensRequirements,
  pointNumber,
  sectionHeading,
  stampOfApproval,
} from './lines.ts'
import { isFootnote } from './paragraphs.ts'

/** Where one регламент stands in the list of paragraphs: stamps from `start`, title from `title`, everything up to `end` (exclusive). */
export interface Boundary {
  document: 'regulation' | 'standard' | 'rules'
  start: number
  title: number
  end: number
}

/**
 * The paragraphs without the titles that pages repeat over their text: the same title again, with the numbers of the points below going on, opens no
 * regulation.
 */
export function withoutRunningTitles(paragraphs: Paragraph[]): Paragraph[] {
  const seen = new Set<string>()
  return paragraphs.filter((paragraph, index) => {
    if (!opensRegulation(paragraph) || !/["«]/.test(paragraph.text)) return true
    const repeated = seen.has(paragraph.text)
    seen.add(paragraph.text)
    if (!repeated) return true
    const next = paragraphs.slice(index + 1, index + 40).find((below) => pointNumber(below) !== null)
    return next === undefined || pointNumber(next)?.number === '1'
  })
}

/** How far a title may stand below the first line of its stamps: stamps broken line by line take many paragraphs. */
const stampReach = 14

/**
 * Finds the regulations of an act. Each opens with its title; the stamps above it («Приложение 2 к постановлению …», «Утвержден …») belong
 * to it, whole or broken line by line, and what stands between two regulations belongs to the earlier one.
 */
export function findRegulations(paragraphs: Paragraph[]): Boundary[] {
  const titles = paragraphs.flatMap((paragraph, index) => (opensRegulation(paragraph) && isTitle(paragraphs, index) ? [index] : []))
  return titles.length > 0 ? between(paragraphs, titles, () => 'regulation') : findRequirements(paragraphs)
}

/**
 * Finds the стандарты or Правила of an act that approves no регламент. The table of Правила may be called «Стандарт» too, so behind Правила only Правила open.
 */
function findRequirements(paragraphs: Paragraph[]): Boundary[] {
  const opening = paragraphs.map(opensRequirements)
  const titled = opening.flatMap((document, index) => (document && isTitle(paragraphs, index) ? [index] : []))
  const rules = titled.some((index) => opening[index] === 'rules')
  const titles = titled.filter((index) => !rules || opening[index] === 'rules')
  return between(paragraphs, titles, (title) => opening[title] ?? 'rules')
}

function between(paragraphs: Paragraph[], titles: readonly number[], documentAt: (title: number) => Boundary['document']): Boundary[] {
  const starts = titles.map((title, position) => stampStart(paragraphs, title, (titles[position - 1] ?? -1) + 1))
  return titles.map((title, position) => ({
    ...{ document: documentAt(title), title },
    start: starts[position] ?? title,
    end: starts[position + 1] ?? paragraphs.length,
  }))
}

/**
 * A title stands apart from the text, and a stamp above, a footnote or a section heading below it, or a quoted name in it, tells it from
 * a sentence or a list item that begins with the same words.
 */
function isTitle(paragraphs: Paragraph[], index: number): boolean {
  const paragraph = paragraphs[index]
  if (!paragraph) return false
  if (paragraph.layout !== 'body') return !/^["«]/.test(paragraphs[index - 1]?.text ?? '') || !appendixReaches(paragraphs, index)
  const [above, below] = [paragraphs[index - 1], paragraphs[index + 1]]
  if (/[:;]$/.test(above?.text ?? '')) return false
  // Of a регламент that was taken out nothing is left but its stamp, its title and a footnote.
  if (above && below && opensApproval(above) && isFootnote(below)) return true
  return paragraphs
    .slice(index + 1, index + 5)
    .some((next) => (next.layout !== 'body' ? sectionHeading(next) !== null || /^["«]/.test(next.text) : opensBody(next)))
}

/** The first heading of a регламент in a text without layout: «1. Общие положения». */
function opensBody({ text }: Paragraph): boolean {
  return /^(?:(?:Глава|Раздел|Параграф|§)\s*)?(?:1|I)\s?\.\s+[А-ЯЁ]/i.test(text) && !/[.:;,]$/.test(text) && text.length < 120
}

/** Whether the line is the tail of an appendix stamp broken line by line («к / Регламенту / …»). */
function appendixReaches(paragraphs: Paragraph[], index: number): boolean {
  return paragraphs
    .slice(Math.max(0, index - 3), index)
    .some((paragraph) => appendixStamp(paragraph) !== null && namesRegulation(paragraph.text))
}

/** The first paragraph of the stamps above a title. */
function stampStart(paragraphs: Paragraph[], title: number, least: number): number {
  let start = title
  for (let index = title - 1; index >= Math.max(least, title - stampReach); index--) {
    const paragraph = paragraphs[index]
    if (!paragraph || paragraph.text.length > 400) break
    if (opensApproval(paragraph) || (appendixStamp(paragraph) && stampOfApproval(paragraph, paragraphs[index + 1]))) start = index
    else if (appendixStamp(paragraph)) {
      const following = paragraphs
        .slice(index, Math.min(index + 4, title))
        .map(({ text }) => text)
        .join(' ')
      if (!namesDecree(following) || (namesRegulation(following) && following.search(/регламенту/i) < following.search(/постановлению/i)))
        break
      start = index
    } else if (/[;:]$/.test(paragraph.text)) break
  }
  return start
}
