import { z } from 'zod'
import { channel } from './common.ts'
import { processKind } from './process.ts'

/** One service side by side over its regulations. */
export const comparison = z.strictObject({
  service: z.string().describe('Id of the service.'),
  regulations: z.array(z.string()).describe('Ids of the regulations that are compared.'),
  facets: z.array(
    z.strictObject({
      facet: z.string().describe('Name of the field of the regulation; «steps» and «totalTime» are counted by channel.'),
      values: z.record(z.string(), z.unknown()).describe('By id of the regulation; null for an excluded one.'),
      differs: z
        .boolean()
        .describe(
          'Whether those of the regulations that speak of it say different things, spelling and order aside; silence is no difference.',
        ),
      silent: z.array(z.string()).describe('Ids of the regulations that say nothing of it; an excluded one is not among them.'),
    }),
  ),
  alignments: z
    .array(
      z.strictObject({
        kind: processKind,
        channel: channel.nullable(),
        rows: z.array(z.record(z.string(), z.string().nullable())).describe('Steps that do the same: their ids by id of the regulation.'),
      }),
    )
    .describe('Like processes of two or more regulations, step by step.'),
})
export type Comparison = z.infer<typeof comparison>
