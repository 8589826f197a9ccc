/** A paragraph that may open a пункт. `quality` says how much it looks like one by itself: 0 is usual, negative is doubtful. */
export interface Candidate {
  /** Index of the paragraph. */
  index: number
  /** «5», «3-1», «2.1». */
  number: string
  quality: number
}

/** What a point adds to a sequence, and what each number left out takes from it. */
const gain = 2
const lossOfGap = 1.5
/** Numbers further apart belong to different lists. */
const greatestGap = 5

interface Chain {
  score: number
  candidate: Candidate
  before: Chain | null
}

/**
 * Chooses the points among the candidates. The numbers of пункты rise through the whole регламент, so the chosen ones are the rising sequence of
 * the greatest weight: long, without gaps, of paragraphs that look like points. A list «1. … 2. …» inside a point is left out by this.
 * Linear in the number of candidates.
 */
export function choosePoints(candidates: Candidate[]): Candidate[] {
  const best = new Map<string, Chain>()
  let winner: Chain | null = null
  for (const candidate of candidates) {
    const before = predecessor(best, candidate.number)
    const opening = -lossOfGap * Math.min(mainOf(candidate.number) - 1, greatestGap + 1)
    const inherited = before ? before.chain.score - before.loss : opening
    const own = keyOf(candidate.number)
    const chain: Chain = {
      score: gain + candidate.quality + Math.max(inherited, opening),
      candidate,
      before: before && inherited >= opening ? before.chain : null,
    }
    if (chain.score > (best.get(own)?.score ?? Number.NEGATIVE_INFINITY)) best.set(own, chain)
    if (!winner || chain.score > winner.score) winner = chain
  }
  const chosen: Candidate[] = []
  for (let chain: Chain | null = winner; chain; chain = chain.before) chosen.unshift(chain.candidate)
  return chosen
}

/** The best chain that a number can go on: «3-1» after «3» or «2», «4» after «3», «3-1», «2.1» after «1.7», or, at a loss, after a smaller one. */
function predecessor(best: Map<string, Chain>, number: string): { chain: Chain; loss: number } | null {
  const main = mainOf(number)
  const sub = subOf(number)
  let found: { chain: Chain; loss: number } | null = null
  const consider = (key: string, loss: number) => {
    const chain = best.get(key)
    if (chain && (!found || chain.score - loss > found.chain.score - found.loss)) found = { chain, loss }
  }
  for (let step = 0; step <= greatestGap; step++) {
    const earlier = main - step
    const leastLoss = lossOfGap * Math.max(step - 1, 0)
    for (let suffix = 0; suffix < (step === 0 ? sub : greatestSuffix); suffix++) {
      const gap = step === 0 ? sub - suffix - 1 : number.includes('.') ? sub - 1 : sub
      consider(suffix === 0 ? String(earlier) : `${earlier}-${suffix}`, leastLoss + lossOfGap * Math.min(gap, 1))
    }
  }
  return found
}

/** Points are inserted a few at a time («3-1», «3-2»), and a chapter has some twenty («2.17»); more than this follow no number. */
const greatestSuffix = 30

/** «3-1» and «3.1» stand at the same place of a sequence. */
const keyOf = (number: string) => number.replace('.', '-')

function mainOf(number: string): number {
  return Number.parseInt(number, 10)
}

function subOf(number: string): number {
  return Number(keyOf(number).split('-')[1] ?? 0)
}
