import { toXml } from 'xast-util-to-xml'
import type { ModelledProcess } from '../model/index.ts'
import { drawingMark, type Size } from './diagram-index.ts'
import { draw } from './draw.ts'
import { processDescription, processTitle } from './names.ts'
import { drawProcess } from './process-drawing.ts'
import { timeline } from './timeline.ts'

/** All files of one process by their endings, and the sizes of its drawings in pixels. */
export interface ProcessFiles {
  files: Map<string, string>
  wide: Size
  narrow: Size
  time: Size | null
  /** What the layout check found on the drawings; nothing, as it should be. */
  findings: string[]
}

/** Draws one process in all its forms: mermaid source, wide and narrow SVG, timeline. `key` is a digest that no other drawing has. */
export async function processFiles(process: ModelledProcess, key: string): Promise<ProcessFiles> {
  const mark = drawingMark(key)
  const title = processTitle(process)
  const description = processDescription(process)
  const wide = await drawProcess(process, 'wide')
  const narrow = await drawProcess(process, 'narrow')
  const time = timeline(process, { key: `${mark}t`, title: `Кто сколько держит дело. ${title}` })
  const files = new Map([
    ['.mmd', wide.source],
    ['.svg', toXml(draw(wide.drawing, { key: `${mark}w`, title, description }))],
    ['.narrow.svg', toXml(draw(narrow.drawing, { key: `${mark}n`, title, description }))],
  ])
  if (time) files.set('.time.svg', toXml(time.tree))
  const size = ({ width, height }: Size): Size => ({ width: Math.ceil(width), height: Math.ceil(height) })
  const findings = Object.entries({ wide, narrow }).flatMap(([variant, { findings: found }]) =>
    found.map(({ rule, message }) => `${variant}: ${rule} (${message})`),
  )
  return { files, wide: size(wide.drawing), narrow: size(narrow.drawing), time: time && size(time), findings }
}
