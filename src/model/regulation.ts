import { z } from 'zod'
import { channel, isoDate, sourceLines, status, url } from './common.ts'
import { duration } from './duration.ts'
import { modelledProcess } from './process.ts'
import { reference } from './reference.ts'
import { requirements } from './requirements.ts'

/** A numbered item of a point. */
export const item = z.strictObject({
  number: z.string().describe('«1)», «а)».'),
  url,
  text: z.string(),
  paragraphs: z.array(z.string()).describe('Unnumbered paragraphs that belong to the item.'),
  source: sourceLines,
})
export type Item = z.infer<typeof item>

/** A пункт of the body. */
export const point = z.strictObject({
  number: z.string().describe('«5», «3-1».'),
  url,
  text: z.string().describe('The opening paragraph.'),
  items: z.array(item),
  paragraphs: z.array(z.string()).describe('Unnumbered paragraphs below the opening one.'),
  order: z.array(z.enum(['item', 'paragraph'])).describe('In which order items and paragraphs stand after the opening paragraph.'),
  notes: z.array(z.string()).describe('Footnotes: «Сноска. …».'),
  source: sourceLines,
})
export type Point = z.infer<typeof point>

/** A раздел or глава of the body. */
export const section = z.strictObject({
  number: z.string().nullable(),
  heading: z.string(),
  notes: z.array(z.string()),
  points: z.array(point),
  source: sourceLines,
})
export type Section = z.infer<typeof section>

/** A later decree that changed the regulation or a part of it. */
export const edition = z.strictObject({
  effect: z.enum(['revised', 'added', 'excluded']),
  scope: z.string().describe('`regulation`, `point 3-1`, `section 4` …'),
  issuer: z.string().nullable().describe('Who issued the later decree.'),
  date: isoDate,
  number: z.string().describe('Number of the later decree.'),
})
export type Edition = z.infer<typeof edition>

/** A column of a table of 2012: one action of one unit. */
export const tableColumn = z.strictObject({
  number: z.string().nullable().describe('Number of the action as printed.'),
  lane: z.string().nullable().describe('Who acts.'),
  action: z.string().nullable(),
  completion: z.string().nullable().describe('«Форма завершения».'),
  duration: z.string().nullable().describe('«Сроки исполнения» as worded.'),
  next: z.string().nullable().describe('Number of the next action.'),
})
/** A table of 2012: «Описание действий СФЕ», «Варианты использования». */
export const actionTable = z.strictObject({
  caption: z.string(),
  kind: z.enum(['actions', 'use-case-main', 'use-case-alternative']),
  columns: z.array(tableColumn).describe('Use-case tables have number, lane and action only.'),
  source: sourceLines,
})
export type ActionTable = z.infer<typeof actionTable>

/** What an appendix holds. */
export const appendixKind = z.enum([
  'business-process',
  'information-systems-diagram',
  'action-table',
  'scheme',
  'contacts',
  'form',
  'other',
])
/** An appendix to the регламент. */
export const appendix = z.strictObject({
  number: z.string().nullable().describe('Null where the stamp has none or is lost.'),
  title: z.string().nullable(),
  kind: appendixKind,
  paragraphs: z.array(z.string()).describe('The restored paragraphs below the stamp and the title.'),
  drawing: z
    .strictObject({
      process: z.string().nullable().describe('Id of the process that the drawing showed, null where several may be meant.'),
    })
    .nullable()
    .describe('Given where the appendix is a drawing: a raw text holds none, at most its captions.'),
  source: sourceLines,
})
export type Appendix = z.infer<typeof appendix>

/** A field on which a regulation says nothing. */
const silence = z.strictObject({
  field: z.enum([
    'provider',
    'channels',
    'form',
    'automation',
    'cost',
    'standard',
    'outputs',
    'evidence',
    'refusalGrounds',
    'processingTime',
    'processes',
  ]),
  reason: z
    .enum(['silent', 'unread', 'by-standard', 'excluded'])
    .describe(
      'It says nothing; a point speaks of it in words that were not understood; it sends to the стандарт of the service; it was taken out of the act with all its text.',
    ),
  point: z.string().nullable().describe('Number of the point that sends to the стандарт, or that speaks of it and was not understood.'),
  standardPoint: z.string().nullable().describe('The point of the стандарт to which it sends.'),
})

