import { z } from 'zod'
import { type Channel, channel, sourceLines, url } from './common.ts'
import { duration } from './duration.ts'
import { activity, answer, processGraph } from './graph.ts'
import { totals } from './totals.ts'

/** A step of a procedure: a task, or a gateway («условие N»). */
export const step = z.strictObject({
  id: z.string().describe('Unique within the regulation.'),
  url,
  number: z.string().nullable().describe('As written: «1)», «процесс 1»; null where the step has none.'),
  type: z.enum(['task', 'gateway']),
  lane: z.string().nullable().describe('Who acts, nominative, as worded, several joined by «; »; null where the step does not say.'),
  text: z.string().describe('The whole step, without its number and without «Результат – …».'),
  duration: duration.nullable().describe('The first term that the step states.'),
  result: z.string().nullable().describe('What stands behind «Результат – ».'),
  source: sourceLines,
})
export type Step = z.infer<typeof step>

/** That one step follows another. */
export const flow = z.strictObject({
  from: z.string().describe('Id of a step.'),
  to: z.string().describe('Id of a step.'),
  label: z.string().nullable().describe('«да», «нет» behind a gateway.'),
  answer: answer.optional().describe('The same, whatever the language.'),
})
export type Flow = z.infer<typeof flow>

/** What tells a sequence of steps: what each unit does, how units interact, how systems interact, or the stages of 2012. */
export const processKind = z.enum(['actions', 'interaction', 'information-systems', 'stages'])

/** One numbered sequence of procedure steps (BPMN 2.0: Process). */
export const process = z.strictObject({
  id: z.string().describe('Unique within the regulation.'),
  url,
  point: z.string().nullable().describe('Number of the point in which the sequence stands.'),
  kind: processKind,
  channel: channel.nullable().describe("By the sequence's own lead-in; null where it names none."),
  title: z.string().describe("The sequence's own lead-in."),
  steps: z.array(step),
  flows: z.array(flow),
})
export type Process = z.infer<typeof process>

/** One of several terms of a step. */
export const term = duration.extend({
  condition: z
    .string()
    .nullable()
    .describe('In which case it holds, as worded: «в случаях недостаточности документов»; null where in any.'),
  extends: z.boolean().describe('Whether it comes on top of the first term: «продлевается на месяц».'),
})
export type Term = z.infer<typeof term>

/** A step with what it does. */
export const modelledStep = step.extend({
  activity: activity.nullable().describe('The first of `activities`; null where no verb tells it.'),
  activities: z.array(activity).describe('All that the step does, the main thing first.'),
  terms: z.array(term).describe('All terms that the step states, in the order of the text; `duration` is the first of them.'),
})
export type ModelledStep = z.infer<typeof modelledStep>

/** Which procedure a process tells: its channel, with a number behind it where a regulation has several procedures of one channel. */
export const procedure = z.templateLiteral([channel, z.union([z.literal(''), z.templateLiteral(['-', z.int().min(2)])])])
export type Procedure = z.infer<typeof procedure>

/** `provider-2` → its channel and which of the procedures of that channel; null where it is the first. */
export function partsOf(procedure: Procedure): { channel: Channel; again: number | null } {
  const again = /-(\d+)$/.exec(procedure)?.[1]
  return { channel: channel.parse(procedure.replace(/-\d+$/, '')), again: again === undefined ? null : Number(again) }
}

/** That a process says step by step what another of its regulation says, and in which steps it differs. */
export const retelling = z.strictObject({
  process: z.string().describe('Id of the telling that counts.'),
  differences: z.array(
    z.strictObject({
      step: z.string().describe('Id of a step of this process.'),
      of: z.string().describe('Id of the step of the other that it repeats.'),
      facets: z
        .array(z.enum(['lane', 'term', 'words']))
        .min(1)
        .describe('In what the two differ.'),
    }),
  ),
})
export type Retelling = z.infer<typeof retelling>

/** A process with its graph and its totals; `flows` is the order of the steps as the graph has it. */
export const modelledProcess = process.extend({
  steps: z.array(modelledStep),
  procedure: procedure.describe(
    'What this process tells: `provider`, `state-corporation` … A regulation tells one procedure several times; they have this in common.',
  ),
  canonical: z
    .boolean()
    .describe('Whether this telling counts: of a procedure the one with most terms, of equals with most steps, of equals the first.'),
  retells: retelling.nullable().describe('The telling that this one repeats; null where it counts itself or tells its own.'),
  totals: z.array(totals).min(1),
  graph: processGraph,
})
export type ModelledProcess = z.infer<typeof modelledProcess>
