import type { ModelledProcess } from '../model/index.ts'
import { markup } from '../text/xml.ts'
import { drawingMark, type Size } from './diagram-index.ts'
import { draw } from './draw.ts'
import { processDescription, processTitle, timelineTitle } from './names.ts'
import { type DrawnProcess, drawProcess } from './process-drawing.ts'
import { timeline } from './timeline.ts'
import { drawUnion, type Union, unionDescription, unionOf, unionTitle } from './union.ts'

/** All files of one process by their endings, and the sizes of its drawings in pixels. */
export interface ProcessFiles {
  files: Map<string, string>
  wide: Size
  narrow: Size
  time: Size | null
  /** What the layout check found on the drawings; nothing, as it should be. */
  findings: string[]
}

interface Named {
  title: string
  description: string
}

/** Mermaid source, wide and narrow SVG of what was drawn, with the sizes. `mark` is what ids inside begin with. */
function drawnFiles(wide: DrawnProcess, narrow: DrawnProcess, mark: string, { title, description }: Named): ProcessFiles {
  const files = new Map([
    ['.mmd', wide.source],
    ['.svg', markup(draw(wide.drawing, { key: `${mark}w`, title, description }))],
    ['.narrow.svg', markup(draw(narrow.drawing, { key: `${mark}n`, title, description }))],
  ])
  const size = ({ width, height }: Size): Size => ({ width: Math.ceil(width), height: Math.ceil(height) })
  const findings = Object.entries({ wide, narrow }).flatMap(([variant, { findings: found }]) =>
    found.map(({ rule, message }) => `${variant}: ${rule} (${message})`),
  )
  return { files, wide: size(wide.drawing), narrow: size(narrow.drawing), time: null, findings }
}

/** Draws one process in all its forms: mermaid source, wide and narrow SVG, timeline. `key` is a digest that no other drawing has. */
export function processFiles(process: ModelledProcess, key: string): ProcessFiles {
  const mark = drawingMark(key)
  const title = processTitle(process)
  const [wide, narrow] = [drawProcess(process, 'wide'), drawProcess(process, 'narrow')]
  const drawn = drawnFiles(wide, narrow, mark, { title, description: processDescription(process) })
  const time = timeline(process, { key: `${mark}t`, title: timelineTitle(title) })
  if (!time) return drawn
  const { width, height } = time
  return { ...drawn, files: drawn.files.set('.time.svg', markup(time.tree)), time: { width: Math.ceil(width), height: Math.ceil(height) } }
}

/** Draws the union of the processes of an alignment: mermaid source, wide and narrow SVG. */
export function unionFiles(union: Union, key: string): ProcessFiles {
  const drawn = unionOf(union)
  const [wide, narrow] = [drawUnion(drawn, 'wide'), drawUnion(drawn, 'narrow')]
  return drawnFiles(wide, narrow, drawingMark(key), { title: unionTitle(union), description: unionDescription(union) })
}
