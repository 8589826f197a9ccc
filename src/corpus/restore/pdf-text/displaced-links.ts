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
/** Two links of which one left no hole: rare, but for a lone quote. */
const penaltyWeakPair = 4
const rewardFilled = 4
/** «пунктом» parted from its «9», or a word left behind at the end of the line. */
const penaltyParted = 8
const penaltyKept = 2
/** A hole that stays open: in a line that lost no link just a wide space, beside a link put back something unexplained. */
const penaltyWide = 2
const penaltyOpen = 6
const mostPieces = 3
/** No page is so wide: a longer line was not set by the extractor and has no edge where links could land. */
const widestLine = 300
/** A line with more holes than this is no sentence that lost links: a table row, an ornament. */
const mostHoles = 5
/** Pieces that look less like links than this are not tried. */
const leastForm = -2
const unlike = -4
/** Office, a gap, initials and surname: «Аким района    А. Тастемиров» has lost nothing. */
const signature = /\s{2,}(?:(?:\p{Lu}\s?\.\s?){1,2}\p{Lu}[\p{Ll}-]+|\p{Lu}\p{Ll}+\s(?:\p{Lu}\s?\.\s?){1,2})$/u
const loneQuote = /^["«»]$/u

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
  const token = word.toLowerCase().replace(/[^\p{L}-]+$/u, '')
  return token.length > 2 && model.count(token) > 3
}

/** How much the words look like something an act links to. */
function shape(chunk: string): number {
  if (/^["«»]$/.test(chunk)) return 1
  if (/^[.,;:]$|[.,;:]\p{L}/u.test(chunk)) return unlike
  const words = chunk.split(/\s+/)
  const first = words[0] as string
  if (numeral.test(chunk)) return 2
  if (citation.test(first)) return words.every((word) => citation.test(word) || numeral.test(word)) ? 3 : words.length <= 4 ? 1 : -1
  if (numeral.test(first) && words.length === 2 && citation.test(words[1] as string)) return 2
  if (/^["«]/.test(first) && /["»]$/.test(chunk)) return 2
  if (capitalised.test(first)) return words.length === 1 ? 2 : leastForm
  return unlike
}

/** Words that are nothing without a number. */
const numbered = /(?:^|\s)(?:(?:под)?пункт|стать|глав|раздел)\p{Ll}{1,3}$/iu

/** Is a cut between these two pieces one between a word and its number? */
const parts = (left: string, right: string): boolean =>
  /(?:^|\s)(?:(?:под)?пункт|стать|глав|раздел|приложени)\p{Ll}{1,3}$/iu.test(left) && /^\d/.test(right)

/** What the line is worth as it stands: a hole right before a citation that ends the line needs nothing. */
function inPlace(text: string, slots: Slot[]): number {
  let worth = 0
  for (const slot of slots) {
    if (!slot.strong) continue
    const rest = text.slice(slot.at).trim()
    if (shape(rest) >= 2 && slot.at > 0) worth += rewardFilled + shape(rest)
    else worth -= penaltyWide
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
function fill(text: string, places: Slot[], pieces: string[]): string {
  let out = ''
  let from = 0
  for (const [order, { at }] of places.entries()) {
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
export const closeMarks = (text: string): string => text.replace(/ ([,.;:)»](?=[\s,.;:()»"]|$))/gu, '$1')

export const plain = (text: string): string => text.replace(/\s+/g, ' ')

function* choices(slots: Slot[], count: number, from = 0): Generator<Slot[]> {
  if (count === 0) {
    yield []
    return
  }
  for (let at = from; at < slots.length; at++) for (const rest of choices(slots, count - 1, at + 1)) yield [slots[at] as Slot, ...rest]
}

/** One way to undo the damage: the end of the line cut into pieces, each with its place. */
interface Candidate {
  /** The line without its moved pieces. */
  rest: string
  places: Slot[]
  pieces: string[]
  /** How much the pieces look like links, and the cuts like cuts between links. */
  form: number
}

/** Every way to take up to three pieces off the end of the line, the last of which may stay, and to put them into holes. */
function* candidates(text: string, slots: Slot[], starts: number[]): Generator<Candidate> {
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

/** A piece goes where no hole shows only if it was seen between those neighbours. */
function attested({ rest, places, pieces }: Candidate, model: LanguageModel): boolean {
  return places.every(({ at, strong }, order) => {
    const piece = tokens(pieces[order] as string)
    if (strong || loneQuote.test(pieces[order] as string) || at === 0) return true
    const before = tokens(rest.slice(0, at)).at(-1) as string
    const after = tokens(rest.slice(at))[0] as string
    return model.pairCount(before, piece[0] as string) > 0 && model.pairCount(piece.at(-1) as string, after) > 0
  })
}

/** What the holes say for and against a candidate: filled or left open, as many links as they left spaces. */
function worthOfHoles({ places, pieces }: Candidate, strong: number): number {
  let worth = 0
  let filled = 0
  for (const [order, slot] of places.entries()) {
    const piece = pieces[order] as string
    if (slot.strong) filled++
    else worth -= penaltyWeak + (places.length > 1 && !loneQuote.test(piece) ? penaltyWeakPair : 0)
    if (slot.links > 1) worth += links(piece) >= slot.links ? 3 : -2
  }
  return worth + rewardFilled * filled - penaltyOpen * (strong - filled)
}

/**
 * Puts back the words that hyperlinks displaced. The extractor prints a line without its links, then the links in
 * their order; what remains is a hole and, at the end of the line, the words that belong into it. Every way to cut
 * the end of the line off and to put it into holes is scored by the language model against the line as it stands;
 * the best is taken if it wins by a margin. `null` where the line is better left alone.
 */
export function putBack(text: string, leadingGap: number, model: LanguageModel, surroundings: () => Surroundings): Move | null {
  if (text.length > widestLine || signature.test(text)) return null
  const slots = holes(text, leadingGap)
  const strong = slots.filter((slot) => slot.strong).length
  if (strong > mostHoles || (strong === 0 && !citationAtEnd.test(text))) return null
  const starts = tailStarts(text, model)
  if (strong === 0 && !starts.some((start) => suspicious(text.slice(start)))) return null
  const around = surroundings()
  const after = around.after ?? []
  const context = around.before.length
  const rate = (reading: string): number =>
    model.score([...around.before, ...tokens(reading), ...after], context) - quoteFaults(reading, around.openQuotes)
  const untouched = rate(plain(text)) + inPlace(text, slots)
  let best: Move | null = null
  for (const candidate of candidates(text, slots, starts)) {
    if (!attested(candidate, model)) continue
    const filled = fill(candidate.rest, candidate.places, candidate.pieces)
    const gain = rate(filled) + candidate.form + worthOfHoles(candidate, strong) - untouched
    const least = candidate.places.every((slot) => slot.strong) ? margin : weakMargin
    if (gain > Math.max(least, best?.gain ?? 0)) best = { text: filled, gain }
  }
  return best
}

/** Does the line show a hole that words should fill, with something at its end that could be those words? */
export const leftOpen = (text: string, leadingGap: number): boolean => {
  if (text.length > widestLine || signature.test(text)) return false
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
