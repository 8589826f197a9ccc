import { kazakh } from './kk/index.ts'
import type { Language } from './language.ts'
import { russian, type Words } from './ru/index.ts'

export { type Language, languages } from './language.ts'
export type { Words } from './ru/index.ts'

export const wordsIn: Record<Language, Words> = { ru: russian, kk: kazakh }