/** One регламент государственной услуги. */
export const regulation = z.strictObject({
  id: z.string().describe('«service»/«act»; never changes.'),
  url,
  act: z.string().describe('Id of the act.'),
  service: z.string().describe('Id of the service.'),
  title: z.string().describe('Name of the service as the регламент has it, without quotes.'),
  status,
  editions: z.array(edition),
  excludedBy: z
    .strictObject({
      issuer: z.string().nullable(),
      date: isoDate.nullable().describe('Null where what is printed is no day of the calendar.'),
      printedDate: z.string().nullable().describe('As it stands: «04.16.2018».'),
      number: z.string().nullable(),
    })
    .nullable()
    .describe('The decree that took the regulation out of its act, as the footnote names it; null where it stands.'),
  notes: z.array(z.string()).describe('Footnotes that stand under the title.'),
  sections: z.array(section),
  provider: z.string().nullable().describe('Who renders the service, nominative, as worded, several joined by «; ».'),
  channels: z.array(channel).describe('Where the application is taken or the result handed out.'),
  channelConditions: z
    .array(z.strictObject({ channel, condition: z.string() }))
    .describe('Channels that are open in a case or to some only, as worded: «в случае отсутствия услугодателя по месту жительства».'),
  centre: z
    .enum(['population-service', 'employment'])
    .nullable()
    .describe('Which kind of centre the channel `public-service-centre` is here; null where the text names both or none.'),
  form: z.array(z.enum(['electronic', 'paper'])),
  automation: z.enum(['full', 'partial', 'none']).nullable().describe('Null where the text states no degree.'),
  cost: z.enum(['free', 'paid']).nullable(),
  standard: z
    .strictObject({ title: z.string().nullable(), date: isoDate.nullable(), number: z.string().nullable() })
    .nullable()
    .describe('The order that approved the стандарт; its title is null where an order on many services is cited.'),
  outputs: z.array(z.string()).describe('What the applicant is given at the end, a refusal with reasons among it.'),
  legalBasis: z.array(z.string()).describe('The acts on which the service is rendered, each with its part, date and number as worded.'),
  evidence: z
    .array(
      z.strictObject({
        channel: channel.nullable().describe('Null where one list serves several.'),
        condition: z
          .string()
          .nullable()
          .describe('When the list holds: «по обеспечению сурдотехническими средствами»; null where it always does.'),
        items: z.array(z.string()),
      }),
    )
    .describe('Documents to hand in, one item a document.'),
  refusalGrounds: z
    .array(z.string())
    .describe('Grounds on which the service is refused; a refusal to take in an incomplete package is none.'),
  processingTime: z.array(z.string()).describe('Each limb of «Сроки оказания …» and each stated maximum, as worded.'),
  processingTerms: z
    .array(duration)
    .describe('The terms in days or months that those limbs state, each once; minutes and hours there are those of the counter.'),
  counterTerms: z
    .array(
      z.strictObject({
        kind: z.enum(['waiting', 'serving']).describe('In the queue; being served.'),
        text: z.string().describe('The limb as worded.'),
        duration: duration.nullable().describe('Null where the limb states none that holds for everybody.'),
      }),
    )
    .describe('The limbs of `processingTime` that are no term of the service: how long one waits and is served at the counter.'),
  termPoints: z.array(z.string()).describe('Numbers of the points that state a term of the service, for some case or in general.'),
  lanes: z.array(z.string()).describe('The units that take part, as the regulation lists them.'),
  hours: z.array(z.string()).describe('Working hours as worded.'),
  contacts: z.array(z.string()).describe('Addresses, telephones and offices as worded.'),
  statedIn: z
    .array(
      z.strictObject({
        field: z.enum([
          ...(['provider', 'channels', 'form', 'cost', 'standard', 'outputs', 'evidence'] as const),
          ...(['refusalGrounds', 'processingTime', 'hours'] as const),
        ]),
        points: z.array(z.string()).describe('Numbers of the points, in the order of the text.'),
      }),
    )
    .describe('Which points state a field; a number that the regulation has twice is left out.'),
  silence: z.array(silence).describe('What of all this the regulation does not state, and why.'),
  processes: z.array(modelledProcess),
  tables: z.array(actionTable),
  tableProcesses: z
    .array(modelledProcess)
    .describe('The processes that the tables tell: one an action table, one for a main and an alternative use case together.'),
  appendices: z.array(appendix),
  references: z.array(reference).describe('The places that the points name, in the order of the text.'),
  requirements: z
    .array(requirements)
    .describe('What a стандарт or Правила of the service in the corpus say: the one that the regulation cites first, then the newest.'),
  source: sourceLines,
})
export type Regulation = z.infer<typeof regulation>
