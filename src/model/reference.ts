import { z } from 'zod'

/** Words of a regulation that name another place: «пункте 9 Стандарта», «приложению 2 к настоящему Регламенту». */
export const reference = z.strictObject({
  path: z.string().describe('Where the words stand: a JSON Pointer to a text of this regulation, `/sections/0/points/3/items/1/text`.'),
  start: z.int().nonnegative().describe('Offset of the first letter in that text, in UTF-16 code units.'),
  end: z.int().positive().describe('Offset behind the last letter.'),
  to: z.enum(['point', 'item', 'appendix', 'standard']).describe('A part of this regulation, or the стандарт of the service.'),
  number: z.string().describe('Number of the point or the appendix, of the point of the стандарт: «9».'),
  item: z.string().nullable().describe('Number of the item as the regulation prints it, «3)»; null where none is named.'),
})
export type Reference = z.infer<typeof reference>
