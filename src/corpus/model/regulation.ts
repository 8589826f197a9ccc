import { z } from 'zod'
import { channel, isoDate, sourceLines, status } from './common.ts'
import { modelledProcess } from './process.ts'

export const item = z.strictObject({
  number: z.string(),
  text: z.string(),
  /** Unnumbered paragraphs that belong to the item. */
  paragraphs: z.array(z.string()),
  source: sourceLines,
})
export type Item = z.infer<typeof item>

/** A пункт of the body. */
export const point = z.strictObject({
  number: z.string(),
  /** The opening paragraph. */
  text: z.string(),
  items: z.array(item),
  paragraphs: z.array(z.string()),
  /** In which order items and paragraphs stand after the opening paragraph. */
  order: z.array(z.enum(['item', 'paragraph'])),
  notes: z.array(z.string()),
  source: sourceLines,
})
export type Point = z.infer<typeof point>

export const section = z.strictObject({
  number: z.string().nullable(),
  heading: z.string(),
  notes: z.array(z.string()),
  points: z.array(point),
  source: sourceLines,
})
export type Section = z.infer<typeof section>

export const edition = z.strictObject({
  effect: z.enum(['revised', 'added', 'excluded']),
  /** `regulation`, `point 3-1`, `section 4` … */
  scope: z.string(),
  issuer: z.string().nullable(),
  date: isoDate,
  number: z.string(),
})
export type Edition = z.infer<typeof edition>

/** A column of a table of 2012: one action of one unit. */
export const tableColumn = z.strictObject({
  number: z.string().nullable(),
  lane: z.string().nullable(),
  action: z.string().nullable(),
  completion: z.string().nullable(),
  duration: z.string().nullable(),
  next: z.string().nullable(),
})
export const actionTable = z.strictObject({
  caption: z.string(),
  kind: z.enum(['actions', 'use-case-main', 'use-case-alternative']),
  columns: z.array(tableColumn),
  source: sourceLines,
})
export type ActionTable = z.infer<typeof actionTable>

export const appendixKind = z.enum([
  'business-process',
  'information-systems-diagram',
  'action-table',
  'scheme',
  'contacts',
  'form',
  'other',
])
export const appendix = z.strictObject({
  number: z.string().nullable(),
  title: z.string().nullable(),
  kind: appendixKind,
  /** The restored paragraphs below the stamp and the title. */
  paragraphs: z.array(z.string()),
  source: sourceLines,
})
export type Appendix = z.infer<typeof appendix>

/** One регламент государственной услуги. */
export const regulation = z.strictObject({
  id: z.string(),
  act: z.string(),
  service: z.string(),
  title: z.string(),
  status,
  editions: z.array(edition),
  /** Footnotes that stand under the title. */
  notes: z.array(z.string()),
  sections: z.array(section),
  provider: z.string().nullable(),
  channels: z.array(channel),
  form: z.array(z.enum(['electronic', 'paper'])),
  automation: z.enum(['full', 'partial', 'none']).nullable(),
  cost: z.enum(['free', 'paid']).nullable(),
  standard: z.strictObject({ title: z.string().nullable(), date: isoDate.nullable(), number: z.string().nullable() }).nullable(),
  outputs: z.array(z.string()),
  legalBasis: z.array(z.string()),
  evidence: z.array(z.strictObject({ channel: channel.nullable(), items: z.array(z.string()) })),
  refusalGrounds: z.array(z.string()),
  processingTime: z.array(z.string()),
  lanes: z.array(z.string()),
  hours: z.array(z.string()),
  contacts: z.array(z.string()),
  processes: z.array(modelledProcess),
  tables: z.array(actionTable),
  /** The processes that the tables tell: one an action table, one for a main and an alternative use case together. */
  tableProcesses: z.array(modelledProcess),
  appendices: z.array(appendix),
  source: sourceLines,
})
export type Regulation = z.infer<typeof regulation>
