import { z } from 'zod'
import { channel } from './common.ts'
import { processKind } from './process.ts'

/** One service side by side over its regulations. */
export const comparison = z.strictObject({
  service: z.string(),
  regulations: z.array(z.string()),
  facets: z.array(z.strictObject({ facet: z.string(), values: z.record(z.string(), z.unknown()), differs: z.boolean() })),
  alignments: z.array(
    z.strictObject({ kind: processKind, channel: channel.nullable(), rows: z.array(z.record(z.string(), z.string().nullable())) }),
  ),
})
export type Comparison = z.infer<typeof comparison>
