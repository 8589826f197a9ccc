import { z } from 'zod'
import { channel, sourceLines } from './common.ts'
import { duration } from './duration.ts'
import { activity, processGraph } from './graph.ts'
import { totals } from './totals.ts'

/** A step of a procedure: a task, or a gateway («условие N»). */
export const step = z.strictObject({
  id: z.string(),
  number: z.string().nullable(),
  type: z.enum(['task', 'gateway']),
  /** Who acts, nominative, as worded; null where the step does not say. */
  lane: z.string().nullable(),
  /** The whole step, without its number and without «Результат – …». */
  text: z.string(),
  duration: duration.nullable(),
  result: z.string().nullable(),
  source: sourceLines,
})
export type Step = z.infer<typeof step>

export const flow = z.strictObject({ from: z.string(), to: z.string(), label: z.string().nullable() })
export type Flow = z.infer<typeof flow>

export const processKind = z.enum(['actions', 'interaction', 'information-systems', 'stages'])

/** One numbered sequence of procedure steps (BPMN 2.0: Process). */
export const process = z.strictObject({
  id: z.string(),
  /** Number of the point in which the sequence stands. */
  point: z.string().nullable(),
  kind: processKind,
  channel: channel.nullable(),
  /** The sequence's own lead-in. */
  title: z.string(),
  steps: z.array(step),
  flows: z.array(flow),
})
export type Process = z.infer<typeof process>

/** A step with what it does. */
export const modelledStep = step.extend({ activity: activity.nullable() })
export type ModelledStep = z.infer<typeof modelledStep>

/** A process with its graph and its totals; `flows` is the order of the steps as the graph has it. */
export const modelledProcess = process.extend({ steps: z.array(modelledStep), totals, graph: processGraph })
export type ModelledProcess = z.infer<typeof modelledProcess>
