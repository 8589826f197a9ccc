import type { TableRow } from '../../../drafting/table-headings.ts'
import { capital, run, runOf, small, textOf, type Word } from './layout.ts'
import type { Judge, Piece } from './solver.ts'
import { isTerm, mayOpenTerm } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a border inside a block costs where a cell begins there: more when nothing but a space stands between two cells. */
const openingCost = { page: 0, block: 0, line: -2, space: -2.5 }
/** What it costs that a cell has a blank line inside on one page, and less where a small letter follows it. */
const gapCost = -4
const smallGapCost = -2.5

/** Words after which a cell is not at its end. */
const leadsOn = /^(?:в|во|на|к|ко|с|со|о|об|от|до|из|за|и|или|либо|по|под|при|для|не|у|без|через|а|также)$/iu

/** Judges cells of a row by what the row holds; `lanes` are names of units that the regulation is known to use. */
export function judgeOf(row: TableRow, lanes: readonly string[], vocabulary: Vocabulary): Judge {
  const known = new Set(lanes.map(run))
  return {
    sound: row === 'lane' ? 0 : -1.5,
    mayOpen: (words, index) => {
      const word = words[index] as Word
      const before = words[index - 1] as Word
      if (row === 'duration') return mayOpenTerm(words, index)
      if (row === 'number' || row === 'next') return /^\d/.test(word.text)
      return capital(word) && !leadsOn.test(before.text) && !/[-–]$/.test(before.text)
    },
    score: (pieces) => {
      let score = 0
      const filled = pieces.filter((piece) => piece !== null)
      for (const piece of filled) {
        score += openingCost[piece.border]
        for (const gap of piece.gaps) score += small(piece.words[gap]) ? smallGapCost : gapCost
      }
      score += wholeness(pieces, row, vocabulary)
      if (row === 'lane') score += known.has(filled.map((piece) => runOf(piece.words)).join('')) ? 3 : -1
      if (row === 'duration') score += isTerm(textOf(filled.flatMap((piece) => piece.words))) ? 2 : -2
      return score
    },
  }
}

/** How well the pieces of a cell that a page break has cut fit together; how well an uncut cell begins and ends. */
function wholeness(pieces: readonly (Piece | null)[], row: TableRow, vocabulary: Vocabulary): number {
  let score = 0
  const filled = pieces.filter((piece) => piece !== null)
  const [first] = filled
  const last = filled.at(-1)?.words.at(-1)
  if (row !== 'duration' && small(first?.words[0])) score -= pieces[0] === null ? 3 : 1.5
  if (last && (leadsOn.test(last.text) || /[-,]$/.test(last.text))) score -= 3
  else if (last && filled.length === 1 && pieces.length > 1 && pieces.at(-1) === null && !vocabulary.has(last.text)) score -= 2
  for (const [index, piece] of filled.entries()) if (index > 0) score += seam((filled[index - 1] as Piece).words, piece.words, vocabulary)
  return score
}

/** Above this the words on both sides of a page break are taken to belong together without a doubt. */
export const sureSeam = 2

/** How likely `after`, from the next page, continues `before`. */
export function seam(before: readonly Word[], after: readonly Word[], vocabulary: Vocabulary): number {
  const last = before.at(-1)
  const first = after[0]
  if (!last || !first) return 0
  let score = 0
  if (capital(first)) score += /[.!?)]$/.test(last.text) ? 0 : -2.5
  else score += 1
  if (vocabulary.joins(last.text, first.text)) return score + 3
  if (first.continues) return score + (vocabulary.has(last.text) ? -1 : 1.5)
  if (/-$/.test(last.text) || /^-/.test(first.text)) return score + (vocabulary.has(last.text) ? 0 : 2)
  if (vocabulary.hasPair(last.text, first.text)) score += 2
  else if (leadsOn.test(last.text)) score += 1
  if (!vocabulary.has(last.text) || !vocabulary.has(first.text)) score -= 1
  return score
}

/** The words of a cell as text, a word that a page break, a blank line or a hyphen («чен- ный», or on a line of its own) has cut made whole. */
export function joined(pieces: readonly (Piece | null)[], vocabulary: Vocabulary): string {
  const words: Word[] = []
  for (const word of withLoneHyphens(
    pieces.flatMap((piece) => piece?.words ?? []),
    vocabulary,
  )) {
    const last = words.at(-1)
    if (last && (word.opensBlock ? isBroken(last, word, vocabulary) : isHyphenated(last, word, vocabulary)))
      words[words.length - 1] = { ...last, text: vocabulary.join(last.text, word.text) }
    else words.push(word)
  }
  return textOf(words)
}

const isBroken = (last: Word, word: Word, vocabulary: Vocabulary) =>
  (word.continues && !vocabulary.has(last.text)) ||
  vocabulary.joins(last.text, word.text) ||
  /\p{L}-$/u.test(last.text) ||
  /^-\p{L}/u.test(word.text)

const isHyphenated = (last: Word, word: Word, vocabulary: Vocabulary) =>
  /\p{L}-$/u.test(last.text) && vocabulary.joins(last.text, word.text)

/** A hyphen alone on its line belongs to the word that it cuts: «сельско», «-», «го» is one word, «далее», «-», «решение» three. */
function withLoneHyphens(words: readonly Word[], vocabulary: Vocabulary): Word[] {
  const found: Word[] = []
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]
    const hyphen = found.at(-1)
    if (hyphen?.text === '-' && hyphen.opensLine && word.opensLine && before === hyphen && cutBy(words[index - 2], word, vocabulary))
      found[found.length - 1] = { ...word, text: `-${word.text}`, opensBlock: true }
    else found.push(word)
  }
  return found
}

const cutBy = (before: Word | undefined, after: Word, vocabulary: Vocabulary) =>
  before !== undefined && (vocabulary.joins(before.text, after.text) || !vocabulary.has(before.text))
