import { capital } from '../text/capital.ts'
import type { Clause } from './reading/clauses.ts'
import { read, type Worded } from './reading/index.ts'

const opening = ({ told }: Clause): string => told.split(' ').slice(0, 2).join(' ').toLocaleLowerCase('ru')

/** Whether every word of a clause stands in another. */
function saysNoMore({ told }: Clause, earlier: Clause): boolean {
  const said = new Set(wordsIn(earlier.told))
  return wordsIn(told).every((word) => said.has(word))
}

const wordsIn = (text: string): readonly string[] => text.toLocaleLowerCase('ru').match(/\p{L}+/gu) ?? []

/** A clause that says again what one before it says more fully is left out. */
function withoutRepeats(all: readonly Clause[]): readonly Clause[] {
  const known = new Map<string, Clause[]>()
  return all.filter((clause) => {
    const first = opening(clause)
    const earlier = known.get(first) ?? []
    const isNew = !earlier.some((one) => saysNoMore(clause, one))
    if (isNew && clause.told.includes(' ')) earlier.push(clause)
    known.set(first, earlier)
    return isNew
  })
}

/** «если …,» opens a sentence of its own; without the comma it is the case of what stands before it. */
const isSentence = ({ before }: Clause): boolean => /^если(?!\p{L}).*,$/iu.test(before)

const worded = ({ before, told }: Clause): string => (before === '' ? told : `${before} ${told}`)

/** A sentence that goes on opens with a small letter. */
const goingOn = (words: string): string => (/^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLocaleLowerCase('ru') + words.slice(1) : words)

const joined = (clause: Clause): string => {
  if (clause.tie !== '') return ` ${clause.tie} ${worded(clause)}`
  return `${isSentence(clause) ? ';' : ','} ${clause.before === '' ? worded(clause) : goingOn(worded(clause))}`
}

/**
 * The action of a step in as few words as the law allows: without who acts, how long it takes, what stands in brackets
 * and how the words are qualified. Whole words only; the step keeps the full text.
 */
export function label(step: Worded): string {
  const words = withoutRepeats(read(step))
    .map((clause, index) => (index === 0 ? worded(clause) : joined(clause)))
    .join('')
  return capital(words === '' ? step.text : words)
}
