import { z } from 'zod'

/** The term of a step as the text states it. */
export const duration = z.strictObject({
  value: z.number(),
  unit: z.enum(['minute', 'hour', 'working-day', 'calendar-day', 'day', 'month']),
  text: z.string(),
})
export type Duration = z.infer<typeof duration>
