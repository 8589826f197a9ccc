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
 * представленного …» below it, other cells between them. The first part of the lower half is marked as glued; the cells stay
 * apart, since which of them belong together is for the reader of tables to say.
 */
export function markBrokenCells(paragraphs: Paragraph[], model: LanguageModel): void {
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
}

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
