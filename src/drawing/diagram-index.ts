import type { Language } from '../text/language.ts'

/** Width and height of a drawing in pixels: the page keeps its place before it is there. */
export interface Size {
  width: number
  height: number
}

/** Where the drawings of one process stand, which equal processes share; `file` is a digest of what is drawn and of the code that draws: `content/diagrams/<file>.svg`, `.narrow.svg`, `.time.svg`, `.mmd`. */
export interface DiagramEntry {
  file: string
  wide: Size
  /** Where the wide drawing is cut for sheets of paper (`cutsOf`). */
  cuts: number[]
  narrow: Size
  /** Null where fewer than two steps state a term: there is no timeline. */
  time: Size | null
  /** What the layout check found on the drawings, for the tests to see. */
  findings: string[]
}

/** The drawings in one language. */
export interface Drawings {
  /** By the address of the process: `<regulation-id>/<process-id>`. */
  processes: Record<string, DiagramEntry>
  /** The unions of what stands side by side, by service and place of the alignment in its comparison, from 1: `<service>/<place>`. */
  unions: Record<string, DiagramEntry>
}

/** `content/diagrams/index.json`: the Russian drawings, and below the code of each other language those in it. */
export type DiagramIndex = Drawings & Record<Exclude<Language, 'ru'>, Drawings>

export const drawingsIn = (index: DiagramIndex, language: Language): Drawings => (language === 'ru' ? index : index[language])

/** What the ids inside the drawings of a file begin with. */
export const drawingMark = (file: string): string => `d${file.slice(0, 6)}`
