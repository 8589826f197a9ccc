import { endsWithColon } from '../../../text/colon.ts'
import { actorAt } from './actors.ts'
import type { Entry, Sequence } from './sequences.ts'
import { wordsOf } from './words.ts'

/** Who acts in the steps below a heading that is nothing but a name: «канцелярия:»; null where it says more, or names nobody who can act. */
function holderOf(text: string, listed: readonly string[]): string | null {
  if (!endsWithColon(text)) return null
  const name = text.replace(/^[-–—•]\s+/u, '').replace(/\s*:\s*$/u, '')
  const words = wordsOf(name)
  const actor = words.length > 0 ? actorAt(words, 0, name, listed) : null
  return actor?.from === 0 && actor.to === words.length && actor.case === 'nominative' ? actor.nominative : null
}

/**
 * Sequences in which headings say who acts («канцелярия:» above its steps, «руководитель:» above the next): the headings are no steps, and each step
 * gets its holder. Where every heading opens a count of its own, the sequences below them are one.
 */
export function withHolders(sequences: Sequence[], listed: readonly string[]): Sequence[] {
  const holders = sequences.map(({ leadIn }) => holderOf(leadIn, listed))
  const [first] = sequences
  const last = sequences.at(-1)
  if (first && last && sequences.length > 1 && holders.every((holder) => holder !== null)) {
    const entries = sequences.flatMap(({ entries: own }, place) => held(own, holders[place] ?? null, listed))
    return [{ ...first, leadIn: '', entries, behind: last.behind }]
  }
  return sequences.map((sequence, place) => {
    const holder = holders[place] ?? null
    return { ...sequence, ...(holder !== null && { leadIn: '' }), entries: held(sequence.entries, holder, listed) }
  })
}

/** Entries with their holders; a heading with nothing below it stays an entry, so that no word is lost. */
function held(entries: readonly Entry[], opening: string | null, listed: readonly string[]): Entry[] {
  let holder = opening
  return entries.flatMap((entry, place): Entry[] => {
    const own = entry.number === null && entry.paragraphs.length === 0 && place + 1 < entries.length ? holderOf(entry.text, listed) : null
    if (own !== null) {
      holder = own
      return []
    }
    const current = holder
    // «2) передает документы;» «руководитель:» «3) …»: the heading of the next steps closes this one.
    const tail = entry.paragraphs.at(-1)
    const next = tail && place + 1 < entries.length ? holderOf(tail.text, listed) : null
    if (next !== null) holder = next
    const paragraphs = next === null ? entry.paragraphs : entry.paragraphs.slice(0, -1)
    return [{ ...entry, paragraphs, ...(current !== null && { holder: current }) }]
  })
}
