import { field, naming } from '../table.ts'

/** The service of a row. */
export const service = naming('service', ['Service', 'Услуга'])

/** The регламент of a row. */
export const regulation = naming('regulation', ['Regulation', 'Регламент'])

/** A field of text. */
export const plain = (name: string, title: readonly [string, string], description: readonly [string, string], required = true) =>
  field(name, 'string', title, description, { required })
