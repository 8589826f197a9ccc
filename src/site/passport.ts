import type { Duration, Regulation } from '../model/index.ts'
import { readDuration } from '../russian/duration.ts'
import { origin } from './citation.ts'
import { automationNames, channelNamesOf, costNames, formNames } from './words.ts'

/** A row of the passport: its name and what the text says, nothing where it says nothing. */
export interface PassportRow {
  name: string
  values: string[]
}

/** The стандарт to which a regulation sends its reader: «стандарт «…» (утверждён актом от 28 апреля 2015 года № 279)»; null where none is cited. */
export function standardName(regulation: Regulation): string | null {
  const { standard } = regulation
  if (standard === null) return null
  const order = origin({ issuer: null, date: standard.date, number: standard.number })
  return `стандарт${standard.title ? ` «${standard.title}»` : ''}${order ? ` (утверждён актом ${order})` : ''}`
}

/** The terms in days or months within which the service is rendered, each once; the minutes of «Срок» are those of the counter. */
export function serviceTerms({ processingTime }: Pick<Regulation, 'processingTime'>): Duration[] {
  const terms = processingTime
    .flatMap((limb) => readDuration(limb)?.duration ?? [])
    .filter(({ unit }) => unit !== 'minute' && unit !== 'hour')
  return terms.filter(({ value, unit }, index) => terms.findIndex((other) => other.value === value && other.unit === unit) === index)
}

const onTerm = /сро\p{L}+ оказания (?:государственной )?услуги/iu

/** Numbers of the points that state a term of the service for some case: «в случаях недостаточности документов … срок оказания государственной услуги в течение 20 рабочих дней». */
export function pointsOnTerm({ sections }: Pick<Regulation, 'sections'>): string[] {
  const speaks = (text: string) => onTerm.test(text) && readDuration(text) !== null
  return sections
    .flatMap(({ points }) => points)
    .filter(({ text, items, paragraphs }) =>
      [text, ...paragraphs, ...items.flatMap((item) => [item.text, ...item.paragraphs])].some(speaks),
    )
    .map(({ number }) => number)
}

/** The ten rows that people know from egov.kz, in their order. */
export function passport(regulation: Regulation): PassportRow[] {
  const form = [
    regulation.form.map((form) => formNames[form]).join(' и (или) '),
    regulation.automation && automationNames[regulation.automation],
  ]
  const { names } = channelNamesOf(regulation)
  return [
    { name: 'Услугодатель', values: regulation.provider ? [regulation.provider] : [] },
    { name: 'Способы обращения', values: regulation.channels.map((channel) => names[channel]) },
    { name: 'Срок', values: regulation.processingTime },
    { name: 'Форма', values: form.some(Boolean) ? [form.filter(Boolean).join(', ')] : [] },
    { name: 'Результат', values: regulation.outputs },
    { name: 'Плата', values: regulation.cost ? [costNames[regulation.cost]] : [] },
    { name: 'График работы', values: regulation.hours },
    { name: 'Документы', values: regulation.evidence.flatMap(({ items }) => items) },
    { name: 'Основания отказа', values: regulation.refusalGrounds },
    {
      name: 'Иное',
      values: [...(regulation.legalBasis.length > 0 ? [`На основании ${regulation.legalBasis.join('; ')}`] : []), ...regulation.contacts],
    },
  ]
}
