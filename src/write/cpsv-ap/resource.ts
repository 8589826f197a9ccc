import { type Class, names, type Property } from './terms.ts'

/** What a property says: another thing, words in a language, or a value with its type. */
export type Statement =
  | { thing: string }
  | { words: string; language: 'ru' | 'kk' }
  | { value: string; type: 'string' | 'date' | 'duration' | 'double' | 'integer' }

/** A thing with what is said of it. */
export interface Resource {
  id: string
  types: readonly Class[]
  /** In a fixed order; what nothing is said of is not there. */
  statements: readonly (readonly [property: Property, values: readonly Statement[]])[]
}

/** The name of a thing: its parts may hold slashes but nothing that an address can't. */
export const named = (...parts: string[]): string =>
  names + parts.map((part) => part.split('/').map(encodeURIComponent).join('/')).join('/')

export const thing = (id: string): Statement => ({ thing: id })
export const russian = (words: string): Statement => ({ words, language: 'ru' })
export const kazakh = (words: string): Statement => ({ words, language: 'kk' })
export const value = (text: string, type: 'string' | 'date' | 'duration' | 'double' | 'integer' = 'string'): Statement => ({
  value: text,
  type,
})

/** A thing; statements without a value are left out. */
export function resource(id: string, types: readonly Class[], statements: Partial<Record<Property, readonly Statement[]>>): Resource {
  const said = Object.entries(statements) as [Property, readonly Statement[]][]
  return { id, types, statements: said.filter(([, values]) => values.length > 0) }
}
