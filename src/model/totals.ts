import { z } from 'zod'
import { duration } from './duration.ts'

/**
 * How long one way through a process takes by its own steps, and how that agrees with the deadline that the regulation states. Ways that
 * exclude each other are never summed.
 */
export const totals = z.strictObject({
  way: z
    .enum(['granted', 'refused', 'unknown'])
    .describe('Where the way ends: with what was asked for, with a refusal, or where the text says no more.'),
  condition: z
    .string()
    .nullable()
    .describe('In which case the way takes as long, as a step words it: «в случаях недостаточности документов»; null where in any.'),
  steps: z.array(z.string()).describe('Ids of the steps on this way, in order.'),
  terms: z
    .array(z.strictObject({ step: z.string(), value: z.number(), unit: duration.shape.unit }))
    .describe('The terms that hold on this way, in the order of its steps, each with the id of its step; `stated` is their sum.'),
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
  deadline: duration
    .nullable()
    .describe(
      'The deadline for this process, as a limb of «Сроки оказания…» states it; in a case the one that the text gives for it behind the steps.',
    ),
  comparison: z
    .enum(['equal', 'longer', 'shorter', 'incomparable'])
    .nullable()
    .describe(
      "The sum beside the deadline in the deadline's unit; `incomparable` where units differ or steps state no term, but working days are longer than as many calendar days. Null without a deadline.",
    ),
  leftOut: z.array(duration.shape.unit).describe('Units of `stated` that `comparison` does not count: minutes beside a deadline in days.'),
})
export type Totals = z.infer<typeof totals>

/** The way that stands for a process: the first, which is the longest to what was asked for, where there is one. */
export function mainWay(all: readonly Totals[]): Totals {
  const [first] = all
  if (!first) throw new Error('a process has at least one way')
  return first
}
