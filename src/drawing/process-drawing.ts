import type { ModelledProcess, ProcessGraph } from '../model/index.ts'
import { placeAnswers } from './answers.ts'
import { type Caption, captions, rooms, type Variant } from './caption.ts'
import { check, type Finding } from './check.ts'
import { frame } from './frame.ts'
import type { Drawing } from './geometry.ts'
import { mermaidSource, withoutJoins } from './mermaid.ts'
import { withNobodysLane } from './nobody.ts'
import { place, type Side } from './place.ts'
import { route } from './route.ts'
import { endsBelow, roomForEnds, stacked, upright } from './spine.ts'
import { squeeze } from './squeeze.ts'
import { type DrawingWords, graphIn } from './words/index.ts'

/** Widest drawing in pixels: a phone of 360 pixels (which shows it 6 % smaller), and the text column of a page of 1280. */
export const widest: Record<Variant, number> = { narrow: 348, wide: 1152 }

/** Widest line of a task that names its unit, where lanes side by side are too wide: in pixels. */
const roomWithoutLanes = 190

/** What is drawn: nodes, ways, and the steps that the nodes come from. */
export type Drawable = Pick<ModelledProcess, 'steps' | 'graph'>

/** A process drawn: its mermaid source, the drawing, and what the layout check finds on it. */
export interface DrawnProcess {
  source: string
  drawing: Drawing
  findings: Finding[]
}

const sides: readonly Side[] = ['left', 'right', 'both']

/** The ways to set the nodes, best first. */
function* arrangements(graph: ProcessGraph, captions: ReadonlyMap<string, Caption>, variant: Variant): Generator<Drawing> {
  if (variant === 'narrow') {
    yield endsBelow(upright(place(graph, captions, false, 'right')))
    return
  }
  for (const side of sides) {
    const placed = place(graph, captions, true, side)
    yield endsBelow(placed)
    yield endsBelow(roomForEnds(placed))
    yield placed
    yield endsBelow(stacked(placed))
  }
}

export interface Attempt {
  /** Whether units stand as lanes side by side, or each task names its own. */
  variant: Variant
  room: number
}

/** How a drawing is tried, best first: with lanes, then narrower; a wide one with so many lanes that they do not fit goes upright as on a phone. */
function attempts(variant: Variant, lanes: number): Attempt[] {
  const tried = rooms(variant, lanes).map((room) => ({ variant, room }))
  return variant === 'wide' ? [...tried, { variant: 'narrow', room: roomWithoutLanes }] : tried
}

const tidied = (placed: Drawing): Drawing => frame(squeeze(placeAnswers(route(placed))))

/**
 * Mermaid source of a process, and its drawing: nodes are placed, then ways and spaces are tidied. A drawing that
 * comes out too wide is made again with narrower captions, then with the second way below the first, then without lanes; the one with
 * the fewest findings is taken. `before`: what is tried first.
 */
export function drawProcess(process: Drawable, variant: Variant, words: DrawingWords, before: readonly Attempt[] = []): DrawnProcess {
  const plain = withoutJoins(graphIn(words, process.graph))
  const inLanes = withNobodysLane(plain, words.nobody)
  let best: DrawnProcess | undefined
  for (const attempt of [...before, ...attempts(variant, inLanes.lanes.length)]) {
    const graph = attempt.variant === 'wide' ? inLanes : plain
    const texts = captions({ steps: process.steps, graph, words }, attempt)
    const source = mermaidSource(graph, texts, attempt.variant)
    for (const arranged of arrangements(graph, texts, attempt.variant)) {
      const drawing = tidied(arranged)
      const findings = check(drawing, widest[variant])
      if (findings.length === 0) return { source, drawing, findings }
      const isBetter =
        !best || findings.length < best.findings.length || (findings.length === best.findings.length && drawing.width < best.drawing.width)
      if (isBetter) best = { source, drawing, findings }
    }
  }
  return best as DrawnProcess
}
