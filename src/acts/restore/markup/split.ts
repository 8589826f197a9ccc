import { joinParts } from '../../parts.ts'
import type { Block, BlockLine } from './block.ts'
import { type Change, change, type Draft } from './draft.ts'

/** How a numbered paragraph begins: «1. », «2) », «3-1. ». */
const ordinal = /^(\d{1,3}(?:-\d{1,2})?)([.)])(?= ?\p{L}| ["«(])/u

/**
 * The paragraphs of a block. Lines that the author broke by hand are one paragraph («Приложение 1 к постановлению / акимата …») unless
 * the next one begins with a number or the one before it closes («2) выдача удостоверения; / в Государственной корпорации:»).
 */
export function splitLines(block: Block, at: number, report: (change: Change) => void): Draft[] {
  const drafts: Draft[] = []
  let last: BlockLine | null = null
  let end = at - 1
  for (const line of block.lines) {
    const draft = drafts.at(-1)
    const opens = !draft || !last || parts(last, line)
    if (opens) {
      if (last) {
        const { length } = last.text
        report(change(line.line, end - length, `${last.text} ${line.text}`, [length, length + 1], '\n'))
      }
      drafts.push({ layout: block.layout, column: line.column, parts: [{ line: line.line, text: line.text, glued: false }] })
    } else draft.parts.push({ line: line.line, text: line.text, glued: false })
    last = line
    end += 1 + line.text.length
  }
  const setByHand = block.lines.some(({ end }) => end === 'break')
  for (const draft of drafts) if (setByHand && draft.layout === 'body' && draft.parts.length > 1) draft.layout = 'flush'
  return drafts
}

/** Editors' notes stand line by line in one element: «Сноска. …» / «Примечание РЦПИ.» / «В тексте документа сохранена …». */
const note = /^(Сноска|Примечание|В тексте документа)/

/** Whether a new line of a block begins a new paragraph. */
function parts(before: BlockLine, after: BlockLine): boolean {
  if (before.end === 'space') return false
  if (ordinal.test(after.text) && /[.,:;)»"]$/.test(before.text)) return true
  return before.end === 'break' && (/[:;]$/.test(before.text) || (note.test(before.text) && /[.!]$/.test(before.text)))
}

/**
 * Parts a paragraph in which several items were run together («1) …; 2) …; 3) …»): a number that continues the count behind the
 * punctuation that closes an item begins a paragraph of its own.
 */
export function splitItems(draft: Draft, at: number, report: (change: Change) => void): Draft[] {
  const drafts: Draft[] = []
  let start = at
  let rest = draft
  let count = countOf(draft)
  for (let cut = nextItem(rest, count); cut; cut = nextItem(rest, count)) {
    const head = rest.parts.slice(0, cut.part)
    const own = rest.parts[cut.part]
    if (!own) break
    const done = { ...rest, parts: [...head, { ...own, text: own.text.slice(0, cut.offset).trimEnd() }] }
    const { length } = joinParts(done.parts)
    const whole = joinParts([...head, own])
    const next = whole.length - own.text.length + cut.offset
    report(change(cut.line, start, joinParts(rest.parts), [length, next], '\n'))
    start += length + 1
    drafts.push(done)
    rest = {
      layout: rest.layout,
      column: rest.column + cut.offset,
      parts: [{ ...own, text: own.text.slice(cut.offset), glued: false }, ...rest.parts.slice(cut.part + 1)],
    }
    count = countOf(rest)
  }
  return [...drafts, rest]
}

/** The number that the next item of the same kind would have; a paragraph that ends its lead-in with «:» may begin a count at 1. */
function countOf({ parts }: Draft): { next: number; sign: string } {
  const [, number, sign] = ordinal.exec(parts[0]?.text ?? '') ?? []
  return number && sign === ')' ? { next: Number.parseInt(number, 10) + 1, sign } : { next: 1, sign: ')' }
}

function nextItem({ parts }: Draft, { next }: { next: number }): { part: number; offset: number; line: number; text: string } | null {
  const pattern = new RegExp(`${next === 1 ? ':' : '[;.]'} (?=${next}\\) ?\\p{L})`, 'u')
  for (const [part, { text, line }] of parts.entries()) {
    const found = pattern.exec(text)
    if (found) return { part, offset: found.index + found[0].length, line, text }
  }
  return null
}
