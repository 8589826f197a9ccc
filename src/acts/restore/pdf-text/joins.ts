import { analyse } from '../../../russian/morphology.ts'
import { chains, longestChain, longestWord, mayBeCut, readChain, wordAtEnd } from './fragments.ts'
import type { LanguageModel } from './language-model.ts'
import type { RestoredLine } from './paragraphs.ts'

/** How a line of a paragraph goes on from the line above it. */
export interface Join {
  /** True where no space stands between them. */
  glued: boolean
  /** The repair that a glued join is; null where words are joined by an ordinary space. */
  rule: string | null
  confidence: number
  /** True where the hyphen before the join only marks where the column cut the word. */
  softHyphen: boolean
}

const space: Join = { glued: false, rule: null, confidence: 1, softHyphen: false }
const glue = (rule: string, confidence: number, softHyphen = false): Join => ({ glued: true, rule, confidence, softHyphen })

/** An opening mark that its word left behind at the end of a line: « "», « «», «(». */
const opensAtEnd = /(?:^|[\s(])["«]$|[«(]$/u
/** In a narrow column the spaces at the edge say nothing. */
const narrow = 40

/** A word is put together only where that explains the fragments better than leaving them apart by this much. */
const leastGain = 2

/** Joins for the lines of a paragraph: `result[n]` says how line n + 1 goes on from line n. */
export function joins(block: RestoredLine[], model: LanguageModel): Join[] {
  const lines = block.map((line) => line.restored)
  const found: Join[] = []
  for (let at = 1; at < lines.length; at++) {
    const above = block[at - 1] as RestoredLine
    const wrapped = above.wrapped && above.restored.length > narrow
    found.push(byMarks(lines[at - 1] as string, lines[at] as string, wrapped, model) ?? space)
  }
  for (const chain of chains(lines, (at) => found[at]?.glued ?? false)) {
    if (!mayBeCut(chain, model)) continue
    const { starts, gain } = readChain(chain, model)
    if (!(gain >= leastGain)) continue
    for (let at = 1; at < chain.fragments.length; at++) {
      if (!starts.has(at)) found[chain.from + at - 1] = glue('broken-word', 1 - 1 / (2 + gain))
    }
  }
  for (const { from, fragments } of hyphenated(lines, found)) {
    for (const at of softHyphens(fragments, model)) found[from + at] = glue('broken-word', 0.95, true)
  }
  return found
}

/** Runs of fragments that are glued to one word, some of them over a hyphen. */
function* hyphenated(lines: string[], found: Join[]): Generator<{ from: number; fragments: string[] }> {
  const inWord = (at: number): boolean => found[at]?.rule === 'torn-hyphen' || found[at]?.rule === 'broken-word'
  for (let at = 0; at < found.length; at++) {
    if (!inWord(at)) continue
    const from = at
    const fragments = [lines[at]?.slice(-longestWord).match(wordAtEnd)?.[0] ?? '']
    while (inWord(at)) {
      const line = lines[at + 1] as string
      fragments.push(line.slice(0, longestWord).match(/^[\p{L}-]*/u)?.[0] ?? '')
      if (!/^[\p{L}-]+$/u.test(line) || fragments.length > longestChain) break
      at++
    }
    if (fragments.some((fragment) => fragment.endsWith('-'))) yield { from, fragments: fragments.map((fragment) => fragment.toLowerCase()) }
  }
}

const lastWord = (text: string): string => text.slice(-longestWord).match(/[\p{L}–-]*$/u)?.[0] ?? ''

/** Joins that the marks at the edge of the lines decide. A dash before the space at which a line was wrapped is followed by a space. */
function byMarks(before: string, after: string, wrapped: boolean, model: LanguageModel): Join | null {
  if (/^(?:[,.;:!?)»]|"(?:[\s,.;:)]|$))/u.test(after)) return glue('torn-mark', 0.98)
  if (opensAtEnd.test(before)) return glue(before.endsWith('(') ? 'torn-bracket' : 'torn-quote', 0.97)
  if ((/\S@$/.test(before) && /^[a-z\d]/i.test(after)) || (/^@\S/.test(after) && /[a-z\d]$/i.test(before)))
    return glue('torn-address', 0.97)
  if (wrapped && /[-–]$/u.test(before)) return null
  if (/\d[-–]$/u.test(before) && /^\d/.test(after)) return glue('torn-number', 0.95)
  const dashed = before.length > narrow && before.endsWith('–') && `${lastWord(before)}${after.match(/^\p{L}*/u)?.[0]}`.toLowerCase()
  // Authors put dashes for hyphens, but also dashes without the space before them («Результат– подписание»).
  if (dashed && model.count(dashed) === 0) return null
  if (/\p{L}[-–]$/u.test(before) && /^\p{L}/u.test(after)) return glue('torn-hyphen', 0.95)
  if (/\p{L}$/u.test(before) && /^-\p{L}/u.test(after)) return glue('torn-hyphen', 0.95)
  return null
}

/** Most hyphens that are tried in all combinations. */
const mostHyphens = 8

/** Which of the fragments end with a hyphen that is no part of the word they make. */
export function softHyphens(fragments: string[], model: LanguageModel): number[] {
  const hyphens = fragments.slice(0, -1).flatMap((fragment, at) => (fragment.endsWith('-') ? [at] : []))
  const tried = hyphens.slice(0, mostHyphens)
  let best: { soft: number[]; score: number } = { soft: [], score: 0 }
  for (let choice = 0; choice < 2 ** tried.length; choice++) {
    const soft = tried.filter((_, order) => choice & (1 << order))
    const word = fragments.map((fragment, at) => (soft.includes(at) ? fragment.slice(0, -1) : fragment)).join('')
    const pieces = word.split('-')
    // The text itself teaches the model the halves of a word that it broke: «авт-», «омобильного». The dictionary knows none of them.
    const inDictionary = pieces.every((piece) => analyse(piece).some(({ known }) => known))
    const known = model.count(word) > 0 ? 3 : inDictionary ? 2 : model.knows(word) || pieces.every((piece) => model.knows(piece)) ? 1 : 0
    if (known > best.score) best = { soft, score: known }
  }
  if (best.score > 0) return best.soft
  // Both halves of a word with a hyphen of its own are words; a column leaves halves that are none.
  let half = ''
  const soft: number[] = []
  for (const [at, fragment] of fragments.slice(0, -1).entries()) {
    half += fragment.replace(/-$/, '')
    if (!fragment.endsWith('-')) continue
    if (model.knows(half)) half = ''
    else soft.push(at)
  }
  return soft
}
