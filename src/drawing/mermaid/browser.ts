import { JSDOM } from 'jsdom'
import { ascent, descent, textWidth } from './font.ts'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

const fontSize = 14
const empty: Box = { x: 0, y: 0, width: 0, height: 0 }

function union(boxes: Box[]): Box {
  const seen = boxes.filter((box) => box.width > 0 || box.height > 0)
  const [first] = seen
  if (!first) return empty
  let left = first.x
  let top = first.y
  let right = first.x + first.width
  let bottom = first.y + first.height
  for (const box of seen) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** A length attribute in pixels; `em` counts the drawing's font size. */
function length(element: Element, name: string): number {
  const text = element.getAttribute(name) ?? ''
  const value = Number.parseFloat(text)
  if (Number.isNaN(value)) return 0
  return text.trim().endsWith('em') ? value * fontSize : value
}

function translation(element: Element): { x: number; y: number } {
  const match = /translate\(\s*(-?[\d.e+-]+)[ ,]*(-?[\d.e+-]+)?\s*\)/.exec(element.getAttribute('transform') ?? '')
  return { x: Number(match?.[1] ?? 0), y: Number(match?.[2] ?? 0) }
}

function isBold(element: Element): boolean {
  return element.getAttribute('font-weight') === 'bold' || element.closest('.cluster-label') !== null
}

function tspanWidth(element: Element): number {
  const inner = [...element.querySelectorAll('.text-inner-tspan')]
  const runs = inner.length > 0 ? inner : [element]
  return runs.reduce((width, run) => width + textWidth(run.textContent ?? '', fontSize, isBold(run) ? 700 : 400), 0)
}

/** The rows of a text element: mermaid writes one outer tspan a line, `y` and `dy` in em. */
function textBox(element: Element): Box {
  const rows = [...element.children].filter((child) => child.tagName === 'tspan')
  if (rows.length === 0) {
    const width = textWidth(element.textContent ?? '', fontSize, isBold(element) ? 700 : 400)
    return width === 0 ? empty : box(element, width, length(element, 'x'), length(element, 'y') + length(element, 'dy'))
  }
  return union(
    rows
      .filter((row) => (row.textContent ?? '') !== '')
      .map((row) => box(row, tspanWidth(row), length(row, 'x'), length(row, 'y') + length(row, 'dy'))),
  )
}

function box(element: Element, width: number, x: number, baseline: number): Box {
  const anchored = element.closest('[text-anchor="middle"]') ?? element.closest('.label, .cluster-label')
  const left = anchored ? x - width / 2 : x
  return { x: left, y: baseline - ascent * fontSize, width, height: (ascent + descent) * fontSize }
}

function pointsBox(points: number[]): Box {
  const across = points.filter((_, index) => index % 2 === 0)
  const down = points.filter((_, index) => index % 2 === 1)
  if (across.length === 0 || down.length === 0) return empty
  const x = Math.min(...across)
  const y = Math.min(...down)
  return { x, y, width: Math.max(...across) - x, height: Math.max(...down) - y }
}

function numbers(text: string | null): number[] {
  return (text?.match(/-?\d*\.?\d+(?:e[+-]?\d+)?/g) ?? []).map(Number)
}

/** The box of an element in its own coordinates, as SVGGraphicsElement.getBBox gives it. */
export function boundingBox(element: Element): Box {
  switch (element.tagName.toLowerCase()) {
    case 'text':
    case 'tspan':
      return textBox(element)
    case 'rect':
    case 'foreignobject':
      return { x: length(element, 'x'), y: length(element, 'y'), width: length(element, 'width'), height: length(element, 'height') }
    case 'circle': {
      const radius = length(element, 'r')
      return { x: length(element, 'cx') - radius, y: length(element, 'cy') - radius, width: 2 * radius, height: 2 * radius }
    }
    case 'polygon':
    case 'polyline':
      return pointsBox(numbers(element.getAttribute('points')))
    case 'path':
      return pointsBox(numbers(element.getAttribute('d')?.replace(/[AaHhVv][^A-Za-z]*/g, '') ?? null))
    case 'line':
      return pointsBox(['x1', 'y1', 'x2', 'y2'].map((name) => length(element, name)))
    case 'g':
    case 'svg':
    case 'a':
      return union(
        [...element.children].map((child) => {
          const inner = boundingBox(child)
          const moved = translation(child)
          return { ...inner, x: inner.x + moved.x, y: inner.y + moved.y }
        }),
      )
    default:
      return empty
  }
}

/** Vertices of a path whose commands are all absolute; enough for the orthogonal edges that are measured. */
function vertices(d: string): [number, number][] {
  const all = numbers(d)
  const points: [number, number][] = []
  for (let index = 0; index + 1 < all.length; index += 2) points.push([all[index] ?? 0, all[index + 1] ?? 0])
  return points
}

function pathLength(points: [number, number][]): number {
  let sum = 0
  points.forEach(([x, y], index) => {
    const before = points[index - 1]
    if (before) sum += Math.hypot(x - before[0], y - before[1])
  })
  return sum
}

function pointAt(points: [number, number][], distance: number): { x: number; y: number } {
  let left = distance
  for (let index = 1; index < points.length; index += 1) {
    const [fromX, fromY] = points[index - 1] ?? [0, 0]
    const [toX, toY] = points[index] ?? [0, 0]
    const stretch = Math.hypot(toX - fromX, toY - fromY)
    if (stretch >= left && stretch > 0) return { x: fromX + ((toX - fromX) * left) / stretch, y: fromY + ((toY - fromY) * left) / stretch }
    left -= stretch
  }
  const [x, y] = points.at(-1) ?? [0, 0]
  return { x, y }
}

/**
 * A document in which mermaid can measure and draw without a browser: jsdom, with the SVG measuring functions
 * that it lacks answered from the metrics of PT Sans. Sets `window` and `document` as globals, so it must run
 * before mermaid is imported.
 */
export function openDocument(): Document {
  const { window } = new JSDOM('<!doctype html><html lang="ru"><body></body></html>', { pretendToBeVisual: true })
  const measuring = {
    getBBox(this: Element) {
      return boundingBox(this)
    },
    getComputedTextLength(this: Element) {
      return tspanWidth(this)
    },
    getBoundingClientRect(this: Element) {
      const { x, y, width, height } = boundingBox(this)
      return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height }
    },
    getTotalLength(this: Element) {
      return pathLength(vertices(this.getAttribute('d') ?? ''))
    },
    getPointAtLength(this: Element, distance: number) {
      return pointAt(vertices(this.getAttribute('d') ?? ''), distance)
    },
    getScreenCTM() {
      return null
    },
  }
  Object.assign(window.SVGElement.prototype, measuring)
  for (const name of [
    'window',
    'document',
    'Element',
    'HTMLElement',
    'SVGElement',
    'Node',
    'DOMParser',
    'XMLSerializer',
    'MutationObserver',
    'CSSStyleSheet',
  ]) {
    const value = name === 'window' ? window : window[name as keyof typeof window]
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
  ignoreStyles(window.document)
  return window.document
}

/**
 * Marks style elements as no style sheets. Nothing here is painted, and jsdom would parse mermaid's 30 kB of rules at each
 * drawing and keep the drawing in memory with them.
 */
function ignoreStyles(document: Document): void {
  const createElement = document.createElement.bind(document)
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = createElement(name, options)
    if (name === 'style') element.setAttribute('type', 'text/plain')
    return element
  }) as typeof document.createElement
}
