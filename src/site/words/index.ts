import type { Language } from '../../text/language.ts'
import { kazakh } from './kk/index.ts'
import { russian, type Words } from './ru/index.ts'

export { type Language, languages } from '../../text/language.ts'
export type { Words } from './ru/index.ts'

export const wordsIn: Record<Language, Words> = { ru: russian, kk: kazakh }
