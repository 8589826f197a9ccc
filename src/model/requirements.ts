import { z } from 'zod'
import { channel, isoDate, sourceLines, status } from './common.ts'

/** What a стандарт or Правила оказания say of a service: an act of a central body that a регламент leaves these things to. */
export const requirements = z.strictObject({
  act: z.string().describe('Id of the act that approves it.'),
  service: z.string().describe('Id of the service.'),
  kind: z.enum(['standard', 'rules']).describe('«Стандарт государственной услуги» or «Правила оказания государственной услуги».'),
  title: z.string().describe('Name of the service as this text has it, without quotes.'),
  status: status.describe('Of the approving act, as that act has it.'),
  issuer: z.string().nullable(),
  date: isoDate.nullable().describe('Of the approving act.'),
  number: z.string().nullable().describe('Of the approving act.'),
  url: z.string().describe('Page of the approving act, below the address of the site.'),
  provider: z.string().nullable(),
  channels: z.array(channel),
  form: z.array(z.enum(['electronic', 'paper'])),
  automation: z.enum(['full', 'partial', 'none']).nullable(),
  cost: z.enum(['free', 'paid']).nullable(),
  outputs: z.array(z.string()),
  evidence: z.array(z.strictObject({ channel: channel.nullable(), condition: z.string().nullable(), items: z.array(z.string()) })),
  refusalGrounds: z.array(z.string()),
  processingTime: z.array(z.string()),
  hours: z.array(z.string()),
  source: sourceLines,
})
export type Requirements = z.infer<typeof requirements>
