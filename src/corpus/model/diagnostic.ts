import { z } from 'zod'

/** Something the parser was unsure of; `line` counts from 1 in the raw file, null where the whole file is meant. */
export const diagnostic = z.strictObject({
  file: z.string(),
  line: z.int().positive().nullable(),
  ruleId: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
})
export type Diagnostic = z.infer<typeof diagnostic>
