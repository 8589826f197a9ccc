import type { Language } from '../../text/language.ts'
import { search as kazakh } from './kk/search.ts'
import { search as russian } from './ru/search.ts'

export type SearchWords = typeof russian

export const searchWordsIn: Record<Language, SearchWords> = { ru: russian, kk: kazakh }
