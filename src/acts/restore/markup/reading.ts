import { joinParts } from '../../parts.ts'
import { type Change, type Draft, excerpt, firstLine } from './draft.ts'

/**
 * Reads the figure where a letter of its shape stands for it: «б)» behind «5)» where no «а)» opened a count of letters is «6)». The
 * printed letter stays in the parts.
 */
export function figuresForLetters(drafts: Draft[], report: (change: Change) => void): Draft[] {
  let last = 0
  let letters = false
  return drafts.map((draft) => {
    const text = joinParts(draft.parts)
    const number = /^(\d{1,3})\)/.exec(text)?.[1]
    if (number) [last, letters] = [Number(number), false]
    else if (/^\d+(-\d+)?\. /.test(text) || draft.layout === 'heading') [last, letters] = [0, false]
    else if (/^а\)/.test(text)) letters = true
    else if (/^б\)/.test(text) && last === 5 && !letters) {
      last = 6
      const reading = `6${text.slice(1)}`
      report({ line: firstLine(draft), before: excerpt(text, 0, 0), after: excerpt(reading, 0, 0) })
      return { ...draft, reading }
    }
    return draft
  })
}

/** Reads a link of Markdown by its words: «[www.egov.kz](http://www.egov.kz)» is «www.egov.kz»; another address follows in brackets. */
export function linksByWords(draft: Draft, report: (change: Change) => void): Draft {
  const text = draft.reading ?? joinParts(draft.parts)
  const reading = text.replace(/\[([^\][]+)\]\(((?:https?:|mailto:)[^\s()]+)\)/g, (_, words: string, address: string) =>
    address.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '') === words ? words : `${words} (${address})`,
  )
  if (reading === text) return draft
  const at = text.indexOf('](')
  report({ line: firstLine(draft), before: excerpt(text, at, at), after: excerpt(reading, at, at) })
  return { ...draft, reading }
}
