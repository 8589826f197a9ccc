import type { Language } from '../../text/language.ts'

/** Where the pages of a language begin: Russian at the root, the others in a folder of their own. */
export const pagesBelow = (root: string, language: Language): string => (language === 'ru' ? root : `${root}${language}/`)

/** The language of the page that runs this script. */
export const languageOfPage = (): Language => (document.documentElement.lang === 'kk' ? 'kk' : 'ru')
