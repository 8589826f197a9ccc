import { once } from '../../once.ts'

// A browser takes a quarter of a second of a slow processor for the first format that it makes: none is made before it is needed.
const numbers = once(() => new Intl.NumberFormat('kk', { maximumFractionDigits: 2 }))

/** «5 қадам»: after a figure the noun stays as it is. */
export function count(value: number, noun: string): string {
  const figure = Number.isInteger(value) && value < 1000 ? String(value) : numbers().format(value)
  return `${figure}\u00a0${noun}`
}

const months = [
  ['қаңтар', 'қаңтардағы'],
  ['ақпан', 'ақпандағы'],
  ['наурыз', 'наурыздағы'],
  ['сәуір', 'сәуірдегі'],
  ['мамыр', 'мамырдағы'],
  ['маусым', 'маусымдағы'],
  ['шілде', 'шілдедегі'],
  ['тамыз', 'тамыздағы'],
  ['қыркүйек', 'қыркүйектегі'],
  ['қазан', 'қазандағы'],
  ['қараша', 'қарашадағы'],
  ['желтоқсан', 'желтоқсандағы'],
] as const

function written(date: string, form: 0 | 1): string {
  const [year, month, day] = date.split('-').map(Number)
  const name = months[(month ?? 1) - 1]?.[form] ?? ''
  return `${year}\u00a0жылғы ${day}\u00a0${name}`
}

/** `2020-03-27` → «2020 жылғы 27 наурыз», as acts date themselves. */
export const longDate = (date: string): string => written(date, 0)

/** `2020-03-27` → «2020 жылғы 27 наурыздағы», before the noun that it dates. */
export const datedBy = (date: string): string => written(date, 1)
