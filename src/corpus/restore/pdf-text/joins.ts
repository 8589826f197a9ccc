import type { LanguageModel } from './language-model.ts'

export interface Join {
  glued: boolean
  /** The repair that a glued join is, null where words are joined by an ordinary space. */
  rule: string | null
  confidence: number
}

const space: Join = { glued: false, rule: null, confidence: 1 }

/** An opening quote that its word left at the end of a line: « "», « «», «(». */
const opensAtEnd = /(?:^|[\s(])["«]$|[«(]$/u

/** How the text of a line goes on in the next line of its paragraph. */
export function join(before: string, text: string, model: LanguageModel): Join {
  if (/^(?:[,.;:!?)»]|"(?:[\s,.;:)]|$))/u.test(text)) return { glued: true, rule: 'torn-punctuation', confidence: 0.98 }
  if (opensAtEnd.test(before)) return { glued: true, rule: before.endsWith('(') ? 'torn-bracket' : 'torn-quote', confidence: 0.97 }
  if (/[\p{L}\d]@$/u.test(before) || (/@\S*\.$/.test(before) && /^[a-z]/.test(text))) return { glued: true, rule: 'torn-address', confidence: 0.95 }
  if (/\d[-–]$/u.test(before) && /^\d/.test(text)) return { glued: true, rule: 'torn-number', confidence: 0.95 }
  if (/\p{L}[-–]$/u.test(before) && /^\p{L}/u.test(text)) return { glued: true, rule: 'torn-hyphen', confidence: 0.9 }
  const left = before.match(/\p{L}+$/u)?.[0].toLowerCase()
  const right = text.match(/^\p{Ll}+/u)?.[0].toLowerCase()
  if (left && right) {
    const whole = model.count(left + right)
    const apart = Math.min(model.count(left), model.count(right))
    if (whole > 0 && apart < whole && (model.count(left) === 0 || model.count(right) === 0)) return { glued: true, rule: 'broken-word', confidence: 0.9 }
  }
  return space
}
