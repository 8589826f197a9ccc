import { z } from 'zod'

/** The term of a step as the text states it. */
export const duration = z.strictObject({
  value: z.number(),
  unit: z.enum(['minute', 'hour', 'working-day', 'calendar-day', 'day', 'month']).describe('«day» where the text does not say which days.'),
  text: z.string().describe('As it stands: «в течение 1 (одного) рабочего дня».'),
})
export type Duration = z.infer<typeof duration>
