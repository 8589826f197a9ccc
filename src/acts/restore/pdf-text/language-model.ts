import { stemmer } from '@orama/stemmers/russian'

/** Tokens of a text for counting: words in lower case, numbers by their shape, marks one by one. */
export function tokens(text: string): string[] {
  return (text.match(/\p{L}+(?:[-–‑]\p{L}+)*|\d+(?:[.,:–-]\d+)*|\S/gu) ?? []).map((token) => {
    if (/^\d/.test(token)) return token.replace(/\d+/g, '#').replaceAll('–', '-')
    if (token === '«' || token === '»') return '"'
    return token.toLowerCase()
  })
}

export const paragraphStart = '<p>'
export const paragraphEnd = '</p>'

/** Counts as they are kept in `content/registry/lexicon.json`: followers are grouped by what they follow. */
export interface Counts {
  words: Record<string, number>
  pairs: Record<string, Record<string, number>>
  triples: Record<string, Record<string, number>>
}

/** Shorter words have endings that look like words. */
const shortestStemmed = 4
const cyrillic = /^[а-яё]+$/

/** Stems by word: the same few thousand words are asked for again and again. */
const stems = new Map<string, string>()

function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = stemmer(word)
  stems.set(word, stem)
  return stem
}

/** Counts of words, pairs and triples; a probability is interpolated from the three. */
export class LanguageModel {
  readonly #words = new Map<string, number>()
  readonly #pairs = new Map<string, number>()
  readonly #triples = new Map<string, number>()
  /** Halves of words with a hyphen. */
  readonly #pieces = new Set<string>()
  readonly #base: LanguageModel | undefined
  #total: number
  #stems: Set<string> | undefined

  /** Starts from nothing, or adds to the counts of another model, which stays as it is. */
  constructor(base?: LanguageModel) {
    this.#base = base
    this.#total = base?.total ?? 0
  }

  static of(counts: Counts): LanguageModel {
    const model = new LanguageModel()
    for (const [word, times] of Object.entries(counts.words)) model.#addWord(word, times)
    for (const [word, followers] of Object.entries(counts.pairs))
      for (const [follower, times] of Object.entries(followers)) model.#pairs.set(`${word} ${follower}`, times)
    for (const [pair, followers] of Object.entries(counts.triples))
      for (const [follower, times] of Object.entries(followers)) model.#triples.set(`${pair} ${follower}`, times)
    return model
  }

  /** Adds a run of tokens that stand one after another. Triples are counted only where nothing is known yet: one act is too short for them. */
  add(run: string[]): void {
    for (const [at, token] of run.entries()) {
      this.#addWord(token, 1)
      if (at > 0) increment(this.#pairs, `${run[at - 1]} ${token}`)
      if (at > 1 && !this.#base) increment(this.#triples, `${run[at - 2]} ${run[at - 1]} ${token}`)
    }
  }

  #addWord(word: string, times: number): void {
    if (word.includes('-') && !this.#words.has(word)) for (const piece of word.split('-')) this.#pieces.add(piece)
    this.#words.set(word, (this.#words.get(word) ?? 0) + times)
    this.#total += times
  }

  get total(): number {
    return this.#total
  }

  /** Was this word seen, another form of it, or half of a word with a hyphen? */
  knows(word: string): boolean {
    return this.count(word) > 0 || this.#knowsPiece(word) || this.#knowsStem(word)
  }

  #knowsPiece(word: string): boolean {
    return this.#pieces.has(word) || (this.#base ? this.#base.#knowsPiece(word) : false)
  }

  #knowsStem(word: string): boolean {
    if (word.length < shortestStemmed || !cyrillic.test(word)) return false
    this.#stems ??= new Set(
      [...this.#words.keys()]
        .filter((known) => known.length >= shortestStemmed && cyrillic.test(known) && !this.#base?.count(known))
        .map(stemOf),
    )
    return this.#stems.has(stemOf(word)) || (this.#base ? this.#base.#knowsStem(word) : false)
  }

  count(word: string): number {
    return (this.#words.get(word) ?? 0) + (this.#base ? this.#base.count(word) : 0)
  }

  pairCount(first: string, second: string): number {
    return this.#countOfPair(`${first} ${second}`)
  }

  #countOfPair(pair: string): number {
    return (this.#pairs.get(pair) ?? 0) + (this.#base ? this.#base.#countOfPair(pair) : 0)
  }

  #countOfTriple(triple: string): number {
    return (this.#triples.get(triple) ?? 0) + (this.#base ? this.#base.#countOfTriple(triple) : 0)
  }

  /** Natural logarithm of the probability of `token` after `before` and `earlier`. */
  logProbability(token: string, before: string | undefined, earlier: string | undefined): number {
    const known = this.count(token)
    // A word never seen costs more the longer it is, so that two words glued together are not cheaper than two.
    let probability = known > 0 ? 1e-7 + (0.1 * known) / this.#total : Math.exp(-11 - 0.7 * token.length)
    if (before !== undefined) {
      const pair = this.pairCount(before, token)
      if (pair > 0) probability += (0.4 * pair) / (this.count(before) + 2)
      if (pair > 0 && earlier !== undefined) {
        const triple = this.#countOfTriple(`${earlier} ${before} ${token}`)
        if (triple) probability += (0.5 * triple) / (this.pairCount(earlier, before) + 1)
      }
    }
    return Math.log(probability)
  }

  /** Log probability of a run; the first `context` tokens are given. */
  score(run: string[], context = 0): number {
    let sum = 0
    for (let at = context; at < run.length; at++) sum += this.logProbability(run[at] as string, run[at - 1], run[at - 2])
    return sum
  }

  /** The counts in the order of the alphabet; pairs and triples that occur less often than told are left out. */
  counts(leastPairs: number, leastTriples: number): Counts {
    return {
      words: Object.fromEntries(sorted(this.#words)),
      pairs: grouped(this.#pairs, leastPairs),
      triples: grouped(this.#triples, leastTriples),
    }
  }
}

const increment = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const sorted = (counts: Map<string, number>): [string, number][] => [...counts].sort(([one], [other]) => (one < other ? -1 : 1))

function grouped(counts: Map<string, number>, least: number): Record<string, Record<string, number>> {
  const groups = new Map<string, Record<string, number>>()
  for (const [key, times] of sorted(counts)) {
    if (times < least) continue
    const cut = key.lastIndexOf(' ')
    const first = key.slice(0, cut)
    const group = groups.get(first) ?? {}
    group[key.slice(cut + 1)] = times
    groups.set(first, group)
  }
  return Object.fromEntries(groups)
}
