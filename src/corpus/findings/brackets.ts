import type { VFile } from 'vfile'
import type { RestoredText } from '../../acts/index.ts'

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

/** A cell of a table that a page cut in two has its halves at most so many paragraphs apart, and neither is longer. */
const cut = { apart: 16, longest: 200 }

/** The paragraphs without a pair whose bracket closes in a later one: halves of one cell, no slip and no loss. */
function halves(children: RestoredText['children']): Set<number> {
  const found = new Set<number>()
  const unpaired = children.flatMap(({ text }, index) => (text.length <= cut.longest && !balanced(text) ? [index] : []))
  for (const index of unpaired) {
    if (found.has(index)) continue
    const whole = (other: number) => balanced(`${children[index]?.text} ${children[other]?.text}`)
    const other = unpaired.find((each) => each > index && each - index <= cut.apart && !found.has(each) && whole(each))
    if (other !== undefined) found.add(index).add(other)
  }
  return found
}

/** Tells where a bracket has no pair: a slip of the authors, which stays, or damage that was not undone. */
export function checkBrackets({ children }: RestoredText, file: VFile): void {
  const cutCells = halves(children)
  for (const [index, { text, position }] of children.entries())
    if (!cutCells.has(index) && !balanced(text))
      file.info('Скобка в этом абзаце без пары: описка в акте или неисправленное повреждение. Сверьте с актом.', {
        ...{ place: position.start, ruleId: 'bracket-unpaired', source: 'atlas' },
      })
}
