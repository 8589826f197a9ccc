import { z } from 'zod'

/** A calendar date, ISO 8601: `2015-11-04`. */
export const isoDate = z.iso.date()

/** First and last line of a passage in the raw file, counted from 1. */
export const sourceLines = z.strictObject({ lines: z.tuple([z.int().positive(), z.int().positive()]) })
export type SourceLines = z.infer<typeof sourceLines>

/** The page of a thing, below the site's address; given where the corpus is written. */
export const url = z.string().optional().describe("Its page, below the site's address: `services/…/#point-5`.")

/** Where an application is taken or a result is handed out (CPSV-AP: Channel). */
export const channel = z.enum(['provider', 'state-corporation', 'public-service-centre', 'portal', 'rural-akim'])
export type Channel = z.infer<typeof channel>

/** Legal state of an act or regulation; `in-force` only where the text says so («Действующий»), `not-stated` where it says nothing. */
export const status = z.enum(['repealed', 'in-force', 'not-stated', 'excluded'])
export type Status = z.infer<typeof status>
