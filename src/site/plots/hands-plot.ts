import * as Plot from '@observablehq/plot'
import { ink, rowsPlot, type Width } from './plotted.ts'

/** A service and the least and the most hand-overs of its regulations. */
export interface HandsSpan {
  name: string
  least: number
  most: number
}

/** From the least (ring) to the most hand-overs (dot) of each service. */
export const handsPlot = (width: Width, named: string, spans: readonly HandsSpan[]): string =>
  rowsPlot(
    width,
    named,
    spans.map(({ name }) => name),
    ({ dy }) => {
      const row = (_span: HandsSpan, place: number) => place
      const differing = spans.map((span, place) => ({ ...span, place })).filter(({ least, most }) => least !== most)
      const most = Math.max(1, ...spans.map((span) => span.most))
      return [
        Plot.gridX({ stroke: ink.pale, strokeOpacity: 1, ticks: Math.min(most, 10) }),
        Plot.axisX({ anchor: 'top', label: null, ticks: Math.min(most, 10), tickFormat: 'd', tickSize: 0, color: ink.quiet }),
        Plot.link(differing, { x1: 'least', x2: 'most', y: 'place', dy, stroke: ink.dark, strokeWidth: 3 }),
        Plot.dot(differing, { x: 'least', y: 'place', dy, r: 5, fill: 'var(--paper)', stroke: ink.dark, strokeWidth: 2 }),
        Plot.dot(spans, { x: 'most', y: row, dy, r: 6, fill: ink.dark }),
        Plot.text(spans, {
          ...{ x: 'most', y: row, dy, dx: 12, textAnchor: 'start', fill: ink.text },
          text: ({ least, most: top }: HandsSpan) => (least === top ? String(top) : `${least}–${top}`),
        }),
      ]
    },
    { x: { domain: [0, Math.max(1, ...spans.map(({ most }) => most))] } },
  )
