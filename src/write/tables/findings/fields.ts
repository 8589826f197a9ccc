import type { Source } from '../../addressed.ts'
import { field, naming } from '../table.ts'

/** The service of a row. */
export const service = naming('service', ['Service', 'Услуга'])

/** The регламент of a row. */
export const regulation = naming('regulation', ['Regulation', 'Регламент'])

/** A field of text. */
export const plain = (name: string, title: readonly [string, string], description: readonly [string, string], required = true) =>
  field(name, 'string', title, description, { required })

/** Of a number that tells how like two things are, 0 to 1. */
export const likeness = { unit: 'share' } as const

/** The page of a regulation by its id. */
export const pagesOf =
  ({ pages }: Source): ((id: string) => string) =>
  (id) =>
    pages.get(id) ?? ''
