import { once } from '../../once.ts'

// A browser takes a quarter of a second of a slow processor for the first format that it makes: none is made before it is needed.
const dates = once(() => new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }))
const numbers = once(() => new Intl.NumberFormat('ru', { maximumFractionDigits: 2 }))

/** The word's form that a figure demands, without the figure; a fraction takes that of «2» («2,5 шага»), as CLDR has it. */
export function form(value: number, one: string, few: string, many: string): string {
  const [unit, pair] = [value % 10, value % 100]
  if (!Number.isInteger(value)) return few
  if (unit === 1 && pair !== 11) return one
  return unit >= 2 && unit <= 4 && (pair < 12 || pair > 14) ? few : many
}

/** «1 шаг», «2 шага», «5 шагов». */
export function count(value: number, one: string, few: string, many: string): string {
  const figure = Number.isInteger(value) && value < 1000 ? String(value) : numbers().format(value)
  return `${figure}\u00a0${form(value, one, few, many)}`
}

/** `2020-03-27` → «27 марта 2020 года». */
export function longDate(date: string): string {
  return dates()
    .format(new Date(`${date}T00:00:00Z`))
    .replace(/\u202f|\s*г\.$/g, ' года')
    .replace(/ /g, '\u00a0')
    .trim()
}
