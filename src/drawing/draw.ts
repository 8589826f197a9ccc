import type { Root, Element as XmlElement } from 'xast'
import { x } from 'xastscript'
import type { Language } from '../text/language.ts'
import { lineHeight } from './caption.ts'
import { headerLineHeight } from './frame.ts'
import type { Drawing, DrawnEdge, DrawnLane, DrawnNode, Point } from './geometry.ts'
import { heldLength } from './held-length.ts'
import { fontSize } from './wrap.ts'

/** In which language stands what is ours, what is the act's and what the lanes are called; null where a drawing has one language. */
export interface Spoken {
  ours: Language | null
  act: Language | null
  lanes: Language | null
}

const round = (value: number): number => Math.round(value)

/** An SVG path through the points, its corners rounded by `radius` pixels. */
function pathThrough(points: Point[], radius = 6): string {
  const [first, ...rest] = points.map(({ x, y }) => ({ x: round(x), y: round(y) }))
  if (!first) return ''
  const parts = [`M${first.x} ${first.y}`]
  let previous = first
  rest.forEach((point, index) => {
    const after = rest[index + 1]
    if (!after) {
      parts.push(line(previous, point))
      return
    }
    const before = shorten(point, previous, radius)
    const beyond = shorten(point, after, radius)
    parts.push(line(previous, before), `Q${point.x} ${point.y} ${beyond.x} ${beyond.y}`)
    previous = beyond
  })
  return parts.join('')
}

function line(from: Point, to: Point): string {
  if (from.x === to.x && from.y === to.y) return ''
  if (from.x === to.x) return `V${to.y}`
  return from.y === to.y ? `H${to.x}` : `L${to.x} ${to.y}`
}

/** The point `radius` away from `from` on the way to `to`, at most halfway. */
function shorten(from: Point, to: Point, radius: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const part = Math.min(radius, length / 2) / length
  return { x: round(from.x + (to.x - from.x) * part), y: round(from.y + (to.y - from.y) * part) }
}

/** A line of text: its class, its language, and whether it is set in bold. */
interface Line {
  text: string
  kind?: string
  lang?: string | null
  isBold?: boolean
}

/** Lines of text centred on a point, each held within `room` pixels; the first baseline stands so that the block is centred. */
function block(lines: readonly Line[], centre: Point, { height, room }: { height: number; room: number }): XmlElement[] {
  const top = centre.y - (lines.length * height) / 2
  return lines.map(({ text, kind, lang, isBold = false }, index) =>
    x(
      'text',
      {
        ...(kind ? { class: kind } : {}),
        lang,
        x: round(centre.x),
        y: round(top + index * height + height * 0.77),
        textLength: heldLength(text, room, { size: fontSize, weight: isBold ? 700 : 400 }),
      },
      text,
    ),
  )
}

function laneElement(lane: DrawnLane, { lanes }: Spoken): XmlElement {
  const left = round(lane.x)
  const width = round(lane.x + lane.width) - left
  return x('g', { class: `lane ${lane.id}`, lang: lanes }, [
    x('rect', { x: left, y: round(lane.y), width, height: round(lane.height) }),
    x('rect', { class: 'header', x: left, y: round(lane.y), width, height: round(lane.headerHeight) }),
    ...block(
      lane.header.map((text) => ({ text, isBold: true })),
      { x: lane.x + lane.width / 2, y: lane.y + lane.headerHeight / 2 },
      { height: headerLineHeight, room: lane.width },
    ),
  ])
}

function outline({ type, x: left, y: top, width, height }: DrawnNode): XmlElement[] {
  const [l, t, w, h] = [round(left), round(top), round(left + width) - round(left), round(top + height) - round(top)]
  switch (type) {
    case 'start-event':
    case 'end-event':
      return [x('circle', { cx: l + w / 2, cy: t + h / 2, r: w / 2 })]
    case 'exclusive-gateway':
    case 'parallel-gateway':
      return [x('path', { d: `M${l + w / 2} ${t}l${w / 2} ${h / 2}l${-w / 2} ${h / 2}l${-w / 2} ${-h / 2}z` })]
    case 'call-activity':
      return [x('rect', { x: l, y: t, width: w, height: h, rx: 3 }), x('path', { d: `M${l + 5} ${t}v${h}M${l + w - 5} ${t}v${h}` })]
    default:
      return [x('rect', { x: l, y: t, width: w, height: h, rx: 3 })]
  }
}

const kinds: Record<DrawnNode['type'], string> = {
  'start-event': 'start',
  'end-event': 'end',
  task: 'task',
  'call-activity': 'task call',
  'exclusive-gateway': 'gateway',
  'parallel-gateway': 'gateway',
}

/** Ends that are no success have a look of their own. */
const endings: Partial<Record<string, string>> = { refusal: 'refused', unknown: 'unsaid' }

function nodeElement(node: DrawnNode, { ours, act, lanes }: Spoken): XmlElement {
  const own = node.isOurs ? ours : act
  const said = (lang: string | null) => (lang === own ? null : lang)
  const classes = [kinds[node.type], endings[node.outcome ?? ''], node.lane]
  return x('g', { class: classes.filter(Boolean).join(' '), lang: own }, [
    ...(node.full ? [x('title', { lang: said(act) }, node.full)] : []),
    ...outline(node),
    ...block(
      node.lines.map(({ text, role }) =>
        role === 'action' ? { text } : { text, kind: role, lang: said(role === 'lane' ? lanes : ours), isBold: role === 'lane' },
      ),
      { x: node.x + node.width / 2, y: node.y + node.height / 2 },
      // A diamond has room for its lines as they are, and none to spare.
      { height: lineHeight, room: node.type === 'exclusive-gateway' ? 0 : node.width - 4 },
    ),
  ])
}

function edgeElements(edge: DrawnEdge, arrow: string): XmlElement[] {
  return [x('path', { d: pathThrough(edge.points), 'marker-end': `url(#${arrow})` })]
}

/**
 * The drawing as a small SVG: rectangles, paths, texts and one marker, classes and no styles (the site's stylesheet
 * colours it). `key` makes the ids of this drawing its own on a page that holds several.
 */
export function draw(
  drawing: Drawing,
  { key, title, description, spoken }: { key: string; title: string; description: string; spoken: Spoken },
): Root {
  const [width, height] = [Math.ceil(drawing.width), Math.ceil(drawing.height)]
  const svg = x(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'diagram',
      lang: spoken.ours,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${key}-t`,
      'aria-describedby': `${key}-d`,
    },
    [
      x('title', { id: `${key}-t` }, title),
      x('desc', { id: `${key}-d` }, description),
      x('marker', { id: `${key}-a`, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, orient: 'auto' }, [
        x('path', { class: 'arrow', d: 'M0 0L8 4L0 8z' }),
      ]),
      // What it shows is told by the list of steps.
      x('g', { id: `${key}-g`, class: 'drawn', 'aria-hidden': 'true' }, [
        ...drawing.lanes.map((lane) => laneElement(lane, spoken)),
        x(
          'g',
          { class: 'flows' },
          drawing.edges.flatMap((edge) => edgeElements(edge, `${key}-a`)),
        ),
        ...drawing.nodes.map((node) => nodeElement(node, spoken)),
        x(
          'g',
          { class: 'answers' },
          drawing.edges.flatMap(({ label }) =>
            label ? block([{ text: label.text, isBold: true }], label, { height: lineHeight, room: 0 }) : [],
          ),
        ),
      ]),
    ],
  )
  return { type: 'root', children: [svg] }
}
