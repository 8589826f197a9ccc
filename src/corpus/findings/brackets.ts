import type { VFile } from 'vfile'
import type { RestoredText } from '../../acts/tree.ts'

/** Brackets; before a closing one what may be a number of an item: «1)», «3-1)», «а)», also cited: «подпункта 4) пункта 1». */
const brackets = /(?<number>(?<![\p{L}\p{N}(])(\d{1,3}(-\d{1,2})?|\p{Ll}))?(?<bracket>[()])/gu

/** Can every bracket of a text have its pair? «№ 320)» may close a bracket, «4)» may be a number: each is read as suits the rest. */
function balanced(text: string): boolean {
  let [leastOpen, mostOpen] = [0, 0]
  for (const { groups } of text.matchAll(brackets)) {
    if (groups?.bracket === '(') [leastOpen, mostOpen] = [leastOpen + 1, mostOpen + 1]
    else {
      leastOpen = Math.max(0, leastOpen - 1)
      if (!groups?.number && --mostOpen < 0) return false
    }
  }
  return leastOpen === 0
}

/** Tells where a bracket has no pair: a slip of the authors, which stays, or damage that was not undone. */
export function checkBrackets({ children }: RestoredText, file: VFile): void {
  for (const { text, position } of children)
    if (!balanced(text))
      file.info('Скобка в этом абзаце без пары: описка в акте или неисправленное повреждение. Сверьте с актом.', {
        ...{ place: position.start, ruleId: 'bracket-unpaired', source: 'atlas' },
      })
}
