import { z } from 'zod'
import { duration } from './duration.ts'

/** How long a process takes by its own steps, and how that agrees with the deadline that the regulation states. */
export const totals = z.strictObject({
  /** Sum of the stated terms, one entry a unit in the order of `duration.unit`: units are never mixed. */
  stated: z.array(z.strictObject({ value: z.number(), unit: duration.shape.unit })),
  /** Steps that state no term. */
  stepsWithoutTerm: z.int().nonnegative(),
  /** Id of the step with the longest term; the first of equals. */
  longest: z.string().nullable(),
  /** How often the file passes from one lane to another on the way to the result. */
  handOvers: z.int().nonnegative(),
  /** The deadline for this process, as a limb of «Сроки оказания…» states it. */
  deadline: duration.nullable(),
  /** The sum beside the deadline in the deadline's unit; `incomparable` where units differ or steps state no term. Null without a deadline. */
  comparison: z.enum(['equal', 'longer', 'shorter', 'incomparable']).nullable(),
})
export type Totals = z.infer<typeof totals>
