import { stepWords } from '../../../russian/step-words.ts'
import { joinParts } from '../../parts.ts'
import { type Change, type Draft, firstLine } from './draft.ts'
import { personName } from './pipes.ts'

/** A reason to read two paragraphs as one, with the rule's name. */
type Seam = { rule: 'cut-paragraph' | 'split-title' | 'split-signature' }

/** The beginning and the end of a paragraph, enough to tell whether the next one continues it. */
interface Outline {
  layout: Draft['layout']
  start: string
  end: string
  length: number
}

const reach = 160

/**
 * Joins paragraphs that a blank line or a heading mark cut in two. Only Markdown cuts sentences; a page of HTML may still give a title or
 * a signature in two elements.
 */
export function joinCut(drafts: Draft[], sentences: boolean, report: (rule: Seam['rule'], change: Change) => void): Draft[] {
  const result: Draft[] = []
  let outline: Outline | null = null
  let written = 0
  for (const draft of drafts) {
    const text = joinParts(draft.parts)
    const at = written
    written += text.length + 1
    const before = result.at(-1)
    const seam = outline && seamBetween(outline, draft.layout, text)
    if (!before || !outline || !seam || (seam.rule === 'cut-paragraph' && !sentences)) {
      result.push({ ...draft, parts: [...draft.parts] })
      outline = { layout: draft.layout, start: text.slice(0, reach), end: text.slice(-reach), length: text.length }
      continue
    }
    const [left, right] = [tail(outline.end), head(text)]
    report(seam.rule, { line: firstLine(draft), at: at - 1 - left.length, before: `${left}\n${right}`, after: `${left} ${right}` })
    if (before.layout === 'body' && draft.layout === 'heading') before.layout = 'heading'
    before.parts.push(...draft.parts)
    const { start, end, length }: Outline = outline
    const joined: string = `${end} ${text}`
    outline = {
      layout: before.layout,
      start: `${start} ${text}`.slice(0, reach),
      end: joined.slice(-reach),
      length: length + 1 + text.length,
    }
  }
  return result
}

/** Why a paragraph continues the one before it; null where it is its own. */
function seamBetween({ layout, start, end, length }: Outline, after: Draft['layout'], right: string): Seam | null {
  if (/^- \p{Ll}/u.test(right) && after === 'body' && !/[.:;!?]$/.test(end)) return { rule: 'cut-paragraph' }
  if (after === 'list' || layout === 'list') return null
  if (/«$|(^| )"$/.test(end)) return { rule: 'split-title' }
  // «Регламент государственной услуги» / «"Назначение …"», «Справочник … государственной услуги» / «"…" через услугодателя»
  if (length < reach && / услуг[иа]?$/.test(end) && /^["«]/.test(right)) return { rule: 'split-title' }
  // «Аким области» / «К. Кокрекбаев»
  if (length < 80 && /(^|\s)аким[а-я]*( |$)/i.test(start) && personName.test(right)) return { rule: 'split-signature' }
  if (!/^\p{Ll}/u.test(right) || ownBeginning.test(right)) return null
  if (/[.:;!?]$/.test(end)) return null
  // Behind a title only the rest of the title is part of it («через услугодателя»), never a sentence.
  if (layout === 'heading' && after !== 'heading' && (right.length > 80 || /[.:;]$/.test(right))) return null
  if (stampRest.test(right) && !/^Приложение/i.test(start)) return null
  return { rule: 'cut-paragraph' }
}

/** What begins a paragraph of its own though its first letter is small: «б) …», «процесс 1 – …», «условие 2 – …». */
const ownBeginning = new RegExp(`^(?:\\p{Ll}\\)|(?:${stepWords}) ?\\d)`, 'u')

/** The rest of an appendix stamp whose beginning is lost: «оказания государственной услуги "Назначение …"». */
const stampRest = /^(оказания )?государственной услуги ["«]/

const tail = (text: string): string => text.slice(text.lastIndexOf(' ', Math.max(0, text.length - 60)) + 1)
const head = (text: string): string => {
  const space = text.indexOf(' ', 60)
  return space < 0 ? text : text.slice(0, space)
}
