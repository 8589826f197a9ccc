import type { ModelledProcess } from '../model/index.ts'
import { placeAnswers } from './answers.ts'
import { captions, rooms, type Variant } from './caption.ts'
import { check, type Finding } from './check.ts'
import { frame } from './frame.ts'
import type { Drawing } from './geometry.ts'
import { distil } from './mermaid/distil.ts'
import { render } from './mermaid/render.ts'
import { mermaidSource, withoutJoins } from './mermaid/source.ts'
import { route } from './route.ts'
import { endsBelow, roomForEnds, stacked, upright } from './spine.ts'
import { squeeze } from './squeeze.ts'

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

/** The ways to set the nodes that mermaid placed, best first. */
function arrangements(placed: Drawing, variant: Variant): Drawing[] {
  if (variant === 'narrow') return [endsBelow(upright(placed))]
  return [endsBelow(placed), endsBelow(roomForEnds(placed)), placed, endsBelow(stacked(placed))]
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
 * Mermaid source of a process, and the drawing made from it: mermaid places the nodes, then ways and spaces are tidied. A drawing that
 * comes out too wide is made again with narrower captions, then with the second way below the first, then without lanes; the one with
 * the fewest findings is taken. `before`: what is tried first.
 */
export async function drawProcess(process: Drawable, variant: Variant, before: readonly Attempt[] = []): Promise<DrawnProcess> {
  const graph = withoutJoins(process.graph)
  let best: DrawnProcess | undefined
  for (const attempt of [...before, ...attempts(variant, graph.lanes.length)]) {
    const texts = captions(process, graph, attempt.variant, attempt.room)
    const source = mermaidSource(graph, texts, attempt.variant)
    const placed = distil(await render(source), graph, texts)
    for (const arranged of arrangements(placed, attempt.variant)) {
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
