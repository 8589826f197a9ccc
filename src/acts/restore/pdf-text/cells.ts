import type { Paragraph, Part } from '../../tree.ts'
import { softHyphens } from './joins.ts'
import type { LanguageModel } from './language-model.ts'

/** Cells of one table row stand this close to each other. */
const reach = 12
const longestWord = 60

interface Broken {
  paragraph: number
  part: Part
  fragment: string
}

/**
 * A row of a table that a page breaks leaves halves of words in its cells: «… Осуществляет рассмотре» above the break, «ние
 * представленного …» below it, other cells between them. The first part of the lower half is marked as glued; the result tells which paragraph goes on in which.
 */
export function markBrokenCells(paragraphs: Paragraph[], model: LanguageModel): [upper: number, lower: number][] {
  const cut: [number, number][] = []
  let open: Broken[] = []
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.layout !== 'flush') {
      open = []
      continue
    }
    open = open.filter((one) => at - one.paragraph <= reach)
    const first = paragraph.parts[0] as Part
    const start = paragraph.text.slice(0, longestWord).match(/^(?:- ?)?\p{Ll}[\p{Ll}-]*/u)?.[0]
    const upper = start && open.findIndex((one) => fits(one.fragment, start, model))
    if (typeof upper === 'number' && upper >= 0) {
      const [found] = open.splice(upper, 1) as [Broken]
      first.glued = true
      cut.push([found.paragraph, at])
      if (found.fragment.endsWith('-') && softHyphens([found.fragment, ...(start as string).split(/(?<=-)/)], model).includes(0))
        found.part.softHyphen = true
    }
    const last = paragraph.parts.at(-1) as Part
    const fragment = paragraph.text
      .slice(-longestWord)
      .match(/[\p{L}-]+$/u)?.[0]
      .toLowerCase()
    if (fragment) open.push({ paragraph: at, part: last, fragment })
  }
  return cut
}

/** Blank lines that a page leaves at its end. */
const pageBreak = 3
const mostCells = 8
const open = (text: string) => !/[.;:!?\d]$/u.test(text)
/** A phrase that can not end so: a quote open, a comma or a preposition last. */
const goesOn = (text: string) =>
  /(?:,|\s(?:и|или|либо|в|на|по|с|о|об|для|за|от|до|при))$/u.test(text) || (text.match(/«/g)?.length ?? 0) > (text.match(/»/g)?.length ?? 0)

/** A cell of a table of offices: the only one whose rows are told apart here, since in a table of actions cells go on in any order. */
const officeHours = /^Ежедневно\s|обеда/u

/**
 * Rows of a table of offices that a page broke between words, all cells of them: as many cells go on in small letters below the break as stand open right above it, and
 * one of those can not end where it does.
 */
export function rowsCutBetweenWords(paragraphs: readonly Paragraph[], known: readonly (readonly [number, number])[]): [number, number][] {
  const broken = new Set(known.flat())
  return paragraphs.flatMap((paragraph, first): [number, number][] => {
    if (paragraph.layout !== 'flush' || paragraph.blankBefore < pageBreak) return []
    let below = 0
    while (below < mostCells && isRest(paragraphs[first + below], below === 0)) below++
    if (below < 2 || isRest(paragraphs[first + below], false)) return []
    const row: number[] = []
    for (let at = first - 1; at >= first - mostCells && paragraphs[at]?.layout === 'flush' && row.length < below; at--)
      if (open(paragraphs[at]?.text ?? '')) row.unshift(at)
    const texts = row.map((at) => paragraphs[at]?.text ?? '')
    const whole =
      row.length === below &&
      texts.some(goesOn) &&
      texts.some((text) => officeHours.test(text)) &&
      ![...row, ...row.map((_, at) => first + at)].some((at) => broken.has(at))
    return whole ? row.map((at, index) => [at, first + index]) : []
  })
}

const isRest = (paragraph: Paragraph | undefined, first: boolean) =>
  paragraph?.layout === 'flush' && (first || paragraph.blankBefore < pageBreak) && /^\p{Ll}{2,}/u.test(paragraph.text)

/** A half of a word may chance to be counted as a word; a word of its own is not so much rarer than the whole. */
const rarer = 20

/** Do the two halves make a word, and at least one of them alone none? */
function fits(upper: string, lower: string, model: LanguageModel): boolean {
  if (upper.length < 2) return false
  const word = (upper + lower).replace(/[- ]/g, '')
  const whole = model.count(word)
  if (whole > 0) return [upper, lower].some((half) => model.count(half.replace(/[- ]/g, '')) * rarer < whole)
  return upper.endsWith('-') && model.knows(word) && !model.knows(upper.slice(0, -1))
}
