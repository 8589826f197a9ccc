import { z } from 'zod'

/** One change made to the raw text. */
export const repair = z.strictObject({
  file: z.string().describe('Base name of the raw file.'),
  line: z.int().positive().describe('Line in the raw file, from 1.'),
  seq: z.int().positive().describe('Place in the order in which the text was changed, from 1 in each file.'),
  rule: z.string().describe('The kind of damage (docs/restoring.md, docs/reading.md).'),
  at: z
    .int()
    .nonnegative()
    .nullable()
    .describe(
      'Where `before` stands in the text as all earlier changes left it, in UTF-16 code units from 0; the first changes `unrepaired/<act>.txt`, the last leaves `text/<act>.txt`. Null for a change that is not made there: characters that reading took out, links that only regulations read by their words.',
    ),
  before: z.string().describe('What stood there, in whole words.'),
  after: z.string().describe('What stands there instead.'),
  confidence: z.number().min(0).max(1).describe('How sure the repair is; it grows with the gain over leaving the line alone.'),
})
export type Repair = z.infer<typeof repair>
