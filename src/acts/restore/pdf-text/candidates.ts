import type { Slot } from './holes.ts'
import type { LanguageModel } from './language-model.ts'
import { citation, leastForm, loneQuote, numbered, parts, shape } from './links.ts'

/** Words at the end of a line that may have been displaced. */
const maximalWords = 8
/** «пунктом» parted from its «9», or a word left behind at the end of the line. */
const penaltyParted = 8
const penaltyKept = 2
const mostPieces = 3

/** Offsets where the displaced words may begin: before any of the last words, or inside a word that two were glued into. */
export function tailStarts(text: string, model: LanguageModel): number[] {
  const starts: number[] = []
  const words = [...text.matchAll(/\S+/g)].slice(-maximalWords)
  for (const match of words) {
    const word = match[0]
    if (match.index > 0) starts.push(match.index)
    const core = /^(\p{L}+(?:-\p{L}+)*)[,.;:)»"]*$/u.exec(word)?.[1]
    if (word.length < 2 || (core && model.count(core.toLowerCase()) > 0)) continue
    for (let at = 1; at < word.length; at++) {
      const left = word.slice(0, at)
      const right = word.slice(at)
      const before = word[at - 1] as string
      const first = word[at] as string
      const glued =
        (/[\p{Ll}\d]/u.test(before) && /[\p{Lu}№«]/u.test(first)) ||
        (/[.,;:"»)]/u.test(before) && /[\p{L}\d№"«]/u.test(first) && !/^\d[.,:]\d/.test(word.slice(at - 2))) ||
        (/[\p{L}\d]/u.test(before) && citation.test(right) && !/-/.test(left)) ||
        (/\p{L}/u.test(before) && (/\d/.test(first) || first === '"') && !/-/.test(left)) ||
        (/\p{Ll}/u.test(before) &&
          /\p{Ll}/u.test(first) &&
          at > 0 &&
          knownAlone(left, model) &&
          knownAlone(right, model) &&
          model.count(word.toLowerCase()) === 0)
      if (glued) starts.push(match.index + at)
    }
  }
  return starts
}

const knownAlone = (word: string, model: LanguageModel): boolean => {
  const token = word.toLowerCase().replace(/(?<![^\p{L}-])[^\p{L}-]+$/u, '')
  return token.length > 2 && model.count(token) > 3
}

/** Ways to cut the displaced words into so many consecutive pieces. */
function cuts(text: string, pieces: number): string[][] {
  if (pieces === 1) return [[text]]
  const found: string[][] = []
  for (const match of text.matchAll(/\s+/g)) {
    const head = text.slice(0, match.index)
    for (const rest of cuts(text.slice(match.index + match[0].length), pieces - 1)) found.push([head, ...rest])
  }
  return found
}

function* choices(slots: Slot[], count: number, from = 0): Generator<Slot[]> {
  if (count === 0) {
    yield []
    return
  }
  for (let at = from; at < slots.length; at++) for (const rest of choices(slots, count - 1, at + 1)) yield [slots[at] as Slot, ...rest]
}

/** One way to undo the damage: the end of the line cut into pieces, each with its place. */
export interface Candidate {
  /** The line without its moved pieces. */
  rest: string
  places: Slot[]
  pieces: string[]
  /** How much the pieces look like links, and the cuts like cuts between links. */
  form: number
}

/** Every way to take up to three pieces off the end of the line, the last of which may stay, and to put them into holes. */
export function* candidates(text: string, slots: Slot[], starts: number[]): Generator<Candidate> {
  for (const start of starts) {
    const head = text.slice(0, start)
    const tail = text.slice(start)
    const open = slots.filter((slot) => slot.at < head.trimEnd().length)
    const inWord = /\p{Ll}$/u.test(head) && /^\p{Ll}/u.test(tail) ? 0.5 : 0
    for (let count = 1; count <= mostPieces; count++) {
      const pool = count < mostPieces || /(?:^|\s)["«»](?:\s|$)/u.test(tail) ? open : open.filter((slot) => slot.strong)
      if (pool.length < count) break
      for (const stays of [false, true]) {
        for (const cut of cuts(tail, stays ? count + 1 : count)) {
          const pieces = stays ? cut.slice(0, -1) : cut
          const left = stays ? (cut.at(-1) as string) : ''
          const form = formOf(head, cut, pieces) - (stays ? penaltyKept : 0) - inWord
          if (pieces.some((piece) => shape(piece) < leastForm) || form < leastForm || (stays && (shape(left) < 0 || loneQuote.test(left))))
            continue
          const rest = stays ? `${head.trimEnd()} ${left}` : head.trimEnd()
          for (const places of choices(pool, count)) {
            if (count > 1 && places.filter((slot) => !slot.strong).length > 1) continue
            yield { rest, places, pieces, form }
          }
        }
      }
    }
  }
}

/** How much the moved pieces look like links, less what speaks against cutting the line just there. */
function formOf(head: string, cut: string[], pieces: string[]): number {
  let form = parts(head.trimEnd(), cut[0] as string) ? -penaltyParted : 0
  for (const piece of pieces) form += shape(piece) - (numbered.test(piece) ? penaltyParted : 0)
  for (let at = 1; at < cut.length; at++) if (parts(cut[at - 1] as string, cut[at] as string)) form -= penaltyParted
  return form
}
