import type { Language } from '../../text/language.ts'
import { tables } from './kk/tables.ts'

/** What the description of the data says of a table or a field, in the reader's language. Throws where the Kazakh words for it are missing. */
export function ofTables(language: Language, russian: string): string {
  if (language === 'ru') return russian
  const kazakh = tables[russian]
  if (kazakh === undefined) throw new Error(`words/kk/tables.ts has no words for «${russian}»`)
  return kazakh
}
