import { linksIn } from './links.ts'
import { type Language, wordsIn } from './words/index.ts'

/** What a page needs to speak a language: its words, its addresses, and the mark for the law, whose language is always Russian. */
export function inLanguage(locale: string | undefined) {
  const language: Language = locale === 'kk' ? 'kk' : 'ru'
  return {
    language,
    words: wordsIn[language],
    /** For the `lang` of an element that holds words of the acts; undefined where the page is Russian itself. */
    law: language === 'ru' ? undefined : ('ru' as const),
    ...linksIn(language),
  }
}

export type Speech = ReturnType<typeof inLanguage>
