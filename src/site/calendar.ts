import type { Totals } from '../model/index.ts'

type Term = Totals['stated'][number]

const day = 24 * 60 * 60 * 1000
const isWorkday = (date: Date): boolean => date.getUTCDay() % 6 !== 0

/** A day, `2026-11-25`, as the noon of it in UTC, so that no change of clocks moves it. */
export const dayOf = (written: string): Date => new Date(`${written}T12:00:00Z`)

/** The day as it is written in an address or a field: `2026-11-25`. */
export const written = (date: Date): string => date.toISOString().slice(0, 10)

/** The day that it is where the reader is: `2026-11-25`. */
export function today(now = new Date()): string {
  const part = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}

/**
 * The last day of a term that begins on a day: working days skip Saturdays and Sundays, and no holidays, which change from year to year; a month ends on the
 * same day of a later month, or on its last day (Law of Kazakhstan «On administrative procedures» of 27 November 2000, article 12-1); minutes and hours of less than a day end on the day itself, seventy-two hours on the third day after. Null for «days» of
 * which the act does not say whether they are working days.
 */
export function endOf(start: Date, { value, unit }: Term): Date | null {
  if (unit === 'minute' || unit === 'hour') {
    const length = value * (unit === 'hour' ? 60 : 1) * 60 * 1000
    return length < day ? start : new Date(start.getTime() + Math.ceil(length / day) * day)
  }
  if (unit === 'day') return null
  if (unit === 'calendar-day') return new Date(start.getTime() + value * day)
  if (unit === 'month') {
    const end = new Date(start)
    end.setUTCDate(1)
    end.setUTCMonth(end.getUTCMonth() + value)
    const last = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate()
    end.setUTCDate(Math.min(start.getUTCDate(), last))
    return end
  }
  let end = start
  for (let left = value; left > 0; left -= 1) {
    end = new Date(end.getTime() + day)
    while (!isWorkday(end)) end = new Date(end.getTime() + day)
  }
  return end
}

/** The last day on which each of several holders has the file, where each takes the whole of its terms; null from the first that cannot be counted. */
export function schedule(filed: Date, holders: readonly (readonly Term[])[]): (Date | null)[] {
  let end: Date | null = filed
  return holders.map((terms) => {
    for (const term of terms) end = end && endOf(end, term)
    return end
  })
}

/**
 * Who may have the file on a day, by place among the holders: the first whose last day is not over, and, where that is this very day, those who may get it
 * on the same day. Empty once all are over; null where the terms until then cannot be counted.
 */
export function holdersOn(day: Date, ends: readonly (Date | null)[]): number[] | null {
  const first = ends.findIndex((end) => end === null || end >= day)
  if (first < 0) return []
  const here: number[] = []
  for (let index = first; index < ends.length; index += 1) {
    const end = ends[index]
    if (!end) return here.length > 0 ? here : null
    here.push(index)
    if (end > day) break
  }
  return here
}
