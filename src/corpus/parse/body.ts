import type { VFile } from 'vfile'
import type { Edition } from '../model/index.ts'
import type { Registry } from '../registry.ts'
import type { Paragraph, PointNode, SectionNode } from '../tree.ts'
import { readEditions } from './editions.ts'
import { groupItems } from './items.ts'
import { pointNumber, sectionHeading } from './lines.ts'
import { isFootnote, span } from './paragraphs.ts'

export interface Body {
  sections: SectionNode[]
  editions: Edition[]
}

interface DraftPoint {
  number: string
  text: string
  opening: Paragraph
  paragraphs: Paragraph[]
  notes: Paragraph[]
}

interface DraftSection {
  number: string | null
  heading: string
  lines: Paragraph[]
  notes: Paragraph[]
  points: DraftPoint[]
}

/** Reads the paragraphs between a title and the first appendix into sections and points; footnotes go to what they stand under. */
export function readBody(paragraphs: Paragraph[], registry: Registry, file: VFile): Body {
  const sections: DraftSection[] = []
  const editions: Edition[] = []
  let last: string | null = null
  let headingOpen = false

  for (const [index, paragraph] of paragraphs.entries()) {
    const section = sections.at(-1)
    const point = section?.points.at(-1)
    if (isFootnote(paragraph)) {
      const bound = point ? `point ${point.number}` : section?.number ? `section ${section.number}` : 'regulation'
      ;(point ?? section)?.notes.push(paragraph)
      editions.push(...readEditions(paragraph, bound, registry, file))
      continue
    }
    const heading = headingAt(paragraphs, index, sections.at(-1)?.number ?? null, last)
    if (heading) {
      sections.push({ ...heading, lines: [paragraph], notes: [], points: [] })
      headingOpen = true
      continue
    }
    const number = pointAt(paragraph, last)
    if (number) {
      if (!section) sections.push({ number: null, heading: '', lines: [], notes: [], points: [] })
      warnOfGap(number.number, last, paragraph, file)
      sections.at(-1)?.points.push({ number: number.number, text: number.rest, opening: paragraph, paragraphs: [], notes: [] })
      last = number.number
      headingOpen = false
      continue
    }
    if (section && headingOpen && !point && continuesHeading(section, paragraph)) {
      section.heading = `${section.heading} ${paragraph.text}`.replace(/[\s.]+$/, '')
      section.lines.push(paragraph)
    } else if (point) point.paragraphs.push(paragraph)
    else {
      file.message('A paragraph before the first point belongs to no point.', {
        place: paragraph.position,
        ruleId: 'paragraph-unplaced',
        source: 'atlas',
      })
      section?.lines.push(paragraph)
    }
  }
  return { sections: sections.map((section) => finish(section, file)), editions }
}

/** A section heading: marked by its layout, or, in a text without layout, by standing outside the sequence of points. */
function headingAt(paragraphs: Paragraph[], index: number, lastSection: string | null, lastPoint: string | null) {
  const paragraph = paragraphs[index]
  if (!paragraph) return null
  const marked = sectionHeading(paragraph)
  if (marked) return marked
  if (paragraph.layout === 'heading' && /^\p{Lu}/u.test(paragraph.text) && pointNumber(paragraphs[index + 1] ?? paragraph)) {
    return { number: null, heading: paragraph.text.replace(/[\s.]+$/, '') }
  }
  const candidate = pointNumber(paragraph)
  const next = paragraphs
    .slice(index + 1, index + 3)
    .map(pointNumber)
    .find((found) => found !== null)
  if (!candidate || !next || /[.:;,]$/.test(paragraph.text) || paragraph.text.length > 250) return null
  const inOrder = Number(candidate.number) === Number(lastSection ?? 0) + 1
  const nextInOrder = Number.parseInt(next.number, 10) === Number.parseInt(lastPoint ?? '0', 10) + 1
  return inOrder && nextInOrder ? { number: candidate.number, heading: candidate.rest } : null
}

/** A heading split in two goes on in lower case, or in a heading of its own without a number. */
function continuesHeading(section: DraftSection, paragraph: Paragraph): boolean {
  return paragraph.layout !== 'body' && paragraph.layout !== 'list'
    ? /^[\p{Ll}("«]/u.test(paragraph.text)
    : section.lines.length === 1 && /^\p{Ll}/u.test(paragraph.text) && paragraph.text.length < 200
}

/** The number of a point that goes on the sequence; a number that falls back belongs to a list inside the point. */
function pointAt(paragraph: Paragraph, last: string | null): { number: string; rest: string } | null {
  const found = pointNumber(paragraph)
  if (found && follows(found.number, last)) return found
  // A point that lost its full stop: «7 Государственная услуга оказывается …».
  const bare = /^(\d{1,3})\s+(?=\p{Lu}\p{Ll})/u.exec(paragraph.text)
  if (!found && bare && last && Number(bare[1]) === Number.parseInt(last, 10) + 1 && paragraph.layout === 'body')
    return { number: bare[1] ?? '', rest: paragraph.text.slice(bare[0].length) }
  return null
}

function parts(number: string): [number, number] {
  const [main = '0', sub = '0'] = number.split('-')
  return [Number(main), Number(sub)]
}

/** The greatest gap between numbers of points that is read as points left out and not as another list. */
const greatestGap = 5

function follows(number: string, last: string | null): boolean {
  const [main, sub] = parts(number)
  const [lastMain, lastSub] = last ? parts(last) : [0, 0]
  return (main > lastMain && main <= lastMain + greatestGap) || (main === lastMain && sub > lastSub)
}

function warnOfGap(number: string, last: string | null, paragraph: Paragraph, file: VFile): void {
  const [main] = parts(number)
  const [lastMain] = last ? parts(last) : [0]
  if (main > lastMain + 1)
    file.message(`Point ${number} follows point ${last ?? '(none)'}: a number is left out.`, {
      place: paragraph.position,
      ruleId: 'point-gap',
      source: 'atlas',
    })
}

function finish(section: DraftSection, file: VFile): SectionNode {
  const children = section.points.map((point): PointNode => {
    const all = [point.opening, ...point.paragraphs, ...point.notes].sort((a, b) => a.position.start.line - b.position.start.line)
    return {
      type: 'point',
      number: point.number,
      text: point.text,
      children: groupItems(point.paragraphs, file),
      notes: point.notes,
      position: span(all),
    }
  })
  return {
    type: 'section',
    number: section.number,
    heading: section.heading,
    notes: section.notes,
    children,
    position: span([...section.lines, ...section.notes, ...children]),
  }
}
