import type { Paragraph } from '../tree.ts'
import { pointNumber, sectionHeading } from './lines.ts'
import { isFootnote } from './paragraphs.ts'
import { type Candidate, choosePoints } from './point-sequence.ts'

interface Numbers {
  /** Section headings by the index of their paragraph. */
  headings: Map<number, { number: string | null; heading: string }>
  /** Points by the index of their paragraph, with the text after the number. */
  points: Map<number, { number: string; rest: string }>
}

/**
 * Tells section headings and points apart by three signs: the layout, the two sequences of numbers (sections 1, 2, 3 … and points 1, 2, 3 …
 * through the whole регламент), and the look of the paragraph. Cells of a table of steps are neither.
 */
export function readNumbers(paragraphs: Paragraph[], cells: ReadonlySet<Paragraph>): Numbers {
  const headings = markedHeadings(paragraphs, cells)
  const numbered = paragraphs.map((paragraph, index) =>
    headings.has(index) || isFootnote(paragraph) || cells.has(paragraph) ? null : numberOf(paragraph),
  )
  const candidates = numbered.flatMap((found, index): Candidate[] =>
    found ? [{ index, number: found.number, quality: qualityOf(paragraphs[index] as Paragraph, found) }] : [],
  )
  const chosen = restarts(candidates, [...headings.keys()])
  const points = new Map(
    chosen.flatMap(({ index }) => {
      const found = numbered[index]
      return found ? [[index, { number: found.number, rest: found.rest }] as const] : []
    }),
  )
  for (const [index, heading] of leftHeadings(paragraphs, headings.size > 0, points, cells)) headings.set(index, heading)
  return { headings, points }
}

/** Headings that layout and order agree on, and headings without a number that stand right above a point. */
function markedHeadings(paragraphs: Paragraph[], cells: ReadonlySet<Paragraph>): Numbers['headings'] {
  const headings: Numbers['headings'] = new Map()
  let last = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    if (cells.has(paragraph)) continue
    const marked = sectionHeading(paragraph)
    if (marked && inFigures(marked.number) === last + 1 && !/[:;]$/.test(paragraph.text)) {
      headings.set(index, marked)
      last++
    } else if (!marked && isPlainHeading(paragraph) && pointNumber(paragraphs[index + 1] ?? paragraph)) {
      headings.set(index, { number: null, heading: paragraph.text })
    }
  }
  return headings
}

/** «Государственная услуга оказывается бесплатно физическим лицам»: a sentence that lost its full stop is no heading. */
const sentence = /[еия]тся(?![а-яё])|ются(?![а-яё])/

function isPlainHeading({ text, layout }: Paragraph): boolean {
  if (sentence.test(text)) return false
  return (layout === 'heading' || layout === 'flush') && /^[A-ZА-ЯЁ]/.test(text) && !/[.:;,]$/.test(text) && text.length <= 250
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

function inFigures(number: string): number {
  return roman.indexOf(number) + 1 || Number(number)
}

interface Numbered {
  number: string
  rest: string
  /** Whether the full stop after the number is lost: «7 Государственная услуга оказывается …». */
  bare: boolean
}

function numberOf(paragraph: Paragraph): Numbered | null {
  const found = pointNumber(paragraph)
  if (found) return { ...found, bare: false }
  const bare = paragraph.layout === 'body' ? /^(\d{1,3})\s+(?=[A-ZА-ЯЁ][a-zа-яё])/.exec(paragraph.text) : null
  return bare ? { number: bare[1] ?? '', rest: paragraph.text.slice(bare[0].length), bare: true } : null
}

/** Points begin with a capital and end a sentence or announce a list; a number without its full stop counts only where it fills a gap. */
function qualityOf({ text, layout }: Paragraph, { rest, bare }: Numbered): number {
  return (
    (bare ? -2.2 : 0) +
    (/^["«„(]?[a-zа-яё]/.test(rest) ? -1 : 0) +
    (/[.:]$/.test(text) ? 0 : -0.6) +
    (layout === 'body' || layout === 'list' ? 0 : -0.6)
  )
}

/** Numbers run through the whole регламент; where every section begins with 1, each has a sequence of its own. */
function restarts(candidates: Candidate[], headings: number[]): Candidate[] {
  const bySection = [...Map.groupBy(candidates, ({ index }) => headings.findLastIndex((heading) => heading < index)).values()]
  const anew = bySection.length > 1 && bySection.every(([first]) => first?.number === '1')
  return anew ? bySection.flatMap(choosePoints) : choosePoints(candidates)
}

/**
 * Headings among what the sequence of points has left over: marked ones out of order, and, in a text that marks none, short paragraphs
 * without a full stop whose numbers rise.
 */
function leftHeadings(
  paragraphs: Paragraph[],
  anyMarked: boolean,
  points: Numbers['points'],
  cells: ReadonlySet<Paragraph>,
): Numbers['headings'] {
  const left: Numbers['headings'] = new Map()
  let last = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    if (points.has(index) || isFootnote(paragraph) || cells.has(paragraph)) continue
    const marked = sectionHeading(paragraph)
    const plain = pointNumber(paragraph)
    if (marked && (paragraph.layout === 'heading' ? !/[:;]$/.test(paragraph.text) : !/[.:;,]$/.test(paragraph.text)))
      left.set(index, marked)
    else if (!anyMarked && plain && Number(plain.number) === last + 1 && !/[.:;,]$/.test(paragraph.text) && paragraph.text.length <= 250) {
      left.set(index, { number: plain.number, heading: plain.rest })
      last++
    }
  }
  return left
}
