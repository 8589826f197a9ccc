import { type Change, type Draft, excerpt } from './draft.ts'

/**
 * Puts the figure back where a letter of its shape stands for it: «б)» behind «5)» where no «а)» opened a count of letters is «6)».
 */
export function figuresForLetters(drafts: Draft[], report: (change: Change) => void): Draft[] {
  let last = 0
  let letters = false
  return drafts.map((draft) => {
    const [first, ...rest] = draft.parts
    if (!first) return draft
    const number = /^(\d{1,3})\)/.exec(first.text)?.[1]
    if (number) [last, letters] = [Number(number), false]
    else if (/^\d+(-\d+)?\. /.test(first.text) || draft.layout === 'heading') [last, letters] = [0, false]
    else if (/^а\)/.test(first.text)) letters = true
    else if (/^б\)/.test(first.text) && last === 5 && !letters) {
      last = 6
      const text = `6${first.text.slice(1)}`
      report({ line: first.line, before: excerpt(first.text, 0, 0), after: excerpt(text, 0, 0) })
      return { ...draft, parts: [{ ...first, text }, ...rest] }
    }
    return draft
  })
}
