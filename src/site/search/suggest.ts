import { words } from './query.ts'
import { plain, stem } from './stem.ts'

/** Words of the corpus, the frequent first. */
export type Vocabulary = string[]

const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const russianKeys = 'йцукенгшщзхъфывапролджэячсмитьбюё'

/** What the same keys give on a Russian keyboard: «gjcj,bt» → «пособие». */
export function otherKeyboard(text: string): string {
  return [...text.toLowerCase()].map((letter) => russianKeys[latinKeys.indexOf(letter)] ?? letter).join('')
}

/**
 * How many letters must be changed, added, left out or exchanged with a neighbour to turn one word into the other;
 * `most + 1` where it is more than `most`.
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let cost = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1))
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      next.push(cost)
    }
    if (Math.min(...next) > most) return most + 1
    before = last
    last = next
  }
  return last[other.length] ?? most + 1
}

/** The question with each unknown word exchanged for the nearest of the corpus; null where that gives nothing new. */
export function suggest(question: string, vocabulary: Vocabulary): string | null {
  const typed = /[a-z]/i.test(question) && !/\p{Script=Cyrillic}/u.test(question) ? otherKeyboard(question) : question
  const known = new Set(vocabulary.map(stem))
  const asked = words(typed)
  const better = asked.map((word) => {
    if (known.has(stem(word)) || word.length < 4) return word
    const most = word.length < 7 ? 1 : 2
    let nearest: { word: string; far: number } | null = null
    for (const candidate of vocabulary) {
      const far = distance(plain(word), candidate, most)
      if (far <= most && (nearest === null || far < nearest.far)) nearest = { word: candidate, far }
    }
    return nearest?.word ?? word
  })
  const suggestion = better.join(' ')
  return plain(suggestion) === plain(words(question).join(' ')) ? null : suggestion
}
