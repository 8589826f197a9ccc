import type { Paragraph, Part } from '../../tree.ts'
import { softHyphens } from './joins.ts'
import type { LanguageModel } from './language-model.ts'

/** Cells of one table row stand this close to each other. */
const reach = 12

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
    const start = first.text.match(/^(?:- ?)?\p{Ll}[\p{Ll}-]*/u)?.[0]
    const upper = start && open.findIndex((one) => fits(one.fragment, start, model))
    if (typeof upper === 'number' && upper >= 0) {
      const [found] = open.splice(upper, 1) as [Broken]
      first.glued = true
      if (found.fragment.endsWith('-') && softHyphens([found.fragment, start as string], model).length > 0) found.part.softHyphen = true
    }
    const last = paragraph.parts.at(-1) as Part
    const fragment = paragraph.text.match(/[\p{Ll}-]+$/u)?.[0]
    if (fragment) open.push({ paragraph: at, part: last, fragment })
  }
}

/** Do the two halves make a word that at least one of them alone is not? */
function fits(upper: string, lower: string, model: LanguageModel): boolean {
  const whole = (upper + lower).replace(/[- ]/g, '')
  if (upper.length < 2 || (model.knows(upper.replace(/-/g, '')) && model.knows(lower))) return false
  return model.count(whole) > 0 || (upper.endsWith('-') && model.knows(whole))
}
