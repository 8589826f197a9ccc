import { z } from 'zod'
import { duration } from './duration.ts'

/** How long a process takes by its own steps, and how that agrees with the deadline that the regulation states. */
export const totals = z.strictObject({
  stated: z
    .array(z.strictObject({ value: z.number(), unit: duration.shape.unit }))
    .describe('Sum of the stated terms, one entry a unit in the order of `duration.unit`: units are never mixed.'),
  stepsWithoutTerm: z.int().nonnegative().describe('Steps that state no term.'),
  longest: z.string().nullable().describe('Id of the step with the longest term; the first of equals.'),
  handOvers: z
    .int()
    .nonnegative()
    .nullable()
    .describe('How often the file passes from one lane to another on the way to the result; null where no step says who acts.'),
  deadline: duration.nullable().describe('The deadline for this process, as a limb of «Сроки оказания…» states it.'),
  comparison: z
    .enum(['equal', 'longer', 'shorter', 'incomparable'])
    .nullable()
    .describe(
      "The sum beside the deadline in the deadline's unit; `incomparable` where units differ or steps state no term. Null without a deadline.",
    ),
})
export type Totals = z.infer<typeof totals>
