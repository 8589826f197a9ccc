import { type LanguageModel, tokens } from './language-model.ts'
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
const wordAtEnd = /\p{L}[\p{L}-]*$/u
const wordAtStart = /^-?\p{Ll}[\p{L}-]*/u
/** Fragments that one word may be cut into. */
const mostFragments = 6
/** Lines of one word that are looked at together. */
const longestChain = 40
/** In a narrow column the spaces at the edge say nothing. */
const narrow = 40
/** No word is longer. */
const longestWord = 60

/** Joins for the lines of a paragraph: `result[n]` says how line n + 1 goes on from line n. */
export function joins(block: RestoredLine[], model: LanguageModel): Join[] {
  const lines = block.map((line) => line.restored)
  const found: Join[] = []
  for (let at = 1; at < lines.length; at++) {
    const above = block[at - 1] as RestoredLine
    const wrapped = above.wrapped && above.restored.length > narrow
    found.push(byMarks(lines[at - 1] as string, lines[at] as string, wrapped) ?? space)
  }
  for (const chain of chains(lines, found)) {
    for (const [order, join] of cutWords(chain, model).entries()) found[chain.from + order] = join
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

/** Joins that the marks at the edge of the lines decide. A dash before the space at which a line was wrapped is followed by a space. */
function byMarks(before: string, after: string, wrapped: boolean): Join | null {
  if (/^(?:[,.;:!?)»]|"(?:[\s,.;:)]|$))/u.test(after)) return glue('torn-mark', 0.98)
  if (opensAtEnd.test(before)) return glue(before.endsWith('(') ? 'torn-bracket' : 'torn-quote', 0.97)
  if ((/\S@$/.test(before) && /^[a-z\d]/i.test(after)) || (/^@\S/.test(after) && /[a-z\d]$/i.test(before)))
    return glue('torn-address', 0.97)
  if (wrapped && /[-–]$/u.test(before)) return null
  if (/\d[-–]$/u.test(before) && /^\d/.test(after)) return glue('torn-number', 0.95)
  if (/\p{L}[-–]$/u.test(before) && /^\p{L}/u.test(after)) return glue('torn-hyphen', 0.95)
  if (/\p{L}$/u.test(before) && /^-\p{L}/u.test(after)) return glue('torn-hyphen', 0.95)
  return null
}

interface Chain {
  /** The join that stands between the first two fragments. */
  from: number
  fragments: string[]
  /** Tokens before the first and after the last fragment, as far as their lines give them. */
  before: string[]
  after: string[]
}

/** Runs of fragments that may belong together: the end of a line, lines of one word, the start of a line. */
function* chains(lines: string[], found: Join[]): Generator<Chain> {
  let at = 0
  while (at < lines.length - 1) {
    const line = lines[at] as string
    const first = found[at]?.glued ? undefined : line.slice(-longestWord).match(wordAtEnd)?.[0]
    const fragments = first ? [first.toLowerCase()] : []
    let next = at + 1
    let after: string[] = []
    while (fragments.length > 0 && fragments.length < longestChain && next < lines.length) {
      if (found[next - 1]?.glued) break
      const start = (lines[next] as string).slice(0, longestWord).match(wordAtStart)?.[0]
      if (!start) break
      fragments.push(start)
      const rest = (lines[next] as string).slice(start.length)
      next++
      if (rest !== '') {
        after = tokens(rest).slice(0, 1)
        break
      }
    }
    if (fragments.length > 1 && first)
      yield { from: at, fragments, before: tokens(line.slice(0, line.length - first.length)).slice(-2), after }
    at = Math.max(at + 1, at + fragments.length - 1)
  }
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
    const known = model.count(word) > 0 ? 3 : model.knows(word) || word.split('-').every((piece) => model.knows(piece)) ? 1 : 0
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

interface Path {
  score: number
  starts: number[]
  word: string
}

/** A word is put together only where that explains the fragments better than leaving them apart by this much. */
const leastGain = 2

/** The most probable words that the fragments of a chain make: one join for each boundary. */
function cutWords(chain: Chain, model: LanguageModel): Join[] {
  const { fragments } = chain
  const size = fragments.length
  /** best[end] holds, by the start of the last word, the best way to read the fragments before `end`. */
  const best: Map<number, Path>[] = Array.from({ length: size + 1 }, () => new Map())
  best[0]?.set(-1, { score: 0, starts: [], word: chain.before.at(-1) ?? '' })
  for (let start = 0; start < size; start++) {
    for (const path of best[start]?.values() ?? []) {
      for (let end = start + 1; end <= Math.min(size, start + mostFragments); end++) {
        const word = fragments.slice(start, end).join('')
        let score = path.score + wordScore(word, end - start, path.word || undefined, start === 0 ? chain.before.at(-2) : undefined, model)
        if (end === size && chain.after[0]) score += model.logProbability(chain.after[0], word, undefined)
        const rival = best[end]?.get(start)
        if (!rival || score > rival.score) best[end]?.set(start, { score, starts: [...path.starts, start], word })
      }
    }
  }
  const read = [...(best[size]?.values() ?? [])].reduce((one, other) => (other.score > one.score ? other : one))
  const gain = read.score - wordsApart(chain, model)
  const starts = new Set(read.starts)
  return fragments.slice(1).map((_, order) => (starts.has(order + 1) || gain < leastGain ? space : glue('broken-word', 1 - 1 / (2 + gain))))
}

function wordsApart(chain: Chain, model: LanguageModel): number {
  let score = 0
  let before = chain.before.at(-1)
  for (const [order, word] of chain.fragments.entries()) {
    score += wordScore(word, 1, before, order === 0 ? chain.before.at(-2) : undefined, model)
    before = word
  }
  if (chain.after[0]) score += model.logProbability(chain.after[0], before, undefined)
  return score
}

/** An unknown form of a known word, or known words joined by a hyphen, cost this much at most; put together from fragments, more. */
const costOfForm = -14
const costOfGluedForm = -17

/** A word put together from fragments must be known in some form: what nobody wrote is not invented. */
function wordScore(word: string, fragments: number, before: string | undefined, earlier: string | undefined, model: LanguageModel): number {
  const score = model.logProbability(word, before, earlier)
  if (model.count(word) > 0) return score
  if (model.knows(word) || (word.includes('-') && word.split('-').every((piece) => model.knows(piece))))
    return Math.max(score, fragments > 1 ? costOfGluedForm : costOfForm)
  return fragments > 1 ? Number.NEGATIVE_INFINITY : score
}
