import * as Plot from '@observablehq/plot'
import { ink, rowsPlot, type Width } from './plotted.ts'

/** An office by its name, in how many regulations it acts, and in how many of them it holds the file longest. */
export interface HolderBar {
  name: string
  acts: number
  longest: number
}

/** Of the regulations in which an office acts (pale), those in which it holds the file longest (dark). */
export const holdersPlot = (width: Width, named: string, bars: readonly HolderBar[], told: (bar: HolderBar) => string): string =>
  rowsPlot(
    width,
    named,
    bars.map(({ name }) => name),
    ({ dy, ...inset }) => {
      const row = (_bar: HolderBar, place: number) => place
      const most = Math.max(1, ...bars.map(({ acts, longest }) => Math.max(acts, longest)))
      return [
        Plot.barX(bars, { ...inset, x: 'acts', y: row, fill: ink.pale }),
        Plot.barX(bars, { ...inset, x: 'longest', y: row, fill: ink.dark }),
        Plot.text(bars, {
          x: ({ acts, longest }) => Math.max(acts, longest),
          y: row,
          text: told,
          dy,
          dx: 6,
          textAnchor: 'start',
          fill: ink.text,
        }),
        Plot.ruleX([0], { stroke: ink.quiet }),
        Plot.axisX({
          anchor: 'top',
          label: null,
          ticks: Math.min(most, width === 'wide' ? 10 : 5),
          tickFormat: 'd',
          tickSize: 4,
          color: ink.quiet,
        }),
      ]
    },
  )
