import { stemmer } from '@orama/stemmers/russian'
import { isKazakh, plain } from './letters.ts'

const beforeK = /([бвгджзклмнпрстфхцчшщ])[ое]к$/
const beforeTs = /([бвгджзклмнпрстфхцчшщ])ец$/

/** The function with its answers kept: words repeat. */
function kept(stemOf: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const stem = known.get(word) ?? stemOf(word)
    known.set(word, stem)
    return stem
  }
}

/** What is left of a Russian word without its ending (Snowball) and its fleeting vowel: «колясок», «коляски» → «коляск»; «ЦОНа» → «цон». */
export const russianStem = kept((word: string): string => {
  const stem = stemmer(plain(word))
  if (stem.length < 5) return stem
  return stem.replace(beforeK, '$1к').replace(beforeTs, '$1ц')
})

/** Kazakh endings in the spelling of `plain`, which keeps no more of vowel harmony than ы beside и: plural, possessive, case, participles. */
const endings = [
  ...['лар', 'лер', 'дар', 'дер', 'тар', 'тер'],
  ...['ымыз', 'имиз', 'ыныз', 'иниз', 'сын', 'син', 'сы', 'си', 'ым', 'им', 'ын', 'ин', 'ы', 'и'],
  ...['нын', 'нин', 'дын', 'дин', 'тын', 'тин', 'ны', 'ни', 'ды', 'ди', 'ты', 'ти'],
  ...['сына', 'сине', 'ына', 'ине', 'нда', 'нде', 'нан', 'нен', 'га', 'ге', 'ка', 'ке', 'на', 'не'],
  ...['тагы', 'теги', 'дагы', 'деги', 'атын', 'етин', 'йтын', 'йтин', 'ган', 'ген', 'кан', 'кен'],
  ...['дан', 'ден', 'тан', 'тен', 'да', 'де', 'та', 'те', 'мен', 'бен', 'пен'],
].sort((one, other) => other.length - one.length)

/**
 * What is left of a Kazakh word without its endings, at most four; the final consonant that softened before a vowel is hard again:
 * «көмегін», «көмекке» → «комек». Three letters stay at least, two where the word ends in «й»: «үйде» → «уй».
 */
export const kazakhStem = kept((word: string): string => {
  let stem = plain(word)
  for (let turn = 0; turn < 4; turn++) {
    const ending = endings.find((known) => {
      const rest = stem.length - known.length
      return stem.endsWith(known) && (rest >= 3 || (rest === 2 && stem[1] === 'й'))
    })
    if (ending === undefined) break
    stem = stem.slice(0, -ending.length)
  }
  return stem.replace(/г$/, 'к').replace(/б$/, 'п')
})

/** What a word of a question may be: the stem of its own language first, where its letters tell it. */
export function stemsOfWord(word: string): string[] {
  const stems = isKazakh(word) ? [kazakhStem(word), russianStem(word)] : [russianStem(word), kazakhStem(word)]
  return [...new Set(stems)]
}

/** The words of a text; a hyphen parts words. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * How many letters must be changed, added, left out or exchanged with a neighbour to turn one word into the other
 * (Damerau's distance, optimal alignment); `most + 1` where it is more than `most`.
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
