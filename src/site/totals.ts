import type { Duration, Process } from '../corpus/model/index.ts'
import { term } from './words.ts'

const order: Duration['unit'][] = ['month', 'working-day', 'calendar-day', 'day', 'hour', 'minute']

/** Stated terms of the steps, summed by unit: working days, calendar days and minutes are never mixed. */
export function totalTime(process: Process): { unit: Duration['unit']; value: number }[] {
  const sums = new Map<Duration['unit'], number>()
  for (const { duration } of process.steps) if (duration) sums.set(duration.unit, (sums.get(duration.unit) ?? 0) + duration.value)
  return order.flatMap((unit) => (sums.has(unit) ? [{ unit, value: sums.get(unit) ?? 0 }] : []))
}

/** «3 рабочих дня + 30 минут», null where no step states a term. */
export function totalTimeText(process: Process): string | null {
  const sums = totalTime(process)
  return sums.length === 0 ? null : sums.map(({ value, unit }) => term(value, unit)).join(' + ')
}

/** Who acts in a process, each once, in order of entry. */
export function processLanes(process: Process): string[] {
  return [...new Set(process.steps.flatMap((step) => (step.lane === null ? [] : step.lane.split('; '))))]
}
