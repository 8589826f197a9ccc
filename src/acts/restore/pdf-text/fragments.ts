import { type LanguageModel, tokens } from './language-model.ts'

export const wordAtEnd = /\p{L}[\p{L}-]*$/u
const wordAtStart = /^-?\p{Ll}[\p{L}-]*/u
/** Fragments that one word may be cut into. */
const mostFragments = 6
/** Lines of one word that are looked at together. */
export const longestChain = 40
/** No word is longer. */
export const longestWord = 60

interface Chain {
  /** The join that stands between the first two fragments. */
  from: number
  fragments: string[]
  /** Tokens before the first and after the last fragment, as far as their lines give them. */
  before: string[]
  after: string[]
}

/** Runs of fragments that may belong together: the end of a line, lines of one word, the start of a line. */
export function* chains(lines: string[], glued: (at: number) => boolean): Generator<Chain> {
  let at = 0
  while (at < lines.length - 1) {
    const line = lines[at] as string
    const first = glued(at) ? undefined : line.slice(-longestWord).match(wordAtEnd)?.[0]
    const fragments = first ? [first.toLowerCase()] : []
    let next = at + 1
    let after: string[] = []
    while (fragments.length > 0 && fragments.length < longestChain && next < lines.length) {
      if (glued(next - 1)) break
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

interface Path {
  score: number
  starts: number[]
  word: string
}

/** A quick look: is a fragment no word, or do two neighbours make one? Nothing else can be cut. */
export const mayBeCut = ({ fragments }: Chain, model: LanguageModel): boolean =>
  fragments.some((fragment, at) => model.count(fragment) === 0 || (at > 0 && model.count(`${fragments[at - 1]}${fragment}`) > 0))

/** How the fragments of a chain are best read. */
interface Reading {
  /** The fragments that open a word. */
  starts: Set<number>
  words: string[]
  score: number
  /** How much better it is, as log probability, than leaving the fragments apart. */
  gain: number
}

/** Finds the most probable words that the fragments of a chain make. */
export function readChain({ fragments, before, after }: Chain, model: LanguageModel): Reading {
  const size = fragments.length
  /** best[end] holds, by the start of the last word, the best way to read the fragments before `end`. */
  const best: Map<number, Path>[] = Array.from({ length: size + 1 }, () => new Map())
  best[0]?.set(-1, { score: 0, starts: [], word: before.at(-1) ?? '' })
  for (let start = 0; start < size; start++) {
    for (const path of best[start]?.values() ?? []) {
      for (let end = start + 1; end <= Math.min(size, start + mostFragments); end++) {
        const word = fragments.slice(start, end).join('')
        let score = path.score + wordScore(word, end - start, path.word || undefined, start === 0 ? before.at(-2) : undefined, model)
        if (end === size && after[0]) score += model.logProbability(after[0], word, undefined)
        const rival = best[end]?.get(start)
        if (!rival || score > rival.score) best[end]?.set(start, { score, starts: [...path.starts, start], word })
      }
    }
  }
  const { score, starts } = [...(best[size]?.values() ?? [])].reduce((one, other) => (other.score > one.score ? other : one))
  const words = starts.map((start, order) => fragments.slice(start, starts[order + 1]).join(''))
  return { starts: new Set(starts), words, score, gain: score - scoreApart({ fragments, before, after }, model) }
}

function scoreApart({ fragments, before, after }: Omit<Chain, 'from'>, model: LanguageModel): number {
  let score = 0
  let last = before.at(-1)
  for (const [order, word] of fragments.entries()) {
    score += wordScore(word, 1, last, order === 0 ? before.at(-2) : undefined, model)
    last = word
  }
  if (after[0]) score += model.logProbability(after[0], last, undefined)
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
