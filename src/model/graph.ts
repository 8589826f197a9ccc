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

/** Questions in words of ours; one that the act words itself has no name here. */
export const question = z.enum([
  'documents-in-order',
  'documents-agree',
  'documents-complete',
  'documents-complete-and-valid',
  'package-complete',
  'data-exist',
  'data-in-persons',
  'data-in-companies',
  'data-in-persons-and-companies',
  'data-in-notaries',
  'data-in-persons-and-notaries',
  'data-genuine',
  'data-agree',
  'signature-genuine',
  'signature-valid',
  'applicant-qualified',
  'paid',
  'refused',
  'answer-refused',
  'returned',
  'which-case',
  'which-way',
])
export type Question = z.infer<typeof question>

/** Answers to a question; a question between cases has none: what follows tells the case. */
export const answer = z.enum(['yes', 'no', 'main', 'alternative'])
export type Answer = z.infer<typeof answer>

/** How a process ends: with what was asked for, a refusal, the papers given back, or where the act says no more. */
export const ending = z.enum(['result', 'refusal', 'return', 'unsaid'])
export type Ending = z.infer<typeof ending>

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
  question: question
    .optional()
    .describe('Of gateways that ask in words of ours: what they ask, whatever the language; `name` has it in Russian.'),
  step: z.string().nullable().describe('Id of the step that the node comes from; null for events and for joins.'),
  activity: activity.nullable(),
  term: duration.nullable().describe("The term of the node: its step's, or its own where a step holds several parts."),
  outcome: z
    .enum(['success', 'refusal', 'unknown'])
    .optional()
    .describe('Of end events only: how the way ends; unknown where the text says no more of it.'),
  ending: ending.optional().describe('Of end events only: the same closer; `name` has it in Russian.'),
})
export type GraphNode = z.infer<typeof graphNode>

/** BPMN 2.0: SequenceFlow between nodes of the graph. */
export const graphFlow = z.strictObject({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  label: z.string().nullable().describe('The answer in Russian: «да», «нет».'),
  answer: answer.optional().describe('Of ways behind a question that is answered: the answer, whatever the language.'),
})
export type GraphFlow = z.infer<typeof graphFlow>

/** A process typed after BPMN 2.0. Lanes stand in the order in which the text first names them. */
export const processGraph = z.strictObject({
  lanes: z.array(lane),
  nodes: z.array(graphNode),
  flows: z.array(graphFlow),
})
export type ProcessGraph = z.infer<typeof processGraph>
