/** Tokens of a text for counting: words in lower case, numbers by their shape, marks one by one. */
export function tokens(text: string): string[] {
  return (text.match(/\p{L}+(?:[-–‑]\p{L}+)*|\d+(?:[.,:–-]\d+)*|\S/gu) ?? []).map((token) => {
    if (/^\d/.test(token)) return token.replace(/\d+/g, '#').replace(/[–]/g, '-')
    if (token === '«' || token === '»') return '"'
    return token.toLowerCase()
  })
}

export const paragraphStart = '<p>'
export const paragraphEnd = '</p>'

/** Counts of words, pairs and triples; a probability is interpolated from the three. */
export class LanguageModel {
  readonly #words = new Map<string, number>()
  readonly #pairs = new Map<string, number>()
  readonly #triples = new Map<string, number>()
  #total = 0

  /** Adds a run of tokens, `times` over. */
  add(run: string[], times = 1): void {
    for (const [at, token] of run.entries()) {
      increment(this.#words, token, times)
      this.#total += times
      if (at > 0) increment(this.#pairs, `${run[at - 1]} ${token}`, times)
      if (at > 1) increment(this.#triples, `${run[at - 2]} ${run[at - 1]} ${token}`, times)
    }
  }

  addWord(word: string, times: number): void {
    increment(this.#words, word, times)
    this.#total += times
  }

  addPair(first: string, second: string, times: number): void {
    increment(this.#pairs, `${first} ${second}`, times)
  }

  count(word: string): number {
    return this.#words.get(word) ?? 0
  }

  pairCount(first: string, second: string): number {
    return this.#pairs.get(`${first} ${second}`) ?? 0
  }

  /** Natural logarithm of the probability of `token` after `before` and `earlier`. */
  logProbability(token: string, before: string | undefined, earlier: string | undefined): number {
    let probability = 1e-7 + (0.1 * this.count(token)) / (this.#total + 1)
    if (before !== undefined) {
      const pair = this.pairCount(before, token)
      if (pair > 0) probability += (0.4 * pair) / (this.count(before) + 2)
      if (earlier !== undefined) {
        const triple = this.#triples.get(`${earlier} ${before} ${token}`)
        if (triple) probability += (0.5 * triple) / (this.pairCount(earlier, before) + 1)
      }
    }
    return Math.log(probability)
  }

  /** Log probability of a whole run; the first token is context only where `context` says so. */
  score(run: string[], context = 0): number {
    let sum = 0
    for (let at = context; at < run.length; at++) sum += this.logProbability(run[at] as string, run[at - 1], run[at - 2])
    return sum
  }
}

function increment(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}
