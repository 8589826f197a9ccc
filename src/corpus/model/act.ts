import { z } from 'zod'
import { isoDate } from './common.ts'

/** One raw text: the decree of an акимат with what it approves. */
export const act = z.strictObject({
  id: z.string(),
  source: z.strictObject({ file: z.string(), format: z.enum(['pdf-text', 'markdown', 'html']), sha256: z.string() }),
  kind: z.string().nullable(),
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  jurisdiction: z.strictObject({
    /** ISO 3166-2:KZ. */
    region: z.string().nullable(),
    regionName: z.string().nullable(),
    district: z.string().nullable(),
  }),
  adopted: isoDate.nullable(),
  number: z.string().nullable(),
  registration: z.strictObject({ authority: z.string().nullable(), date: isoDate, number: z.string() }).nullable(),
  /** Identifier on adilet.zan.kz, derived from region, year of adoption and registration number; null where the rule does not hold. */
  adilet: z.strictObject({ id: z.string(), derived: z.literal(true) }).nullable(),
  status: z.enum(['repealed', 'in-force']),
  repeal: z.strictObject({ issuer: z.string().nullable(), date: isoDate, number: z.string().nullable() }).nullable(),
  /** The base act that an amending act changes. */
  amends: z.strictObject({ date: isoDate, number: z.string() }).nullable(),
  signatory: z.strictObject({ office: z.string().nullable(), name: z.string() }).nullable(),
  approves: z.array(z.strictObject({ number: z.string().nullable(), title: z.string().nullable(), excluded: z.boolean() })),
  regulations: z.array(z.string()),
  /** What an editor put right by hand (docs/overrides.md): in the regulation of this id, or in the act itself where it is null. */
  corrections: z.array(
    z.strictObject({
      regulation: z.string().nullable(),
      path: z.string(),
      line: z.int().positive(),
      before: z.unknown(),
      after: z.unknown(),
      reason: z.string(),
    }),
  ),
})
export type Act = z.infer<typeof act>
