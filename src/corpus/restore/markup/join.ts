import { joinParts } from '../../parts.ts'
import { type Change, type Draft, firstLine } from './draft.ts'

/** A reason to read two paragraphs as one, with the rule's name. */
type Seam = { rule: 'cut-paragraph' | 'split-title' | 'split-signature' }

/**
 * Joins paragraphs that a blank line or a heading mark cut in two. Only Markdown cuts sentences; a page of HTML may still give a title or
 * a signature in two elements.
 */
export function joinCut(drafts: Draft[], sentences: boolean, report: (rule: Seam['rule'], change: Change) => void): Draft[] {
  const result: Draft[] = []
  for (const draft of drafts) {
    const before = result.at(-1)
    const seam = before ? seamBetween(before, draft) : null
    if (!before || !seam || (seam.rule === 'cut-paragraph' && !sentences)) {
      result.push(draft)
      continue
    }
    const [left, right] = [joinParts(before.parts), joinParts(draft.parts)]
    report(seam.rule, { line: firstLine(draft), before: `${tail(left)}\n\n${head(right)}`, after: `${tail(left)} ${head(right)}` })
    result[result.length - 1] = {
      layout: before.layout === 'body' && draft.layout === 'heading' ? 'heading' : before.layout,
      column: before.column,
      parts: [...before.parts, ...draft.parts],
    }
  }
  return result
}

function seamBetween(before: Draft, after: Draft): Seam | null {
  const [left, right] = [joinParts(before.parts), joinParts(after.parts)]
  if (after.layout === 'list' || before.layout === 'list') return null
  if (/«$|(^| )"$/.test(left)) return { rule: 'split-title' }
  // «Регламент государственной услуги» / «"Назначение …"», «Справочник … государственной услуги» / «"…" через услугодателя»
  if (/ услуг[иа]?$/.test(left) && left.length < 160 && /^["«]/.test(right)) return { rule: 'split-title' }
  // «Аким области» / «К. Кокрекбаев»
  if (/(^|\s)аким[а-я]*( |$)/i.test(left) && left.length < 80 && /^\p{Lu}\. ?(\p{Lu}\. ?)?\p{Lu}\p{Ll}+$/u.test(right))
    return { rule: 'split-signature' }
  if (!/^\p{Ll}/u.test(right) || ownBeginning.test(right)) return null
  if (/[.:;!?]$/.test(left)) return null
  // Behind a title only the rest of the title is part of it («через услугодателя»), never a sentence.
  if (before.layout === 'heading' && after.layout !== 'heading' && (right.length > 80 || /[.:;]$/.test(right))) return null
  if (stampRest.test(right) && !/^Приложение/i.test(left)) return null
  return { rule: 'cut-paragraph' }
}

/** What begins a paragraph of its own though its first letter is small: «б) …», «процесс 1 – …», «условие 2 – …». */
const ownBeginning = /^(\p{Ll}\)|(процесс|условие|этап|шаг) ?\d)/u

/** The rest of an appendix stamp whose beginning is lost: «оказания государственной услуги "Назначение …"». */
const stampRest = /^(оказания )?государственной услуги ["«]/

const tail = (text: string): string => text.slice(text.lastIndexOf(' ', Math.max(0, text.length - 60)) + 1)
const head = (text: string): string => {
  const space = text.indexOf(' ', 60)
  return space < 0 ? text : text.slice(0, space)
}
