import type { Channel, Regulation } from '../model/index.ts'
import type { Words } from './words/index.ts'

export type Row =
  | 'provider'
  | 'channels'
  | 'processingTime'
  | 'form'
  | 'outputs'
  | 'cost'
  | 'hours'
  | 'evidence'
  | 'refusalGrounds'
  | 'other'

/** Facets whose values are words of the act, in its language; the others are told in words of ours. */
export const facetsInWordsOfAct: ReadonlySet<string> = new Set([
  ...(['provider', 'processingTime', 'outputs', 'evidence', 'refusalGrounds', 'hours', 'other'] satisfies Row[]),
  'lanes',
])

/** A row of the passport and what the text says; nothing where it says nothing. */
export interface PassportRow {
  row: Row
  values: string[]
}

/** Names of the channels as this regulation means them: one code stands for two kinds of centres. */
export function channelNamesOf({ service }: Words, { centre }: Pick<Regulation, 'centre'>) {
  if (centre === null) return { names: service.channels, short: service.channelsInShort }
  const { name, short } = service.centres[centre]
  return {
    names: { ...service.channels, 'public-service-centre': name } satisfies Record<Channel, string>,
    short: { ...service.channelsInShort, 'public-service-centre': short } satisfies Record<Channel, string>,
  }
}

/** What a regulation leaves unsaid of what its readers ask for, in words; nothing of an excluded one, which says nothing any more, and nothing that was not understood. */
export function unsaid(
  { service }: Words,
  {
    silence,
    processingTime,
    processingTerms,
    counterTerms,
    termPoints,
  }: Pick<Regulation, 'silence' | 'processingTime' | 'processingTerms' | 'counterTerms' | 'termPoints'>,
): string[] {
  const asked = new Set<string>(['channels', 'processingTime', 'evidence', 'cost', 'refusalGrounds', 'outputs'])
  // A regulation that tells of the counter alone tells no term of the service.
  const tellsCounterOnly = processingTime.length > 0 && processingTime.length === counterTerms.length
  const noTerm = tellsCounterOnly && processingTerms.length === 0 && termPoints.length === 0
  const fields = silence
    .filter(({ field, reason }) => asked.has(field) && reason !== 'excluded' && reason !== 'unread')
    .map(({ field }) => field)
  return [...(noTerm ? (['processingTime'] as const) : []), ...fields].map((field) => (service.facets[field] ?? field).toLocaleLowerCase())
}

/** The ten rows that people know from egov.kz, in their order. */
export function passport(words: Words, regulation: Regulation): PassportRow[] {
  const { forms, orForm, automation, costs } = words.service
  const form = [regulation.form.map((form) => forms[form]).join(orForm), regulation.automation && automation[regulation.automation]]
  const { names } = channelNamesOf(words, regulation)
  return [
    { row: 'provider', values: regulation.provider ? [regulation.provider] : [] },
    { row: 'channels', values: regulation.channels.map((channel) => names[channel]) },
    { row: 'processingTime', values: regulation.processingTime },
    { row: 'form', values: form.some(Boolean) ? [form.filter(Boolean).join(', ')] : [] },
    { row: 'outputs', values: regulation.outputs },
    { row: 'cost', values: regulation.cost ? [costs[regulation.cost]] : [] },
    { row: 'hours', values: regulation.hours },
    { row: 'evidence', values: regulation.evidence.flatMap(({ items }) => items) },
    { row: 'refusalGrounds', values: regulation.refusalGrounds },
    {
      row: 'other',
      values: [...(regulation.legalBasis.length > 0 ? [regulation.legalBasis.join('; ')] : []), ...regulation.contacts],
    },
  ]
}
