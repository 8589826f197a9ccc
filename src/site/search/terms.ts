import { isLittle } from './little-words.ts'
import { kazakhStem, russianStem, wordsOf } from './stems.ts'

export const stemIn = (language: 'ru' | 'kk', word: string): string => (language === 'kk' ? kazakhStem(word) : russianStem(word))

/** Stems of a phrase in the language in which it is written, each once; little words are left out where it has others. */
export function termsOf(text: string, language: 'ru' | 'kk'): string[] {
  const words = wordsOf(text)
  const some = words.filter((word) => !isLittle(word))
  return [...new Set((some.length > 0 ? some : words).map((word) => stemIn(language, word)))]
}
