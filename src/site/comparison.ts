import { z } from 'zod'
import { type Comparison, channel, duration } from '../model/index.ts'
import type { Page } from '../model/page.ts'
import { automationNames, capital, channelNames, channelShortNames, costNames, count, formNames, term } from './words.ts'

const names: Record<string, string> = {
  provider: 'Услугодатель',
  channels: 'Способы обращения',
  form: 'Форма',
  automation: 'Автоматизация',
  cost: 'Плата',
  outputs: 'Результат',
  evidence: 'Документы',
  refusalGrounds: 'Основания отказа',
  processingTime: 'Срок',
  lanes: 'Участники',
  steps: 'Шагов',
  totalTime: 'Время шагов',
}

export function facetName(facet: string): string {
  return names[facet] ?? facet
}

const words: Record<string, string> = { ...automationNames, ...costNames, ...formNames, ...channelNames }
const evidence = z.object({ channel: channel.nullable(), items: z.array(z.string()) })

const stated = z.object({ value: z.number(), unit: duration.shape.unit })

/** A facet's value in words, one line each; empty where the text says nothing. */
export function facetLines(facet: string, value: unknown): string[] {
  if (value === null || value === undefined) return []
  const terms = z.array(stated).min(1).safeParse(value)
  if (terms.success) return [terms.data.map(term).toReversed().join(' + ')]
  if (Array.isArray(value)) return value.flatMap((entry) => facetLines(facet, entry))
  if (typeof value === 'string') return [words[value] ?? value]
  if (typeof value === 'number') return [String(value)]
  const documents = evidence.safeParse(value)
  if (documents.success) return documents.data.items
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = channel.safeParse(key)
    return facetLines(facet, inner).map((line) => (known.success ? `${capital(channelShortNames[known.data])}: ${line}` : line))
  })
}

type Facet = Comparison['facets'][number]

/** How the regulations stand to one another in a facet. */
export type Agreement = 'differs' | 'partly' | 'same' | 'silent'

/** `differs`: they say different things; `same`: all that speak say the same; `partly`: the same, but some are silent; `silent`: all are. */
export function agreementOf({ differs, silent, values }: Facet, living: readonly string[]): Agreement {
  if (differs) return 'differs'
  const speaking = living.filter((id) => !silent.includes(id) && values[id] !== undefined).length
  return speaking === 0 ? 'silent' : speaking < living.length ? 'partly' : 'same'
}

/** What differs first, then what only some say, then what is the same, then what nobody says. */
export const agreements: readonly Agreement[] = ['differs', 'partly', 'same', 'silent']

export const agreementNames: Record<Agreement, string> = {
  differs: 'различается',
  partly: 'сказано не везде',
  same: 'одинаково',
  silent: 'нигде не сказано',
}

/** The facet inside a sentence: «Различается: число шагов, участники». */
const inSentence = (facet: string): string => (facet === 'steps' ? 'число шагов' : facetName(facet).toLowerCase())

/**
 * What one sees when regulations of a service stand side by side, in sentences: places and years, what is the same, what differs, who is
 * silent on what. Excluded regulations are named as such and take no part. `label` names the column of a regulation.
 */
export function comparisonSummary(facets: readonly Facet[], pages: readonly Page[], label: (page: Page) => string): string[] {
  const living = pages.filter(({ status }) => status !== 'excluded')
  const ids = living.map(({ id }) => id)
  const byAgreement = Map.groupBy(facets, (facet) => agreementOf(facet, ids))
  const names = (agreement: Agreement) => (byAgreement.get(agreement) ?? []).map(({ facet }) => inSentence(facet)).join(', ')
  const years = [...new Set(living.flatMap(({ year }) => year ?? []))].sort()
  const [first, last] = [years[0], years.at(-1)]
  const when = first === undefined ? '' : first === last ? `, ${first} год` : `, ${first}–${last} годы`
  const places = new Set(living.map(({ place }) => place)).size
  const silences = (byAgreement.get('partly') ?? []).concat((byAgreement.get('differs') ?? []).filter(({ silent }) => silent.length > 0))
  const quiet = silences.map(({ facet, silent }) => {
    const who = living.filter(({ id }) => silent.includes(id)).map(label)
    return `${inSentence(facet)} — ${who.slice(0, 4).join(', ')}${who.length > 4 ? ` и ещё ${who.length - 4}` : ''}`
  })
  const excluded = pages.filter(({ status }) => status === 'excluded').map(label)
  return [
    `Рядом ${count(living.length, 'регламент', 'регламента', 'регламентов')}: ${count(places, 'место', 'места', 'мест')}${when}.`,
    ...(names('differs') ? [`Различается: ${names('differs')}.`] : []),
    ...(names('same') ? [`Одинаково: ${names('same')}.`] : []),
    ...(quiet.length > 0 ? [`Молчат: ${quiet.join('; ')}.`] : []),
    ...(names('silent') ? [`Нигде не сказано: ${names('silent')}.`] : []),
    ...(excluded.length > 0 ? [`Исключены и не сравниваются: ${excluded.join(', ')}.`] : []),
  ]
}
