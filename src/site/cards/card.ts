import { x } from 'xastscript'
import { markup } from '../../text/xml.ts'
import { shorten } from '../shorten.ts'

/** What a card says of a page: shown where the page is shared, 1200 × 630 as Open Graph asks for. */
export interface Card {
  site: string
  title: string
  /** Places and years. */
  where: string
  /** The state in words; `past` draws it as a warning. */
  state: { text: string; past: boolean }
  /** Of a regulation its own time, of a service that of its newest regulations; what states no term has none. */
  timelines: Timeline[]
  /** How much there is, in words. */
  amounts: string
}

/** Who holds the file for which share of the whole, one after another; a card of one regulation needs no label. */
export interface Timeline {
  label: string | null
  stretches: { share: number; isLongest: boolean }[]
  told: string
}

/** As many timelines as a card has room for. */
export const mostTimelines = 3

const [width, height, edge] = [1200, 630, 64]
const colours = {
  paper: '#fdfdfb',
  ink: '#1b2227',
  muted: '#5a656c',
  accent: '#0b567a',
  past: '#9a3c12',
  pastPaper: '#fdeee0',
}
/** Those who hold the file less long than the longest, in turn. */
const held = ['#83adc2', '#b3ccd9']

/** Size of the words beside a bar, in pixels. */
const small = 22

/** Width of a letter of the serif face over its size, on the average of Russian and Kazakh text. */
const letterWidth = 0.6

/** As many letters as a width has room for. */
const lettersIn = (room: number, size: number): number => Math.floor(room / (size * letterWidth))

/** Words in lines no wider than the card. */
function lines(text: string, size: number): string[] {
  const most = lettersIn(width - 2 * edge, size)
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

/** A bar of stretches that ends where the card or its column does, with its label before and its time behind it. */
function timeline({ label, stretches, told }: Timeline, y: number) {
  const bar = label === null ? { x: edge, width: width - 2 * edge } : { x: 440, width: 340 }
  let left = bar.x
  const parts = stretches.map(({ share, isLongest }, index) => {
    const [from, whole] = [left, share * bar.width]
    left += whole
    const fill = isLongest ? colours.accent : held[index % held.length]
    return x('rect', { x: Math.round(from), y, width: Math.max(2, Math.round(whole) - 4), height: 24, rx: 3, fill })
  })
  if (label === null) return parts
  return [
    text(shorten(label, lettersIn(bar.x - edge, small)), { x: edge, y: y + 20, size: small, fill: colours.muted }),
    ...parts,
    text(shorten(told, lettersIn(width - edge - bar.x - bar.width - 16, small)), {
      x: bar.x + bar.width + 16,
      y: y + 20,
      size: 22,
      fill: colours.muted,
    }),
  ]
}

/** The card as SVG. */
export function cardSvg({ site, title, where, state, timelines, amounts }: Card): string {
  const size = title.length <= 60 ? 60 : title.length <= 130 ? 48 : 40
  const most = size === 60 ? 3 : size === 48 ? 4 : 5
  const all = lines(title, size)
  const shown = all.length <= most ? all : [...all.slice(0, most - 1), `${all[most - 1]}…`]
  const top = 190
  const badge = state.text.length * 26 * letterWidth + 40
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
    text(shorten(where, lettersIn(width - 2 * edge, 32)), {
      x: edge,
      y: top + shown.length * size * 1.2 + 14,
      size: 32,
      fill: colours.muted,
    }),
    ...timelines.slice(0, mostTimelines).flatMap((each, index, { length }) => timeline(each, 540 - 38 * (length - 1 - index))),
    text(shorten(amounts, lettersIn(width - 2 * edge, 26)), { x: edge, y: 602, size: 26, fill: colours.muted }),
  ])
  return markup(svg)
}
