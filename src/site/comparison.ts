import { z } from 'zod'
import { channel, duration } from '../model/index.ts'
import { automationNames, capital, channelNames, channelShortNames, costNames, formNames, term } from './words.ts'

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
