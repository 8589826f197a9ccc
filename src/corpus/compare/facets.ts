import { titleKey } from '../link/title-key.ts'
import type { Comparison, Duration, Process, Regulation } from '../model/index.ts'

/** Units from the longest to the shortest, the order in which sums are given. */
const units: readonly Duration['unit'][] = ['month', 'working-day', 'calendar-day', 'day', 'hour', 'minute']

/** The stated terms of a process, summed a unit: days of different kinds, hours and minutes are never made one number. */
export function totalTime({ steps }: Process): { unit: Duration['unit']; value: number }[] {
  const sums = new Map<Duration['unit'], number>()
  for (const { duration } of steps) if (duration) sums.set(duration.unit, (sums.get(duration.unit) ?? 0) + duration.value)
  return units.flatMap((unit) => (sums.has(unit) ? [{ unit, value: sums.get(unit) ?? 0 }] : []))
}

const perProcess = <T>(regulation: Regulation, value: (process: Process) => T) =>
  regulation.processes.map((process) => ({ channel: process.channel, kind: process.kind, ...value(process) }))

/** What is put side by side, in the order in which people ask for it. */
const facets: Record<string, (regulation: Regulation) => unknown> = {
  provider: ({ provider }) => provider,
  channels: ({ channels }) => channels,
  form: ({ form }) => form,
  automation: ({ automation }) => automation,
  cost: ({ cost }) => cost,
  outputs: ({ outputs }) => outputs,
  evidence: ({ evidence }) => evidence,
  refusalGrounds: ({ refusalGrounds }) => refusalGrounds,
  processingTime: ({ processingTime }) => processingTime,
  lanes: ({ lanes }) => lanes,
  steps: (regulation) => perProcess(regulation, ({ steps }) => ({ count: steps.length })),
  totalTime: (regulation) => perProcess(regulation, (process) => ({ time: totalTime(process) })),
}

/**
 * A value for telling whether two regulations differ: texts without case, quotes, dashes and punctuation, lists without order.
 * Numbers, units and codes stay as they are.
 */
function comparable(value: unknown): string {
  if (typeof value === 'string') return titleKey(value)
  if (Array.isArray(value)) return `[${value.map(comparable).sort().join('|')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}:${comparable(inner)}`)
      .join('|')}}`
  return String(value)
}

/**
 * The facets of one service's regulations side by side. An excluded regulation says nothing any more: its values are null, and it
 * takes no part in `differs`.
 */
export function compareFacets(regulations: readonly Regulation[]): Comparison['facets'] {
  return Object.entries(facets).map(([facet, read]) => {
    const values = regulations.map((regulation) => [regulation.id, regulation.status === 'excluded' ? null : read(regulation)] as const)
    const stated = regulations.filter(({ status }) => status !== 'excluded').map((regulation) => comparable(read(regulation)))
    return { facet, values: Object.fromEntries(values), differs: new Set(stated).size > 1 }
  })
}
