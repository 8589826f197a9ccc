import { z } from 'zod'
import { duration } from './duration.ts'

/** What a step does, so that processes of different regions can be compared (docs/diagrams.md lists the verbs). */
export const activity = z.enum([
  'submit',
  'register',
  'check',
  'decide',
  'prepare',
  'sign',
  'hand-over',
  'query',
  'notify',
  'deliver',
  'refuse',
])
export type Activity = z.infer<typeof activity>

/** BPMN 2.0: Lane. */
export const lane = z.strictObject({ id: z.string(), name: z.string() })
export type Lane = z.infer<typeof lane>

/** BPMN 2.0: FlowNode. */
export const graphNode = z.strictObject({
  id: z.string(),
  type: z.enum(['start-event', 'end-event', 'task', 'call-activity', 'exclusive-gateway', 'parallel-gateway']),
  lane: z.string().nullable().describe('Id of the lane; null where the text does not say who acts: the node is in no lane.'),
  name: z
    .string()
    .nullable()
    .describe('The action in as few words as the law allows; the step holds the whole text. Null for gateways that only join ways.'),
  step: z.string().nullable().describe('Id of the step that the node comes from; null for events and for joins.'),
  activity: activity.nullable(),
  term: duration.nullable().describe("The term of the node: its step's, or its own where a step holds several parts."),
  outcome: z
    .enum(['success', 'refusal', 'unknown'])
    .optional()
    .describe('Of end events only: how the way ends; unknown where the text says no more of it.'),
})
export type GraphNode = z.infer<typeof graphNode>

/** BPMN 2.0: SequenceFlow between nodes of the graph. */
export const graphFlow = z.strictObject({ id: z.string(), from: z.string(), to: z.string(), label: z.string().nullable() })
export type GraphFlow = z.infer<typeof graphFlow>

/** A process typed after BPMN 2.0. Lanes stand in the order in which the text first names them. */
export const processGraph = z.strictObject({
  lanes: z.array(lane),
  nodes: z.array(graphNode),
  flows: z.array(graphFlow),
})
export type ProcessGraph = z.infer<typeof processGraph>
