import { z } from 'zod'

const path = z.string().describe('Below the folder of the corpus, with slashes.')
const sha256 = z.string().describe('SHA-256 of the bytes, hexadecimal.')

/** `index.json`: every file of the corpus. */
export const catalogue = z.strictObject({
  version: z.string().describe('Of the public format.'),
  since: z
    .strictObject({ version: z.string(), sha256 })
    .nullable()
    .describe('The `index.json` of the release before, against which `changes.jsonl` tells what changed; null where none was given.'),
  files: z.array(
    z.strictObject({
      path,
      bytes: z.int().nonnegative(),
      sha256,
      type: z.string().describe('Media type (IANA).'),
      schema: z.string().nullable().describe('The file that describes its fields; null where the format does by itself.'),
      licence: z.string().nullable().describe('SPDX; null for texts of official acts, which no copyright covers.'),
    }),
  ),
})
export type Catalogue = z.infer<typeof catalogue>

/** A line of `changes.jsonl`: a file that is not as it was in the release before. */
export const change = z.strictObject({
  path,
  change: z.enum(['added', 'changed', 'removed']),
  before: sha256.nullable().describe('SHA-256 in the release before; null for a file that it did not have.'),
  after: sha256.nullable().describe('SHA-256 now; null for a file that is no more.'),
})
export type Change = z.infer<typeof change>
