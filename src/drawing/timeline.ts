import type { Root } from 'xast'
import { x } from 'xastscript'
import { type Duration, type Holding, holdings, type ModelledProcess, mainWay } from '../model/index.ts'
import { capital } from '../text/capital.ts'
import type { Spoken } from './draw.ts'
import { heldLength } from './held-length.ts'
import type { DrawingWords } from './words/index.ts'
import { fontSize, wrap } from './wrap.ts'

const width = 330
const nameRoom = 200
const noteSize = 12
const lineHeight = 16
const barHeight = 6

const baseline = (top: number, line: number): number => top + (line + 1) * lineHeight - 4
const held = (text: string, room: number, size = fontSize): number | null => heldLength(text, room, { size })

const isShort = (unit: Duration['unit']): boolean => unit === 'minute' || unit === 'hour'

/** Length of a holding on the scale: minutes, or days where any step takes days; minutes and hours are a mark on a scale of days. */
function length({ terms }: Pick<Holding, 'terms'>, inDays: boolean): number {
  return terms.reduce((sum, { value, unit }) => {
    if (isShort(unit)) return inDays ? sum : sum + value * (unit === 'hour' ? 60 : 1)
    return sum + value * (unit === 'month' ? 30 : 1)
  }, 0)
}

/** What the scale counts, in words: units of days that stand side by side are named, so that none passes for another. */
function scaleNote(all: Holding[], inDays: boolean, words: DrawingWords['timeline']): string {
  const units = [...new Set(all.flatMap(({ terms }) => terms.map(({ unit }) => unit)))]
  if (!inDays) return words.minutes
  const days = units.filter((unit) => !isShort(unit)).map((unit) => words.units[unit])
  return `${words.scale(days)}${units.some(isShort) ? words.short : ''}`
}

/**
 * Who holds the file for how long, as a small SVG 330 pixels wide: a row for each unit in the order of the steps, its bar beginning
 * where the one before ends. Null where the way that stands for the process has fewer than two terms.
 */
export function timeline(
  process: Pick<ModelledProcess, 'steps' | 'totals'>,
  { key, title, spoken }: { key: string; title: string; spoken: Spoken },
  { term, timeline: words }: DrawingWords,
): { tree: Root; width: number; height: number } | null {
  const { terms } = mainWay(process.totals)
  if (terms.length < 2) return null
  const all = holdings(process)
  const inDays = terms.some(({ unit }) => !isShort(unit))
  const whole = all.reduce((sum, holding) => sum + length(holding, inDays), 0)
  let y = 0
  let spent = 0
  const rows = all.map((holding) => {
    const name = wrap(capital(holding.lane ?? words.nobody), nameRoom)
    const said = holding.terms.length === 0 ? [words.noTerm] : holding.terms.map(term)
    const lines = Math.max(name.length, said.length)
    const from = Math.round((spent / whole) * width)
    spent += length(holding, inDays)
    const to = Math.round((spent / whole) * width)
    const top = y + lines * lineHeight + 4
    const row = x('g', [
      ...name.map((text, index) =>
        x('text', { lang: holding.lane === null ? null : spoken.act, x: 0, y: baseline(y, index), textLength: held(text, nameRoom) }, text),
      ),
      ...said.map((text, index) =>
        x('text', { class: 'term', x: width, y: baseline(y, index), textLength: held(text, width - nameRoom) }, text),
      ),
      x('path', { class: 'track', d: `M0 ${top}h${width}` }),
      ...(holding.terms.length === 0
        ? []
        : [x('rect', { x: Math.min(from, width - 2), y: top - barHeight / 2, width: Math.max(2, to - from), height: barHeight, rx: 1 })]),
    ])
    y = top + 10
    return row
  })
  const note = wrap(scaleNote(all, inDays, words), width)
  const height = y + note.length * lineHeight
  const svg = x(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'timeline',
      lang: spoken.ours,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${key}-t`,
    },
    [
      x('title', { id: `${key}-t` }, title),
      // The terms stand in the list of steps.
      x('g', { 'aria-hidden': 'true' }, [
        ...rows,
        ...note.map((text, index) =>
          x('text', { class: 'note', x: 0, y: baseline(y, index), textLength: held(text, width, noteSize) }, text),
        ),
      ]),
    ],
  )
  return { tree: { type: 'root', children: [svg] }, width, height }
}
