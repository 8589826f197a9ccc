import type { Duration } from '../model/index.ts'

type Forms = readonly [one: string, few: string, many: string]

const units: Record<Duration['unit'], Forms> = {
  minute: ['минута', 'минуты', 'минут'],
  hour: ['час', 'часа', 'часов'],
  'working-day': ['рабочий день', 'рабочих дня', 'рабочих дней'],
  'calendar-day': ['календарный день', 'календарных дня', 'календарных дней'],
  day: ['день', 'дня', 'дней'],
  month: ['месяц', 'месяца', 'месяцев'],
}

const plural = new Intl.PluralRules('ru')

function form(value: number, [one, few, many]: Forms): string {
  const rule = plural.select(value)
  if (rule === 'one') return one
  // A fraction takes the genitive, as two to four do: «1,5 часа».
  return rule === 'many' ? many : few
}

/** A duration in Russian, on one line: «3 рабочих дня», «15 минут». */
export function term({ value, unit }: Pick<Duration, 'value' | 'unit'>): string {
  return `${String(value).replace('.', ',')} ${form(value, units[unit])}`
}

/** What a scale in a unit counts. */
export const unitNames: Record<Duration['unit'], string> = {
  minute: 'минуты',
  hour: 'часы',
  'working-day': 'рабочие дни',
  'calendar-day': 'календарные дни',
  day: 'дни',
  month: 'месяцы (по 30 дней)',
}
