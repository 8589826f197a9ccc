import { z } from 'zod'

/** One change made to the raw text. */
export const repair = z.strictObject({
  file: z.string().describe('Base name of the raw file.'),
  line: z.int().positive().describe('Line in the raw file, from 1.'),
  rule: z.string().describe('The kind of damage (docs/restoring.md, docs/reading.md).'),
  before: z.string(),
  after: z.string(),
  confidence: z.number().min(0).max(1).describe('How sure the repair is; it grows with the gain over leaving the line alone.'),
})
export type Repair = z.infer<typeof repair>
