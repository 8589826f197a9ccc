import * as Plot from '@observablehq/plot'
import { ink, rowsPlot, type Width } from './plotted.ts'

/** One figure of a service in its first and its last year; null where it cannot be counted. */
export interface YearsArrow {
  figure: string
  place: number
  before: number | null
  after: number | null
}

interface Counted extends YearsArrow {
  before: number
  after: number
}

/** Each figure in a column of its own, from the first year to the last: an arrow, or a dot where nothing changed. */
export function yearsPlot(
  width: Width,
  named: string,
  services: readonly string[],
  figures: readonly string[],
  arrows: readonly YearsArrow[],
): string {
  const counted = arrows.filter((arrow): arrow is Counted => arrow.before !== null && arrow.after !== null)
  const changed = counted.filter(({ before, after }) => before !== after)
  const same = counted.filter(({ before, after }) => before === after)
  const not = arrows.filter(({ before, after }) => before === null || after === null)
  const most = Math.max(1, ...counted.flatMap(({ before, after }) => [before, after]))
  return rowsPlot(
    width,
    named,
    services,
    ({ dy }) => {
      const at = { fx: 'figure', y: 'place', dy }
      const right = ({ before, after }: Counted) => Math.max(before, after)
      return [
        Plot.ruleX([0], { stroke: ink.pale }),
        Plot.axisFx({ anchor: 'top', label: null, color: ink.quiet }),
        Plot.arrow(changed, {
          ...{ fx: 'figure', x1: 'before', x2: 'after', y: 'place', dy, strokeWidth: 2.5, headLength: 9, headAngle: 70, inset: 0 },
          stroke: ({ before, after }: Counted) => (after > before ? ink.more : ink.dark),
        }),
        Plot.dot(same, { ...at, x: 'after', r: 4, fill: ink.quiet }),
        Plot.text(counted, {
          ...{ ...at, x: right, dx: 9, textAnchor: 'start', fill: ink.text },
          text: ({ before, after }: Counted) => (before === after ? String(after) : `${before} → ${after}`),
        }),
        Plot.text(not, { ...at, x: 0, dx: 4, textAnchor: 'start', fill: ink.quiet, text: () => '—' }),
      ]
    },
    { marginTop: 40, x: { domain: [0, most * (width === 'wide' ? 1.4 : 2.4)], axis: null }, fx: { domain: [...figures], padding: 0.06 } },
  )
}
