import { joinParts } from '../../parts.ts'
import { type Change, change, type Draft, firstLine, offsets, wordsBefore, wordsBehind } from './draft.ts'

/** Reads the figure where a letter of its shape stands for it: «б)» behind «5)» where no «а)» opened a count of letters is «6)». */
export function figuresForLetters(drafts: Draft[], report: (change: Change) => void): Draft[] {
  let last = 0
  let letters = false
  return offsets(drafts, ({ parts }) => joinParts(parts)).map(([draft, at]) => {
    const text = joinParts(draft.parts)
    const number = /^(\d{1,3})\)/.exec(text)?.[1]
    if (number) [last, letters] = [Number(number), false]
    else if (/^\d+(-\d+)?\. /.test(text) || draft.layout === 'heading') [last, letters] = [0, false]
    else if (/^а\)/.test(text)) letters = true
    else if (/^б\)/.test(text) && last === 5 && !letters) {
      last = 6
      report(change(firstLine(draft), at, text, [0, 1], '6'))
      const [first, ...rest] = draft.parts
      if (first) return { ...draft, parts: [{ ...first, text: `6${first.text.slice(1)}` }, ...rest] }
    }
    return draft
  })
}

/** Reads a link of Markdown by its words: «[www.egov.kz](http://www.egov.kz)» is «www.egov.kz»; another address follows in brackets. */
export function linksByWords(draft: Draft, report: (change: Change) => void): Draft {
  const text = joinParts(draft.parts)
  const reading = text.replace(/\[([^\][]+)\]\(((?:https?:|mailto:)[^\s()]+)\)/g, (_, words: string, address: string) =>
    address.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '') === words ? words : `${words} (${address})`,
  )
  if (reading === text) return draft
  const seam = text.indexOf('](')
  const [before, after] = [text, reading].map((words) => `${wordsBefore(words.slice(0, seam))}${wordsBehind(words.slice(seam))}`)
  report({ line: firstLine(draft), at: null, before: before ?? '', after: after ?? '' })
  return { ...draft, reading }
}
