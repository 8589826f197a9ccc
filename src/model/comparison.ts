import { z } from 'zod'
import { channel } from './common.ts'
import { processKind } from './process.ts'

/** Of each respect in which steps are alike how far, 0 to 1; null where one of them does not say it. */
const why = z.strictObject({
  words: z.number().describe('Common words of what is done.'),
  activities: z.number().nullable().describe('Common activities; null for conditions.'),
  unit: z.number().nullable().describe('Who acts: 1 for one role, less for others in the same hands, else the common words of the names.'),
  passage: z.number().nullable().describe('Whether the file goes the same way, 1 or 0.'),
})

/** Steps of several regulations that do the same: by id of the regulation its step, several where one is split there, or null. */
export const alignedRow = z
  .object({
    score: z.number().nullable().describe('How like the least like of them is to the others, 0 to 1; null where a step stands alone.'),
    why: why.nullable().describe('What `score` is made of.'),
  })
  .catchall(z.union([z.string(), z.array(z.string())]).nullable())
export type AlignedRow = z.infer<typeof alignedRow>

/** A paper or a ground as one regulation words it. */
const matchedItem = z.strictObject({
  list: z.int().positive().describe('Which of the lists of the regulation, from 1.'),
  place: z.int().positive().describe('Place in the list, from 1.'),
  text: z.string(),
})
export type MatchedItem = z.infer<typeof matchedItem>

const matchedRow = z.strictObject({
  score: z
    .number()
    .nullable()
    .describe('How like the least like of them is to the others, 0 to 1; null where it stands in one regulation alone.'),
  kinds: z
    .array(z.string())
    .describe('Ids of the kinds that all wordings of the row have in common; of none of them where the kind is not known.'),
  items: z
    .record(z.string(), z.array(matchedItem))
    .describe('By id of the regulation how it words this one; several where several of its lists ask for it, none where it does not.'),
})

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
      says: z
        .record(z.string(), z.int().positive())
        .describe(
          'By id of each regulation that speaks of it which of the different things it says, numbered from 1: like numbers say the same.',
        ),
    }),
  ),
  alignments: z
    .array(
      z.strictObject({
        kind: processKind.describe('Of most tellings; stages of 2012 stand beside actions of 2015 where they do the same.'),
        channel: channel.nullable(),
        rows: z.array(alignedRow).describe('Steps that do the same: their ids by id of the regulation.'),
      }),
    )
    .describe('Like processes of two or more regulations, step by step.'),
  documents: z
    .array(matchedRow)
    .describe('The papers to hand in, one paper a row. Regulations that list none are in `silent` of the facet.'),
  grounds: z.array(matchedRow).describe('The grounds of refusal, one ground a row.'),
})
export type Comparison = z.infer<typeof comparison>
