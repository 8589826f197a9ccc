import type { ModelledProcess } from '../corpus/model/index.ts'
import { placeAnswers } from './answers.ts'
import { captions, type Variant } from './caption.ts'
import { frame } from './frame.ts'
import type { Drawing } from './geometry.ts'
import { distil } from './mermaid/distil.ts'
import { render } from './mermaid/render.ts'
import { mermaidSource, withoutJoins } from './mermaid/source.ts'
import { route } from './route.ts'
import { upright } from './spine.ts'
import { squeeze } from './squeeze.ts'

/** Mermaid source of a process, and the drawing made from it: mermaid places the nodes, then ways and spaces are tidied. */
export async function drawProcess(process: ModelledProcess, variant: Variant): Promise<{ source: string; drawing: Drawing }> {
  const graph = withoutJoins(process.graph)
  const texts = captions(process, graph, variant)
  const source = mermaidSource(graph, texts, variant)
  const placed = distil(await render(source), graph, texts)
  const drawing = route(variant === 'narrow' ? upright(placed) : placed)
  return { source, drawing: frame(squeeze(placeAnswers(drawing))) }
}
