import * as Plot from '@observablehq/plot'
import { fontSize, textWidth, wrap } from '../../drawing/index.ts'
import { ink, right, roomForRows, rowsPlot, type Width } from './plotted.ts'

/** How many regulations are silent on a field: with a word that the стандарт says it, and without. */
export interface SilenceBar {
  name: string
  silent: number
  byStandard: number
}

/** Regulations silent on a field: pale where they send to the стандарт, dark where they send nowhere. */
export const silencesPlot = (width: Width, named: string, bars: readonly SilenceBar[]): string =>
  rowsPlot(
    width,
    named,
    bars.map(({ name }) => name),
    ({ dy, ...inset }) => {
      const row = (_bar: SilenceBar, place: number) => place
      const sum = ({ silent, byStandard }: SilenceBar) => silent + byStandard
      return [
        Plot.barX(bars, { ...inset, x1: 0, x2: 'silent', y: row, fill: ink.dark }),
        Plot.barX(bars, { ...inset, x1: 'silent', x2: sum, y: row, fill: ink.pale }),
        Plot.text(bars, {
          ...{ x: sum, y: row, dy, dx: 6, textAnchor: 'start', fill: ink.text },
          text: (bar: SilenceBar) => (bar.silent > 0 && bar.byStandard > 0 ? `${bar.silent} + ${bar.byStandard}` : String(sum(bar))),
        }),
        Plot.ruleX([0], { stroke: ink.quiet }),
      ]
    },
    { marginTop: 8, x: { axis: null } },
  )

/** How many fields the regulations of a service in one place leave unsaid, from the least to the most. */
export interface SilenceCell {
  service: number
  place: string
  least: number
  most: number
}

/** Names above columns: in lines where their words fit, else slanted as steeply as the room on the right asks for (degrees). */
function columnHeads(names: readonly string[], column: number): { slant: number; height: number; format: (name: string) => string } {
  const widthOf = (text: string) => textWidth(text, fontSize)
  const lines = new Map(names.map((name) => [name, wrap(name, column - 16)]))
  if ([...lines.values()].flat().every((line) => widthOf(line) <= column - 4))
    return {
      slant: 0,
      height: Math.max(1, ...[...lines.values()].map(({ length }) => length)) * fontSize * 1.2 + 8,
      format: (name) => lines.get(name)?.join('\n') ?? name,
    }
  const longest = Math.max(1, ...names.map(widthOf))
  const slant = Math.acos(Math.min(Math.SQRT1_2, (right + column / 2 - fontSize) / longest))
  return { slant: (slant * 180) / Math.PI, height: longest * Math.sin(slant) + fontSize * 2, format: (name) => name }
}

/** Services by places: the darker, the more a regulation leaves unsaid; empty where there is none. */
export const silenceCellsPlot = (
  width: Width,
  named: string,
  services: readonly string[],
  places: readonly string[],
  cells: readonly SilenceCell[],
): string => {
  const top = Math.max(1, ...cells.map(({ most }) => most))
  const column = roomForRows(width) / Math.max(1, places.length)
  const heads = columnHeads(places, column)
  const share = ({ most }: SilenceCell) => 0.08 + (0.92 * most) / top
  return rowsPlot(
    width,
    named,
    services,
    ({ dy, ...inset }) => [
      Plot.cell(cells, { ...inset, x: 'place', y: 'service', fill: ink.dark, fillOpacity: share, insetLeft: 2, insetRight: 2 }),
      Plot.text(cells, {
        ...{ x: 'place', y: 'service', dy, fill: (cell: SilenceCell) => (share(cell) > 0.5 ? 'var(--paper)' : ink.text) },
        text: ({ least, most }: SilenceCell) => (least === most ? String(most) : `${least}–${most}`),
      }),
      Plot.axisX({ anchor: 'top', label: null, tickSize: 0, color: ink.quiet, tickRotate: -heads.slant, tickFormat: heads.format }),
    ],
    { marginTop: heads.height, x: { type: 'band', domain: [...places], padding: 0.04 } },
  )
}
