import { z } from 'zod'

/** One change made to the raw text; `line` counts from 1 in the raw file. */
export const repair = z.strictObject({
  file: z.string(),
  line: z.int().positive(),
  rule: z.string(),
  before: z.string(),
  after: z.string(),
  confidence: z.number().min(0).max(1),
})
export type Repair = z.infer<typeof repair>
