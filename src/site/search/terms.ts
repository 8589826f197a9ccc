import { isKazakh } from './letters.ts'
import { isLittle } from './little-words.ts'
import type { Worded } from './records.ts'
import { kazakhStem, russianStem, stemsOfWord, wordsOf } from './stems.ts'

export const stemIn = (language: 'ru' | 'kk', word: string): string => (language === 'kk' ? kazakhStem(word) : russianStem(word))

/** Stems of a phrase in the language in which it is written, each once; little words are left out where it has others. */
export function termsOf(text: string, language: 'ru' | 'kk'): string[] {
  const words = wordsOf(text)
  const some = words.filter((word) => !isLittle(word))
  return [...new Set((some.length > 0 ? some : words).map((word) => stemIn(language, word)))]
}

/** The language that the letters of a phrase tell. */
export const languageOf = (text: string): 'ru' | 'kk' => (isKazakh(text) ? 'kk' : 'ru')

export const wordedPhrase = (text: string): Worded => ({ text, terms: termsOf(text, languageOf(text)).join(' ') })

/** Words by which something is asked, little ones too. */
export const wordedQuestion = (text: string): Worded => ({
  text,
  terms: wordsOf(text)
    .map((word) => stemsOfWord(word)[0] ?? word)
    .join(' '),
})

const kindsOfPlaces = new Set(['област', 'облыс', 'район', 'аудан', 'город', 'кала', 'село', 'сел'])
export const isPlaceKind = (stem: string): boolean => kindsOfPlaces.has(stem)

/** The stem of a place's name, from the adjective and the noun alike: «Мангистауской», «Мангистау», «в Таразе». */
export function placeStem(word: string): string {
  const stem = isKazakh(word) ? kazakhStem(word) : russianStem(word)
  const short = stem.replace(/(?:ин)?ск$/, '')
  return short.length >= 3 ? short : stem
}

/** The name of a place without «область», «район», «город», and without the adjective's ending: «Мангистауская» → «мангистау». */
export const wordedPlace = (text: string): Worded => ({
  text,
  terms: wordsOf(text)
    .map(placeStem)
    .filter((stem) => !isPlaceKind(stem))
    .join(' '),
})
