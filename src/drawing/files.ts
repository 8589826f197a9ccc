import { type ModelledProcess, mainWay } from '../model/index.ts'
import type { Language } from '../text/language.ts'
import { markup } from '../text/xml.ts'
import { cutsOf } from './cuts.ts'
import { drawingMark, type Size } from './diagram-index.ts'
import { draw, type Spoken } from './draw.ts'
import { type DrawnProcess, drawProcess } from './process-drawing.ts'
import { timeline } from './timeline.ts'
import { drawUnion, type Union, unionDescription, unionOf } from './union.ts'
import { drawingWords, processTitle } from './words/index.ts'

/** All files of one process by their endings, and the sizes of its drawings in pixels. */
export interface ProcessFiles {
  files: Map<string, string>
  wide: Size
  /** Where the wide drawing is cut for sheets of paper. */
  cuts: number[]
  narrow: Size
  time: Size | null
  /** What the layout check found on the drawings; nothing, as it should be. */
  findings: string[]
}

interface Named {
  title: string
  description: string
  spoken: Spoken
}

/** Mermaid source, wide and narrow SVG of what was drawn, with the sizes. `mark` is what ids inside begin with. */
function drawnFiles(wide: DrawnProcess, narrow: DrawnProcess, mark: string, named: Named): ProcessFiles {
  const files = new Map([
    ['.mmd', wide.source],
    ['.svg', markup(draw(wide.drawing, { ...named, key: `${mark}w` }))],
    ['.narrow.svg', markup(draw(narrow.drawing, { ...named, key: `${mark}n` }))],
  ])
  const size = ({ width, height }: Size): Size => ({ width: Math.ceil(width), height: Math.ceil(height) })
  const findings = Object.entries({ wide, narrow }).flatMap(([variant, { findings: found }]) =>
    found.map(({ rule, message }) => `${variant}: ${rule} (${message})`),
  )
  return { files, wide: size(wide.drawing), cuts: cutsOf(wide.drawing), narrow: size(narrow.drawing), time: null, findings }
}

/** What is said in which language on a Kazakh drawing; a Russian one has no other. */
const spokenIn = (language: Language, lanes: 'act' | 'ours'): Spoken =>
  language === 'ru' ? { ours: null, act: null, lanes: null } : { ours: language, act: 'ru', lanes: lanes === 'act' ? 'ru' : language }

/**
 * Draws one process in all its forms: mermaid source, wide and narrow SVG, timeline. What is not the act's is said in `language`. `key` is a
 * digest that no other drawing has.
 */
export function processFiles(process: ModelledProcess, key: string, language: Language): ProcessFiles {
  const words = drawingWords[language]
  const mark = drawingMark(key)
  const title = processTitle(words, process)
  const [wide, narrow] = [drawProcess(process, 'wide', words), drawProcess(process, 'narrow', words)]
  const lanes = process.graph.lanes.map(({ name }) => name)
  const description = words.description(process.steps.length, lanes, mainWay(process.totals).handOvers)
  const spoken = spokenIn(language, 'act')
  const drawn = drawnFiles(wide, narrow, mark, { title, description, spoken })
  const time = timeline(process, { key: `${mark}t`, title: words.timelineTitle(title), spoken }, words)
  if (!time) return drawn
  const { width, height } = time
  return { ...drawn, files: drawn.files.set('.time.svg', markup(time.tree)), time: { width: Math.ceil(width), height: Math.ceil(height) } }
}

/** Draws the union of the processes of an alignment: mermaid source, wide and narrow SVG. */
export function unionFiles(union: Union, key: string, language: Language): ProcessFiles {
  const words = drawingWords[language]
  const drawn = unionOf(union, words)
  const [wide, narrow] = [drawUnion(drawn, 'wide', words), drawUnion(drawn, 'narrow', words)]
  const title = words.union.title(processTitle(words, { ...union, point: null }))
  return drawnFiles(wide, narrow, drawingMark(key), {
    title,
    description: unionDescription(union, words),
    spoken: spokenIn(language, 'ours'),
  })
}
