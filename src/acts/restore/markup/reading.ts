import { joinParts } from '../../parts.ts'
import { type Change, type Draft, firstLine, wordsBefore, wordsBehind } from './draft.ts'

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
