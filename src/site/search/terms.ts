import { isKazakh, plain } from './letters.ts'
import { isLittle } from './little-words.ts'
import type { Worded } from './records.ts'
import { kazakhStem, russianStem, wordsOf } from './stems.ts'

export const stemIn = (language: 'ru' | 'kk', word: string): string => (language === 'kk' ? kazakhStem(word) : russianStem(word))

/** Stems of a phrase in the language in which it is written, each once; little words are left out where it has others. */
export const termsOf = (text: string, language: 'ru' | 'kk'): string[] => stemsIn(wordedPhrase(text, language))

/** The language that the letters of a phrase tell. */
export const languageOf = (text: string): 'ru' | 'kk' => (isKazakh(text) ? 'kk' : 'ru')

/** Marks of a `Worded`: no stem, and a stem that is not how the word begins. */
const [noStem, ownStem] = ['-', '*']

/** A text with the stems of its words; null: a word without one. */
function worded(text: string, stemOf: (word: string) => string | null): Worded {
  const own: string[] = []
  const marks = wordsOf(text).map((word) => {
    const stem = stemOf(word)
    if (stem === null) return noStem
    if (plain(word).startsWith(stem) && word.length - stem.length < 36) return (word.length - stem.length).toString(36)
    own.push(stem)
    return ownStem
  })
  return `${text}\t${[marks.join(''), ...own].join(' ')}`
}

/** The text that was worded. */
export const textOfWorded = (worded: Worded): string => worded.slice(0, worded.indexOf('\t'))

/** The stems of a text that was worded, each once. */
export const stemsIn = (worded: Worded): string[] => [...new Set(stemmedWordsIn(worded).map(({ stem }) => stem))]

/** The words of a text that was worded as far as they have a stem, in the spelling of `plain`. */
export function stemmedWordsIn(worded: Worded): { word: string; stem: string }[] {
  const [text = '', stems = ''] = worded.split('\t')
  const [marks = '', ...own] = stems.split(' ')
  const words = wordsOf(plain(text))
  return words.flatMap((word, place) => {
    const mark = marks[place] ?? noStem
    const stem = mark === noStem ? undefined : mark === ownStem ? own.shift() : word.slice(0, word.length - Number.parseInt(mark, 36))
    return stem === undefined ? [] : [{ word, stem }]
  })
}

/** What leads somewhere: stems of its words in the language in which it is written; little words have none where it has others. */
export function wordedPhrase(text: string, language = languageOf(text)): Worded {
  const some = wordsOf(text).some((word) => !isLittle(word))
  return worded(text, (word) => (some && isLittle(word) ? null : stemIn(language, word)))
}

const kindsOfPlaces = new Set(['област', 'обл', 'облыс', 'район', 'аудан', 'город', 'кала', 'село', 'сел'])
export const isPlaceKind = (stem: string): boolean => kindsOfPlaces.has(stem)

/** The stem of a place's name, from the adjective and the noun alike: «Мангистауской», «Мангистау», «в Таразе». */
export function placeStem(word: string): string {
  const stem = isKazakh(word) ? kazakhStem(word) : russianStem(word)
  const short = stem.replace(/(?:ин)?ск$/, '')
  return short.length >= 3 ? short : stem
}

/** What follows the name of a place in Russian and Kazakh cases, «Рыскулова», «Таразда», «Ақтаудағы», «Жаңаөзеннен». */
const caseEndings = /^(?:[аеиоуыюя]|[оеы][мйх]|(?:[дт][ае]н?|[нг][ае]|к[ае]|н[ае]н|[ндт][ыи]н?|[мбп]ен)(?:г[ыи])?)$/u
/** The ending of its adjective: «Бейнеуского», «Меркенский», «Таскалинский». */
const adjectiveEnding = /^(?:[иеыя]?н)?ск\p{L}{2,3}$/u

/** Whether a word is a form of a place's name, both in the spelling of `plain`; names of three letters are met as they are. */
export function isFormOfPlace(word: string, name: string): boolean {
  if (word === name) return true
  if (name.length < 4) return false
  const withoutVowel = name.replace(/[аеиоуыюя]$/u, '')
  return (
    (word.startsWith(name) && caseEndings.test(word.slice(name.length))) ||
    (word.startsWith(withoutVowel) && adjectiveEnding.test(word.slice(word.startsWith(name) ? name.length : withoutVowel.length)))
  )
}

/** The name of a place without «область», «район», «город», and without the adjective's ending: «Мангистауская» → «мангистау». */
export const wordedPlace = (text: string): Worded =>
  worded(text, (word) => {
    const stem = placeStem(word)
    return isPlaceKind(stem) ? null : stem
  })
