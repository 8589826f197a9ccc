import { term as plainTerm } from '../drawing/term.ts'
import type { Channel, Duration, Regulation, Status } from '../model/index.ts'

export { capital } from '../drawing/term.ts'

const plural = new Intl.PluralRules('ru')
const dates = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const numbers = new Intl.NumberFormat('ru', { maximumFractionDigits: 2 })

/** «1 шаг», «2 шага», «5 шагов»: the figure with the word's form that it demands. */
export function count(value: number, one: string, few: string, many: string): string {
  return `${numbers.format(value)}\u00a0${form(value, one, few, many)}`
}

/** The word's form alone, without the figure. */
export function form(value: number, one: string, few: string, many: string): string {
  return { one, few, many, other: few, zero: many, two: few }[plural.select(value)]
}

/** `2020-03-27` → «27 марта 2020 года». */
export function longDate(date: string): string {
  return dates
    .format(new Date(`${date}T00:00:00Z`))
    .replace(/\u202f|\s*г\.$/g, ' года')
    .replace(/ /g, '\u00a0')
    .trim()
}

/** The text whole, or its first words and «…», no longer than `most` characters. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most).replace(/[\s,:;–—(«"]+\S*$/u, '')}…`
}

export const channelNames: Record<Channel, string> = {
  provider: 'услугодатель',
  'state-corporation': 'Государственная корпорация «Правительство для граждан»',
  'public-service-centre': 'центр обслуживания населения или центр занятости',
  portal: 'портал «электронного правительства» (egov.kz)',
  'rural-akim': 'аким посёлка, села, сельского округа',
}

/** Where the whole name does not fit; at the head of a sentence with `capital`. */
export const channelShortNames: Record<Channel, string> = {
  provider: 'услугодатель',
  'state-corporation': 'Государственная корпорация',
  'public-service-centre': 'ЦОН или центр занятости',
  portal: 'портал',
  'rural-akim': 'сельский аким',
}

/** One code stands for two kinds of centres; the words of the regulation tell which it means. */
const centres = [
  { name: 'центр обслуживания населения', short: 'ЦОН', words: /центр\p{L}*\s+обслуживания\s+населения|(?<!\p{L})ЦОН/iu },
  { name: 'центр занятости', short: 'центр занятости', words: /центр\p{L}*\s+занятости/iu },
]

/** Names of the channels as this regulation means them. */
export function channelNamesOf({ sections }: Pick<Regulation, 'sections'>): {
  names: Record<Channel, string>
  short: Record<Channel, string>
} {
  const text = JSON.stringify(sections)
  const [meant, ...others] = centres.filter(({ words }) => words.test(text))
  if (!meant || others.length > 0) return { names: channelNames, short: channelShortNames }
  return {
    names: { ...channelNames, 'public-service-centre': meant.name },
    short: { ...channelShortNames, 'public-service-centre': meant.short },
  }
}

export const formNames = { electronic: 'электронная', paper: 'бумажная' } as const
export const automationNames = {
  full: 'полностью автоматизирована',
  partial: 'частично автоматизирована',
  none: 'не автоматизирована',
} as const
export const costNames = { free: 'бесплатно', paid: 'платно' } as const

/** «3 рабочих дня», with no line break after the figure. */
export function term(duration: Pick<Duration, 'value' | 'unit'>): string {
  return plainTerm(duration).replace(' ', '\u00a0')
}

export const statusNames: Record<Status, string> = {
  repealed: 'утратил силу',
  excluded: 'исключён',
  'in-force': 'действует',
  'not-stated': 'без отметки об утрате силы',
}
