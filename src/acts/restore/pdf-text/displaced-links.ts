import { type Candidate, candidates, tailStarts } from './candidates.ts'
import { canLoseWords, holes, type Slot } from './holes.ts'
import { type LanguageModel, tokens } from './language-model.ts'
import { citationAtEnd, links, loneQuote, shape, suspicious } from './links.ts'
import { quotes } from './quotes.ts'
import { plain, tidy } from './spaces.ts'

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

/** A move must beat the untouched line by this much; with only single spaces to go by, by more. */
const margin = 4
const weakMargin = 9
const penaltyWeak = 6
/** Two links of which one left no hole: rare, but for a lone quote. */
const penaltyWeakPair = 4
const rewardFilled = 4
/** A hole that stays open: in a line that lost no link just a wide space, beside a link put back something unexplained. */
const penaltyWide = 2
const penaltyOpen = 6
/** A line with more holes than this is no sentence that lost links: a table row, an ornament. */
const mostHoles = 5

/**
 * Puts back the words that hyperlinks displaced. The extractor prints a line without its links, then the links in
 * their order; what remains is a hole and, at the end of the line, the words that belong into it. Every way to cut
 * the end of the line off and to put it into holes is scored by the language model against the line as it stands;
 * the best is taken if it wins by a margin. `null` where the line is better left alone.
 */
export function putBack(text: string, leadingGap: number, model: LanguageModel, surroundings: () => Surroundings): Move | null {
  if (!canLoseWords(text)) return null
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
  if (!canLoseWords(text)) return false
  const slots = holes(text, leadingGap).filter((slot) => slot.strong)
  return citationAtEnd.test(text) && slots.some((slot) => slot.at === 0 || shape(text.slice(slot.at).trim()) < 2)
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

/** What is wrong with the quotes of a text: they stand alone, close what is not open, or stay open. */
function quoteFaults(text: string, open: number): number {
  const { loose, unopened, depth } = quotes(text, open)
  return 3 * (loose + unopened) + 2 * depth
}

/**
 * The mark after the number of a point, displaced to the end of its line: «7  Государственная услуга … специалистам .». The
 * number tells that it is missing, the space before the mark that it does not belong where it stands.
 */
export function putBackMark(text: string): string | null {
  const found = /^(\d{1,2}(?:-\d+)?)\s+(\p{Lu}.*\S)\s+([.)])$/su.exec(text)
  return found ? plain(`${found[1]}${found[3]} ${found[2]}`) : null
}
