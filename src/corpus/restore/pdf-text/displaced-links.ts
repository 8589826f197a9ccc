import { type LanguageModel, tokens } from './language-model.ts'
import { quotes } from './quotes.ts'

/** A place where words may be missing. */
interface Slot {
  /** Offset in the text of the line. */
  at: number
  /** How sure the sign is: a hole left by the extractor, or any single space. */
  strong: boolean
  /** Links that stood here side by side: each leaves a space behind. */
  links: number
}

/** Words that acts link to: what is cited, its number, or the quote that closes a title. */
const citation =
  /^["«»(]*(?:(?:под)?пункт|част|стать|глав|раздел|параграф|приложени|стандарт|регламент|закон|кодекс|правил|постановлени|решени|приказ|указ|распоряжени|положени|инструкци|переч)\p{Ll}{0,3}(?!\p{L})/iu
const capitalised = /^["«»(]*\p{Lu}/u
const numeral = /^["«»(]*(?:№|N)?\s?\d[\d.-]*(?:-\d+)*\)?$/u

export interface Move {
  text: string
  /** Gain in log probability over leaving the line alone. */
  gain: number
  /** Places filled. */
  chunks: string[]
}

/** Context of a line: the tokens that stand before and after it. Null where the neighbour is damaged too. */
export interface Surroundings {
  before: string[]
  after: string[] | null
  /** Quotes that the paragraph opened and did not close before this line. */
  openQuotes: number
}

const maximalWords = 8
/** Three links side by side leave four spaces; more is a table or a signature. */
const widestHole = 4
/** A move must beat the untouched line by this much; with only single spaces to go by, by more. */
const margin = 4
const weakMargin = 9
const penaltyWeak = 6
const rewardFilled = 4
/** «пунктом» parted from its «9», or a word left behind at the end of the line. */
const penaltyParted = 8
const penaltyKept = 2

/** The signs that something is missing at the start of, or inside, the text of a line. */
export function holes(text: string, leadingGap: number): Slot[] {
  const slots: Slot[] = []
  // A mark at the start of a line is more often torn from its word than left alone by a link.
  if (leadingGap > 0 || /^[,.;:)»]/u.test(text)) slots.push({ at: 0, strong: leadingGap > 0, links: Math.max(1, leadingGap) })
  for (const match of text.matchAll(/\s+/g)) {
    const next = text[match.index + match[0].length] ?? ''
    const mark = /[,.;:)»]/u.test(next)
    const wide = match[0].length > 1 && match[0].length <= widestHole
    slots.push({ at: match.index, strong: wide || mark, links: wide ? match[0].length - (mark ? 0 : 1) : 1 })
  }
  return slots
}

/** Offsets where the displaced words may begin: before any of the last words, or inside a word that two were glued into. */
function tailStarts(text: string, model: LanguageModel): number[] {
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
        (/\p{Ll}/u.test(before) && (citation.test(right) || /\d/.test(first) || first === '"') && !/-/.test(left)) ||
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
  const token = word.toLowerCase().replace(/[^\p{L}-]+$/u, '')
  return token.length > 2 && model.count(token) > 3
}

/** How much the words look like something an act links to. */
function shape(chunk: string): number {
  if (/^["«»]$/.test(chunk)) return 1
  if (/^[.,;:]$/.test(chunk)) return -4
  const words = chunk.split(/\s+/)
  const first = words[0] as string
  if (numeral.test(chunk)) return 2
  if (citation.test(first)) return words.length <= 4 ? 3 : 1
  if (numeral.test(first) && words.length === 2 && citation.test(words[1] as string)) return 2
  if (/^["«]/.test(first) && /["»]$/.test(chunk)) return 2
  if (capitalised.test(first)) return words.length === 1 ? 2 : -2
  return -4
}

/** Is a cut between these two pieces one between a word and its number? */
const parts = (left: string, right: string): boolean =>
  citation.test(left.split(/\s+/).at(-1) as string) && /^[№N\d]/u.test(right) && !/\d/.test(left.split(/\s+/).at(-1) as string)

/** A word that is nothing without its number, left without one. */
const numberless = (piece: string): boolean => /(?:^|\s)(?:(?:под)?пункт|стать|глав|раздел)\p{Ll}{1,3}$/iu.test(piece)

/** What the line is worth as it stands: a hole right before a citation that ends the line needs nothing. */
function inPlace(text: string, slots: Slot[]): number {
  let worth = 0
  for (const slot of slots) {
    if (!slot.strong) continue
    const rest = text.slice(slot.at).trim()
    if (shape(rest) >= 2 && slot.at > 0) worth += rewardFilled + shape(rest)
    else worth -= rewardFilled * 0.5
  }
  return worth
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

/** Links in a piece: «пункте 9 Стандарта» is made of two. */
const links = (piece: string): number => piece.split(/\s+/).filter((word) => citation.test(word)).length

/** What is wrong with the quotes of a text: they stand alone, close what is not open, or stay open. */
function quoteFaults(text: string, open: number): number {
  const { loose, unopened, depth } = quotes(text, open)
  return 3 * (loose + unopened) + 2 * depth
}

/** Puts pieces into the holes of the remaining text; one space between words, none before a mark or after an opening quote. */
function fill(text: string, places: number[], pieces: string[]): string {
  let out = ''
  let from = 0
  for (const [order, at] of places.entries()) {
    const piece = pieces[order] as string
    const before = (out + text.slice(from, at)).trimEnd()
    const rest = text.slice(at)
    const closes = /^["»]$/u.test(piece) && (at === 0 || /^\s*[,.;:)]/u.test(rest))
    const opens = /^["«]$/u.test(piece) && !closes
    out = `${before}${closes || before === '' ? '' : ' '}${piece}${opens || closes ? '' : ' '}`
    from = opens || closes ? text.length - rest.trimStart().length : at
  }
  return tidy(out + text.slice(from))
}

/** One space between words, none before a closing mark. */
const tidy = (text: string): string => closeMarks(text.replace(/\s+/g, ' ').trim())

/** Takes away the space before a mark that closes («30 минут ;»). */
export const closeMarks = (text: string): string => text.replace(/ ([,.;:)»](?=[\s,.;:)»"]|$))/gu, '$1')

export const plain = (text: string): string => text.replace(/\s+/g, ' ')

function* choices(slots: Slot[], count: number, from = 0): Generator<Slot[]> {
  if (count === 0) {
    yield []
    return
  }
  for (let at = from; at < slots.length; at++) for (const rest of choices(slots, count - 1, at + 1)) yield [slots[at] as Slot, ...rest]
}

/**
 * Puts back the words that hyperlinks displaced. The extractor prints a line without its links, then the links in
 * their order; what remains is a hole and, at the end of the line, the words that belong into it. Every way to cut
 * the end of the line off and to put it into holes is scored by the language model against the line as it stands;
 * the best is taken if it wins by a margin. `null` where the line is better left alone.
 */
export function putBack(text: string, leadingGap: number, model: LanguageModel, around: Surroundings): Move | null {
  const slots = holes(text, leadingGap)
  const strong = slots.filter((slot) => slot.strong).length
  if (strong === 0 && !citationAtEnd.test(text)) return null
  const starts = tailStarts(text, model)
  if (strong === 0 && !starts.some((start) => suspicious(text.slice(start)))) return null
  const after = around.after ?? []
  const context = around.before.length
  const rate = (candidate: string): number => model.score([...around.before, ...tokens(candidate), ...after], context)
  const untouched = rate(plain(text)) + inPlace(text, slots) - quoteFaults(plain(text), around.openQuotes)
  let best: (Move & { weak: number }) | null = null
  for (const start of starts) {
    const rest = text.slice(0, start)
    const tail = text.slice(start)
    const open = slots.filter((slot) => slot.at < rest.trimEnd().length)
    const splitsWord = /\S$/u.test(rest)
    for (let count = 1; count <= 3; count++) {
      const pool = count <= 2 || /(?:^|\s)["«»](?:\s|$)/u.test(tail) ? open : open.filter((slot) => slot.strong)
      if (pool.length < count) break
      for (const kept of [false, true]) {
        for (const pieces of cuts(tail, kept ? count + 1 : count)) {
          const moved = kept ? pieces.slice(0, -1) : pieces
          let form = moved.reduce((sum, piece) => sum + shape(piece), 0) - (kept ? penaltyKept : 0)
          if (parts(rest, pieces[0] as string)) form -= penaltyParted
          for (const piece of moved) if (numberless(piece)) form -= penaltyParted / 2
          for (let at = 1; at < pieces.length; at++) if (parts(pieces[at - 1] as string, pieces[at] as string)) form -= penaltyParted
          if (form < -2 || (kept && (shape(pieces.at(-1) as string) < 0 || /^["«»]$/u.test(pieces.at(-1) as string)))) continue
          for (const places of choices(pool, count)) {
            const weak = places.filter((slot) => !slot.strong).length
            if (count > 1 && weak > 1) continue
            const sides = places.reduce(
              (sum, slot, order) => sum + (slot.links < 2 ? 0 : links(moved[order] as string) >= slot.links ? 3 : -2),
              0,
            )
            const filled = fill(
              kept ? `${rest.trimEnd()} ${pieces.at(-1)}` : rest.trimEnd(),
              places.map((slot) => slot.at),
              moved,
            )
            const gain =
              rate(filled) -
              untouched +
              form +
              sides -
              quoteFaults(filled, around.openQuotes) +
              rewardFilled * (count - weak) -
              rewardFilled * (strong - (count - weak)) * 0.5 -
              penaltyWeak * weak -
              (splitsWord && /\p{Ll}$/u.test(rest) && /^\p{Ll}/u.test(tail) ? 0.5 : 0)
            if (process.env.DBG && text.includes(process.env.DBG))
              console.log(gain.toFixed(1), form, strong, weak, JSON.stringify(filled), JSON.stringify(tail), untouched)
            if (gain > (best?.gain ?? (weak > 0 ? weakMargin : margin))) best = { text: filled, gain, chunks: moved, weak }
          }
        }
      }
    }
  }
  if (best && best.weak > 0 && best.gain < weakMargin) return null
  return best
}

/** Does the line show a hole that words should fill, with something at its end that could be those words? */
export const leftOpen = (text: string, leadingGap: number): boolean => {
  const slots = holes(text, leadingGap).filter((slot) => slot.strong)
  return citationAtEnd.test(text) && slots.some((slot) => slot.at === 0 || shape(text.slice(slot.at).trim()) < 2)
}

/**
 * The mark after the number of a point, displaced to the end of its line: «7  Государственная услуга … специалистам .». The
 * number tells that it is missing, the space before the mark that it does not belong where it stands.
 */
export function putBackMark(text: string): string | null {
  const found = /^(\d{1,2}(?:-\d+)?)\s+(\p{Lu}.*\S)\s+([.)])$/su.exec(text)
  return found ? plain(`${found[1]}${found[3]} ${found[2]}`) : null
}

/** A quick look: could the end of the line be a citation, a number or a quote? */
const citationAtEnd =
  /(?:(?:пункт|част|стать|глав|раздел|параграф|приложени|стандарт|регламент|закон|кодекс|правил|постановлени|решени|приказ|указ|распоряжени|положени|инструкци|переч)\p{Ll}{0,3}[\s\d.)-]*|№ ?[\d-]+|\s["«»]\S*)$/iu

/** Does the end of a line without holes look like displaced words at all? */
function suspicious(tail: string): boolean {
  const words = tail.split(/\s+/)
  return words.length <= 3 && (citation.test(words[0] as string) || /^№ ?\d/.test(tail) || /^["«»]$/u.test(words[0] as string))
}
