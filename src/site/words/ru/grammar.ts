import { once } from '../../once.ts'

// A page's script must not wait for formats that it may not use.
const plural = once(() => new Intl.PluralRules('ru'))
const dates = once(() => new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }))
const numbers = once(() => new Intl.NumberFormat('ru', { maximumFractionDigits: 2 }))

/** The word's form that a figure demands, without the figure. */
export function form(value: number, one: string, few: string, many: string): string {
  return { one, few, many, other: few, zero: many, two: few }[plural().select(value)]
}

/** «1 шаг», «2 шага», «5 шагов». */
export function count(value: number, one: string, few: string, many: string): string {
  return `${numbers().format(value)}\u00a0${form(value, one, few, many)}`
}

/** `2020-03-27` → «27 марта 2020 года». */
export function longDate(date: string): string {
  return dates()
    .format(new Date(`${date}T00:00:00Z`))
    .replace(/\u202f|\s*г\.$/g, ' года')
    .replace(/ /g, '\u00a0')
    .trim()
}
