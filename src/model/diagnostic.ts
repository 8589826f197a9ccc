import { z } from 'zod'

/** Something the parser was unsure of. */
export const diagnostic = z.strictObject({
  file: z.string().describe('Base name of the raw file, or the file of the registry.'),
  line: z.int().positive().nullable().describe('Line in it, from 1; null where the whole file is meant.'),
  ruleId: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
})
export type Diagnostic = z.infer<typeof diagnostic>
