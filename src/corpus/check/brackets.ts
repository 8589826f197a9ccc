import type { VFile } from 'vfile'
import type { RestoredText } from '../tree.ts'

/** The closing bracket of a number: «1)», «3-1)», «а)», also cited: «подпункта 4) пункта 1». */
const numbering = /(?<![\p{L}\p{N}(])(\d{1,3}(-\d{1,2})?|\p{Ll})\)/gu

/** Does every bracket of a text have its pair, numbers of items aside? */
function balanced(text: string): boolean {
  let open = 0
  for (const character of text.replace(numbering, '')) {
    if (character === '(') open++
    else if (character === ')' && --open < 0) return false
  }
  return open === 0
}

/** Tells where a bracket has no pair: a slip of the authors, which stays, or damage that was not undone. */
export function checkBrackets({ children }: RestoredText, file: VFile): void {
  for (const { text, position } of children)
    if (!balanced(text))
      file.info('A bracket of this paragraph has no pair: a slip in the act, or damage that was not undone.', {
        ...{ place: position.start, ruleId: 'bracket-unpaired', source: 'atlas' },
      })
}
