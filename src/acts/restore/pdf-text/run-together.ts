import { analyse } from '../../../russian/morphology.ts'
import { isVerb } from '../../../russian/verbs.ts'
import { chains, mayBeCut, readChain } from './fragments.ts'
import type { LanguageModel } from './language-model.ts'
import type { RestoredLine } from './paragraphs.ts'

/** How much better, as log probability, the reading must be with the line parted. */
const leastGain = 6
/** Lines of one word that a cell may have one after another. */
const longestCell = 12

/**
 * In a narrow column the space between the end of one word and the start of the next may be lost: «Инспек / торна / копитель /
 * ного» for «Инспектор накопительного». Parts such a line where every word then becomes known and not before.
 */
export function partRunTogether(
  lines: RestoredLine[],
  model: LanguageModel,
  parted: (line: RestoredLine, text: string, above: readonly RestoredLine[]) => void,
): RestoredLine[] {
  const out: RestoredLine[] = []
  for (const line of lines) {
    const text = line.restored.length < narrow ? partWords(line.restored, model) : line.restored
    if (text !== line.restored) parted(line, text, out)
    out.push(text === line.restored ? line : { ...line, restored: text })
  }
  for (const chain of chains(
    out.map((line) => line.restored),
    () => false,
  )) {
    if (chain.fragments.length < 3 || chain.fragments.length > longestCell || !mayBeCut(chain, model)) continue
    const { words, score } = readChain(chain, model)
    if (words.every((word) => model.knows(word))) continue
    let best: { at: number; cut: number; score: number } | null = null
    for (const [at, fragment] of chain.fragments.entries()) {
      if (at === 0 || at === chain.fragments.length - 1) continue
      for (let cut = 1; cut < fragment.length; cut++) {
        if (!mayPart(chain.fragments, at, cut, model)) continue
        const fragments = [...chain.fragments.slice(0, at), fragment.slice(0, cut), fragment.slice(cut), ...chain.fragments.slice(at + 1)]
        const reading = readChain({ ...chain, fragments }, model)
        if (!reading.starts.has(at + 1) || !reading.words.every((word) => model.count(word) > 0)) continue
        if (reading.score - score > Math.max(leastGain, best ? best.score - score : 0)) best = { at, cut, score: reading.score }
      }
    }
    if (!best) continue
    const index = chain.from + best.at
    const line = out[index] as RestoredLine
    const text = `${line.restored.slice(0, best.cut)} ${line.restored.slice(best.cut)}`
    parted(line, text, out.slice(0, index))
    out[index] = { ...line, restored: text }
  }
  return out
}

/** Does a known word end where the fragment is cut, and another begin there? Asked first, since reading a chain costs more. */
function mayPart(fragments: string[], at: number, cut: number, model: LanguageModel): boolean {
  const fragment = fragments[at] as string
  const ends = fragments.slice(0, at + 1).some((_, from) => model.count(fragments.slice(from, at).join('') + fragment.slice(0, cut)) > 0)
  if (!ends) return false
  return fragments.slice(at).some((_, more) => model.count(fragment.slice(cut) + fragments.slice(at + 1, at + 1 + more).join('')) > 0)
}

/** A column narrower than this squeezes its words. */
const narrow = 40
/** Shorter words are put together from short words by chance. */
const shortestHalf = 4

/** What an author glued once is so much rarer than the two words side by side. */
const rarer = 3

/** «Регистрируетполученные»: no word opens with a verb of the third person and goes on with another word that the dictionary has. */
function isVerbGlued(whole: string, cut: number, model: LanguageModel): boolean {
  const [first, second] = [whole.slice(0, cut), whole.slice(cut)]
  return isVerb(first) && model.count(first) > 0 && model.count(second) > 0 && isKnown(second) && !isKnown(whole)
}

const isKnown = (word: string): boolean => analyse(word).some(({ known }) => known)

/** Parts words that hardly anybody knows into two that are known to follow each other («Рассмотрениедокументов»), or of which the first is a verb. */
const partWords = (text: string, model: LanguageModel): string =>
  text.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase()
    if (lower.length < 2 * shortestHalf) return word
    const rare = rarer * model.count(lower)
    for (let cut = shortestHalf; cut <= lower.length - shortestHalf; cut++) {
      if (model.pairCount(lower.slice(0, cut), lower.slice(cut)) > rare || isVerbGlued(lower, cut, model))
        return `${word.slice(0, cut)} ${word.slice(cut)}`
    }
    return word
  })
