import { type Comparison, type ModelledProcess, mainWay, type Procedure, type Regulation } from '../../model/index.ts'
import { titleKey } from '../../text/title-key.ts'

/** A value of each procedure, by its canonical telling, be it in words or in a table. */
function byProcedure<T>({ processes, tableProcesses }: Regulation, value: (process: ModelledProcess) => T): Partial<Record<Procedure, T>> {
  const counted = [...processes, ...tableProcesses].filter(({ canonical }) => canonical)
  return Object.fromEntries(counted.map((process) => [process.procedure, value(process)]))
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
  steps: (regulation) => byProcedure(regulation, ({ steps }) => steps.length),
  // Sums a unit: days of different kinds, hours and minutes are never made one number.
  totalTime: (regulation) => byProcedure(regulation, ({ totals }) => mainWay(totals).stated),
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
    const stated = said.filter(([, value]) => !isSilent(value)).map(([id, value]) => [id, comparable(value)] as const)
    const silent = said.filter(([, value]) => isSilent(value)).map(([id]) => id)
    const sayings = [...new Set(stated.map(([, saying]) => saying))]
    return {
      facet,
      values: Object.fromEntries(values),
      differs: sayings.length > 1,
      silent,
      says: Object.fromEntries(stated.map(([id, saying]) => [id, sayings.indexOf(saying) + 1])),
    }
  })
}
