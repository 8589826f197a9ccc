import { z } from 'zod'
import { isoDate, url } from './common.ts'

const jurisdiction = z.strictObject({
  region: z.string().nullable().describe('ISO 3166-2:KZ since 2022: «KZ-47».'),
  regionName: z.string().nullable().describe('The region under the name that the act uses: «Мангистауская область».'),
  district: z.string().nullable().describe('District or city of the region; null for an act of the region itself.'),
})

const correction = z.strictObject({
  regulation: z.string().nullable().describe('Id of the regulation that is corrected; null for the act itself.'),
  path: z.string().describe('JSON Pointer (RFC 6901) into the regulation or the act.'),
  line: z.int().positive().describe('Line of the raw text that shows what is right, from 1.'),
  before: z.unknown().describe('What the parser read.'),
  after: z.unknown().describe('What is right.'),
  reason: z.string(),
})

const wording = z.strictObject({
  date: isoDate.nullable().describe('Of the last decree that changed this wording; of the act itself where none did.'),
  file: z.string(),
  sha256: z.string(),
  current: z.boolean().describe('Whether this is the wording that the act and its regulations show.'),
})

/** The decree itself, without what it approves. */
export const decree = z.strictObject({
  preface: z.array(z.string()).describe('Titles, marks and footnotes.'),
  formula: z.array(z.string()).describe('«В соответствии с … ПОСТАНОВЛЯЕТ:».'),
  points: z.array(
    z.strictObject({
      number: z.string(),
      text: z.string().describe('The opening paragraph, without the number.'),
      paragraphs: z.array(z.string()),
    }),
  ),
  conclusions: z.array(z.string()).describe('The signature and what stands below it.'),
})
export type Decree = z.infer<typeof decree>

/** One raw text: the decree of an акимат with what it approves. */
export const act = z.strictObject({
  id: z.string().describe('«mangystau-2015-342»: place, year and number; never changes.'),
  url,
  source: z
    .strictObject({
      file: z.string().describe('Base name of the file that was read.'),
      format: z.enum(['pdf-text', 'markdown', 'html', 'docx', 'rtf', 'pdf']),
      sha256: z.string().describe('SHA-256 of its bytes, hexadecimal.'),
    })
    .describe('Where the text came from.'),
  kind: z.string().nullable().describe('«постановление».'),
  title: z.string().nullable().describe('Without quotes: «Об утверждении регламентов …».'),
  issuer: z.string().nullable().describe('Who issued the act, in the nominative: «акимат Мангистауской области».'),
  jurisdiction: jurisdiction.describe('Where the act applies.'),
  adopted: isoDate.nullable(),
  number: z.string().nullable().describe('As printed, without its sign: «А-9/406».'),
  registration: z
    .strictObject({ authority: z.string().nullable().describe('In the nominative.'), date: isoDate, number: z.string() })
    .nullable()
    .describe('State registration by the authorities of justice.'),
  adilet: z
    .strictObject({ id: z.string().describe('«V15M0002900».'), derived: z.literal(true) })
    .nullable()
    .describe(
      'Identifier on adilet.zan.kz, derived from region, year of adoption and registration number; null where the rule does not hold.',
    ),
  status: z
    .enum(['repealed', 'in-force', 'not-stated'])
    .describe('in-force only where the text says so («Действующий», «Обновленный»); not-stated where it says nothing.'),
  repeal: z
    .strictObject({
      kind: z.string().nullable().describe('«постановление», «приказ», «решение», «распоряжение».'),
      issuer: z.string().nullable(),
      date: isoDate,
      number: z.string().nullable(),
    })
    .nullable()
    .describe('The act by which this one lost its force; the first where several are named.'),
  amends: z.strictObject({ date: isoDate, number: z.string() }).nullable().describe('The base act that an amending act changes.'),
  repeals: z
    .array(z.strictObject({ date: isoDate, number: z.string() }))
    .describe('The acts that this one says lose their force: «Признать утратившим силу постановление … от … № …».'),
  signatory: z.strictObject({ office: z.string().nullable(), name: z.string() }).nullable(),
  decree: decree.optional().describe('The decree itself, paragraph by paragraph; given where the corpus is written.'),
  approves: z
    .array(z.strictObject({ number: z.string().nullable().describe('«1)».'), title: z.string().nullable(), excluded: z.boolean() }))
    .describe('What the act says that it approves, in its order; the title of an excluded entry is null.'),
  wordings: z.array(wording).describe('The wordings of the act in the corpus, by their dates; empty where there is only one.'),
  regulations: z.array(z.string()).describe('Ids of the regulations that stand in the text, in its order.'),
  corrections: z.array(correction).describe('What an editor put right by hand (docs/overrides.md).'),
})
export type Act = z.infer<typeof act>
