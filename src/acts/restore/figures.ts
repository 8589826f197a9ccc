import type { Paragraph } from '../tree.ts'

type Read = Pick<Paragraph, 'layout' | 'parts'>

/** A figure that was read as a letter of its shape: where it stands in the text, the first word of its paragraph before and after. */
interface Figure {
  line: number
  at: number
  before: string
  after: string
}

/** Letters that are printed like a figure, by the number whose place in the order of items they stand at. */
const shapes: Record<number, string> = { 3: 'зЗ', 6: 'бБ' }

/**
 * Reads the figure where a letter of its shape stands for it: «б)» behind «5)» where no «а)» opened a count of letters is «6)». `words` gives what is read of a
 * paragraph, null for one that has no line of its own.
 */
export function figuresForLetters<T extends Read>(
  paragraphs: readonly T[],
  words: (paragraph: T) => string | null,
  report: (figure: Figure) => void,
): T[] {
  let [last, letters, start] = [0, false, 0]
  return paragraphs.map((paragraph) => {
    const text = words(paragraph)
    if (text === null) return paragraph
    const at = start
    start += text.length + 1
    const number = /^(\d{1,3})\)/.exec(text)?.[1]
    if (number) [last, letters] = [Number(number), /[;:]\s*[аa]\)\s/i.test(text)]
    else if (/^\d+(-\d+)?\. /.test(text) || paragraph.layout === 'heading') [last, letters] = [0, false]
    else if (/^[аa]\)/i.test(text)) letters = true
    else if (/^\p{L}\)/u.test(text) && shapes[last + 1]?.includes(text[0] ?? '') && !letters) {
      last++
      const [first, ...rest] = paragraph.parts
      const before = /^\S*/.exec(text)?.[0] ?? ''
      report({ line: first?.line ?? 1, at, before, after: `${last}${before.slice(1)}` })
      if (first) return { ...paragraph, parts: [{ ...first, text: `${last}${first.text.slice(1)}` }, ...rest] }
    }
    return paragraph
  })
}
