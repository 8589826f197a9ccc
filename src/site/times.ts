import { type Duration, holdings, type ModelledProcess, mainWay, type Procedure, type Regulation } from '../model/index.ts'
import { allProcesses } from './processes.ts'

type Unit = Duration['unit']

/** What one bar counts: minutes and hours together, in minutes; any other unit by itself. */
export type Scale = 'short' | Exclude<Unit, 'minute' | 'hour'>

const scaleOf = (unit: Unit): Scale => (unit === 'minute' || unit === 'hour' ? 'short' : unit)
const onScale = ({ value, unit }: { value: number; unit: Unit }): number => (unit === 'hour' ? value * 60 : value)

/** A stretch of a bar: one unit holds the file. */
export interface Stretch {
  lane: string | null
  from: number
  to: number
}

/** The terms of one scale, one after another in the order of the steps. */
export interface Bar {
  scale: Scale
  stretches: Stretch[]
  whole: number
  /** Who holds the file longest by this scale, all its stretches together; `several` where more than one do equally long, `unsaid` where the act does not say who. */
  longest: { lane: string; value: number } | 'several' | 'unsaid'
}

/** How long the way that stands for a process takes, by its own steps. Scales are never added up. */
export interface Times {
  process: ModelledProcess
  bars: Bar[]
  /** Whether minutes and hours stand on no bar. */
  leavesOut: boolean
  untimed: number
}

function longestOf(stretches: readonly Stretch[]): Bar['longest'] {
  const held = new Map<string | null, number>()
  for (const { lane, from, to } of stretches) held.set(lane, (held.get(lane) ?? 0) + to - from)
  const [first, second] = [...held].sort(([, one], [, other]) => other - one)
  if (!first || first[0] === null) return 'unsaid'
  return first[1] === second?.[1] ? 'several' : { lane: first[0], value: first[1] }
}

const minutesOfDay = 24 * 60

/** The bars of a process; minutes and hours that come to less than a day stand on none where any step takes days: beside days they are a dot. */
export function timesOf(process: ModelledProcess): Times {
  const held = holdings(process)
  const scales = [...new Set(held.flatMap(({ terms }) => terms.map(({ unit }) => scaleOf(unit))))]
  const short = held
    .flatMap(({ terms }) => terms.filter(({ unit }) => scaleOf(unit) === 'short'))
    .reduce((sum, term) => sum + onScale(term), 0)
  const shown = scales.length > 1 && short < minutesOfDay ? scales.filter((scale) => scale !== 'short') : scales
  const bars = shown.map((scale): Bar => {
    let whole = 0
    const stretches = held.flatMap(({ lane, terms }): Stretch[] => {
      const value = terms.filter(({ unit }) => scaleOf(unit) === scale).reduce((sum, each) => sum + onScale(each), 0)
      whole += value
      return value > 0 ? [{ lane, from: whole - value, to: whole }] : []
    })
    return { scale, stretches, whole, longest: longestOf(stretches) }
  })
  return { process, bars, leavesOut: shown.length < scales.length, untimed: mainWay(process.totals).stepsWithoutTerm }
}

/** The procedures of a regulation that state a term on the way that stands for them, each by the telling that counts. */
export function timedProcesses(regulation: Pick<Regulation, 'processes' | 'tableProcesses'>): ModelledProcess[] {
  return allProcesses(regulation).filter(({ canonical, totals }) => canonical && mainWay(totals).stated.length > 0)
}

/** The times of a regulation by procedure. */
export function timesByProcedure(regulation: Pick<Regulation, 'processes' | 'tableProcesses'>): Map<Procedure, Times> {
  return new Map(timedProcesses(regulation).map((process) => [process.procedure, timesOf(process)]))
}

/**
 * Whether regulations can be set beside each other by time: `equal` and `unequal` where all count on one and the same scale and every step states a
 * term; else why they cannot.
 */
export function comparableTimes(all: readonly Times[]): 'equal' | 'unequal' | 'units' | 'untimed' {
  const scales = new Set(all.map(({ bars }) => bars.map(({ scale }) => scale).join('+')))
  const [first] = scales
  if (scales.size > 1 || first?.includes('+')) return 'units'
  if (all.some(({ untimed }) => untimed > 0)) return 'untimed'
  return new Set(all.map(({ bars }) => bars[0]?.whole)).size === 1 ? 'equal' : 'unequal'
}
