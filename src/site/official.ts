import type { Language } from '../text/language.ts'

const adiletSections: Record<Language, string> = { ru: 'rus', kk: 'kaz' }

/** Addresses of the official system of legal information and of the portal of services, in the reader's language. */
export const officialLinks = (language: Language) => ({
  adilet: `https://adilet.zan.kz/${adiletSections[language]}`,
  act: (id: string): string => `https://adilet.zan.kz/${adiletSections[language]}/docs/${id}`,
  /** A search for the rules that hold now. */
  search: (title: string): string => `https://adilet.zan.kz/${adiletSections[language]}/search/docs/fulltext=${encodeURIComponent(title)}`,
  egov: `https://egov.kz/cms/${language}`,
})
