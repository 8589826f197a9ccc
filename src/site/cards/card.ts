import { x } from 'xastscript'
import { markup } from '../../text/xml.ts'
import { shorten } from '../shorten.ts'

/** What a card says of a page: shown where the page is shared, 1200 × 630 as Open Graph asks for. */
export interface Card {
  site: string
  title: string
  /** Place and year. */
  where: string
  /** The state in words; `past` draws it as a warning. */
  state: { text: string; past: boolean }
  /** For each step of the procedure the place of its lane among the lanes, null where nobody is named. */
  steps: (number | null)[]
  /** What the strip of steps shows, in words. */
  strip: string
}

const [width, height, edge] = [1200, 630, 64]
const colours = {
  paper: '#fdfdfb',
  ink: '#1b2227',
  muted: '#5a656c',
  accent: '#0b567a',
  line: '#d9dcd8',
  past: '#9a3c12',
  pastPaper: '#fdeee0',
}
/** Lanes in the order of entry; later ones begin again. */
const laneColours = ['#0b567a', '#3f8fb5', '#83c5e3', '#c98a3d', '#7c9a5e', '#8d6a9f']

/** Width of a letter of the serif face over its size, on the average of Russian and Kazakh text. */
const letterWidth = 0.6

/** Words in lines no wider than the card. */
function lines(text: string, size: number): string[] {
  const most = Math.floor((width - 2 * edge) / (size * letterWidth))
  const made: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = made.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) made[made.length - 1] = `${last} ${word}`
    else made.push(shorten(word, most))
  }
  return made
}

const text = (words: string, at: { x: number; y: number; size: number; fill: string; anchor?: string }) =>
  x(
    'text',
    {
      ...{ x: at.x, y: at.y, fill: at.fill, 'font-size': at.size },
      'font-family': 'PT Serif',
      'font-weight': 700,
      'text-anchor': at.anchor ?? 'start',
    },
    words,
  )

/** The card as SVG. */
export function cardSvg({ site, title, where, state, steps, strip }: Card): string {
  const size = title.length <= 60 ? 60 : title.length <= 130 ? 48 : 40
  const most = size === 60 ? 3 : size === 48 ? 4 : 5
  const all = lines(title, size)
  const shown = all.length <= most ? all : [...all.slice(0, most - 1), `${all[most - 1]}…`]
  const top = 190
  const badge = state.text.length * 26 * letterWidth + 40
  const cell = Math.min(46, (width - 2 * edge) / Math.max(1, steps.length))
  const svg = x('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, [
    x('rect', { width, height, fill: colours.paper }),
    x('rect', { width, height: 12, fill: colours.accent }),
    text(site, { x: edge, y: 84, size: 32, fill: colours.accent }),
    x('rect', { x: width - edge - badge, y: 48, width: badge, height: 52, rx: 26, fill: state.past ? colours.pastPaper : '#e6f1f6' }),
    text(state.text, {
      ...{ x: width - edge - badge / 2, y: 83, size: 26, anchor: 'middle' },
      fill: state.past ? colours.past : colours.accent,
    }),
    ...shown.map((line, index) => text(line, { x: edge, y: top + index * size * 1.2, size, fill: colours.ink })),
    text(where, { x: edge, y: top + shown.length * size * 1.2 + 14, size: 32, fill: colours.muted }),
    ...steps.map((lane, index) =>
      x('rect', {
        ...{ x: edge + index * cell, y: 520, width: cell - 4, height: 30, rx: 4 },
        fill: lane === null ? colours.line : (laneColours[lane % laneColours.length] ?? colours.line),
      }),
    ),
    text(strip, { x: edge, y: 590, size: 26, fill: colours.muted }),
  ])
  return markup(svg)
}
