import * as Plot from '@observablehq/plot'
import { JSDOM } from 'jsdom'
import { fontSize, heldLength, wrap } from '../../drawing/index.ts'
import { once } from '../once.ts'
import { shorten } from '../shorten.ts'

/** Widths of a chart in pixels: with its labels on the left on a desktop and on paper, above each row on a phone. */
export const widths = { wide: 860, narrow: 328 } as const
export type Width = keyof typeof widths

/** Colours of the page, so that a chart follows its scheme. */
export const ink = { dark: 'var(--accent)', pale: 'var(--line)', more: 'var(--warning-line)', text: 'var(--ink)', quiet: 'var(--muted)' }

const labelRoom = 330
const gap = 12
const longestLabel = { wide: 96, narrow: 68 } as const
const lineHeight = fontSize * 1.2
/** Height of what is drawn in a row, in pixels. */
const band = 22

const left = { wide: labelRoom, narrow: 10 }
/** Room for the figures behind marks, in pixels. */
export const right = 70

/** Width in pixels that is left for what is drawn. */
export const roomForRows = (width: Width): number => widths[width] - left[width] - right

const page = once(() => new JSDOM('').window.document)

/** Where a mark stands in its row of the chart, in pixels: insets of a bar, and how far its middle lies below that of the row. */
export interface Band {
  insetTop: number
  insetBottom: number
  dy: number
}

/** Holds the words of a chart in their rooms where a reader sets wider spaces between letters; the labels of rows are its last mark. */
function holdWords(chart: Element, labelWidth: number): void {
  const labels = chart.lastElementChild
  for (const line of chart.querySelectorAll('text:not(:has(tspan)), tspan')) {
    const length = heldLength(line.textContent ?? '', labels?.contains(line) ? labelWidth : right - gap, { size: fontSize })
    if (length) line.setAttribute('textLength', String(length))
  }
}

/**
 * A chart of one row a label, as markup of an `<svg role="img">`. `marks` draw at `y` = the place of the row, from 0.
 * `named` is what a reader hears in its place. The styles that Plot would put inside stand in the sheet of the page.
 * Source: https://observablehq.com/plot/features/plots (options `document`, `ariaLabel`).
 */
export function rowsPlot(
  width: Width,
  named: string,
  rows: readonly string[],
  marks: (band: Band) => Plot.Markish[],
  options: Plot.PlotOptions = {},
): string {
  const wide = width === 'wide'
  const labelWidth = wide ? labelRoom - 2 * gap : widths.narrow - gap
  const labels = rows.map((row) => wrap(shorten(row, longestLabel[width]), labelWidth))
  const tallest = Math.max(1, ...labels.map((lines) => lines.length)) * lineHeight
  const above = wide ? 0 : tallest + 4
  const row = wide ? Math.max(band, tallest) + gap : above + band + gap
  const insetTop = wide ? (row - band) / 2 : above
  const [marginTop, marginBottom] = [options.marginTop ?? 34, 6]
  const text = Plot.text(labels, {
    ...{ y: (_lines: string[], place: number) => place, text: (lines: string[]) => lines.join('\n') },
    ...{ frameAnchor: 'left', lineHeight: 1.2, fill: ink.text },
    ...(wide ? { textAnchor: 'end', dx: -gap } : { textAnchor: 'start', lineAnchor: 'bottom', dy: above - 4 - row / 2 }),
    ...(options.fx?.domain ? { fx: () => [...(options.fx?.domain ?? [])][0] } : {}),
  })
  const chart = Plot.plot({
    ...{
      document: page(),
      width: widths[width],
      height: rows.length * row + marginTop + marginBottom,
      ariaLabel: named,
      className: 'plot',
    },
    ...{ marginLeft: left[width], marginRight: right },
    ...options,
    ...{ marginTop, marginBottom, y: { type: 'band', domain: rows.map((_row, place) => place), padding: 0, axis: null } },
    marks: [...marks({ insetTop, insetBottom: row - band - insetTop, dy: insetTop + band / 2 - row / 2 }), text],
  })
  chart.querySelector('style')?.remove()
  // A picture has one name: what is inside it has no other.
  for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
  for (const name of ['style', 'font-family', 'font-size']) chart.removeAttribute(name)
  // Plot names its groups («bar»); a picture has one name.
  for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
  holdWords(chart, labelWidth)
  chart.setAttribute('role', 'img')
  return chart.outerHTML
}
