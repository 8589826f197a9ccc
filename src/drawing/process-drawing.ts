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

/** Widest drawing in pixels: a phone of 360 pixels (which shows it 6 % smaller), a page of 1280 with letters that can be read, and 206 for each of many lanes. */
function widest(variant: Variant, lanes: number): number {
  return variant === 'narrow' ? 348 : Math.max(1400, lanes * 206)
}

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

const tidied = (placed: Drawing): Drawing => frame(squeeze(placeAnswers(route(placed))))

/**
 * Mermaid source of a process, and the drawing made from it: mermaid places the nodes, then ways and spaces are tidied. A drawing that
 * comes out too wide is made again with narrower captions, then with the second way below the first; the one with the fewest
 * findings is taken.
 */
export async function drawProcess(process: ModelledProcess, variant: Variant): Promise<DrawnProcess> {
  const graph = withoutJoins(process.graph)
  let best: DrawnProcess | undefined
  for (const room of rooms(variant, graph.lanes.length)) {
    const texts = captions(process, graph, variant, room)
    const source = mermaidSource(graph, texts, variant)
    const placed = distil(await render(source), graph, texts)
    for (const arranged of arrangements(placed, variant)) {
      const drawing = tidied(arranged)
      const findings = check(drawing, widest(variant, graph.lanes.length))
      if (findings.length === 0) return { source, drawing, findings }
      const isBetter =
        !best || findings.length < best.findings.length || (findings.length === best.findings.length && drawing.width < best.drawing.width)
      if (isBetter) best = { source, drawing, findings }
    }
  }
  return best as DrawnProcess
}
