import { type Channel, type Comparison, type ModelledProcess, mainWay, type Regulation } from '../../model/index.ts'
import { titleKey } from '../../text/title-key.ts'

/**
 * A value of each channel's procedure. A regulation tells one procedure several times (by actions, by units); the telling that states
 * most terms counts, of equals the longest, of equals the first. A lead-in that names no channel means the provider.
 */
function byChannel<T>({ processes }: Regulation, value: (process: ModelledProcess) => T): Partial<Record<Channel, T>> {
  const termed = ({ totals }: ModelledProcess) => mainWay(totals).steps.length - mainWay(totals).stepsWithoutTerm
  const tellings = [...Map.groupBy(processes, ({ channel }) => channel ?? 'provider')]
  return Object.fromEntries(
    tellings.flatMap(([channel, all]) => {
      const [best] = all.toSorted((a, b) => termed(b) - termed(a) || b.steps.length - a.steps.length)
      return best ? [[channel, value(best)]] : []
    }),
  )
}

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
  steps: (regulation) => byChannel(regulation, ({ steps }) => steps.length),
  // Sums a unit: days of different kinds, hours and minutes are never made one number.
  totalTime: (regulation) => byChannel(regulation, ({ totals }) => mainWay(totals).stated),
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

/** Does a regulation say nothing of a facet? */
const isSilent = (value: unknown): boolean =>
  value === null ||
  (Array.isArray(value) ? value.length === 0 : typeof value === 'object' && Object.values(value as object).every(isSilent))

/**
 * The facets of one service's regulations side by side. An excluded regulation says nothing any more: its values are null, and it
 * takes no part in `differs` and `silent`.
 */
export function compareFacets(regulations: readonly Regulation[]): Comparison['facets'] {
  return Object.entries(facets).map(([facet, read]) => {
    const values = regulations.map((regulation) => [regulation.id, regulation.status === 'excluded' ? null : read(regulation)] as const)
    const living = regulations.filter(({ status }) => status !== 'excluded').map(({ id }) => id)
    const said = values.filter(([id]) => living.includes(id))
    const stated = said.filter(([, value]) => !isSilent(value)).map(([, value]) => comparable(value))
    const silent = said.filter(([, value]) => isSilent(value)).map(([id]) => id)
    return { facet, values: Object.fromEntries(values), differs: new Set(stated).size > 1, silent }
  })
}
