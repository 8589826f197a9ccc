/** Width and height of a drawing in pixels: the page keeps its place before it is there. */
export interface Size {
  width: number
  height: number
}

/** Where the drawings of one process stand: `content/diagrams/<file>.svg`, `.narrow.svg`, `.time.svg`, `.mmd`, `.bpmn`. */
export interface DiagramEntry {
  file: string
  wide: Size
  narrow: Size
  /** Null where fewer than two steps state a term: there is no timeline. */
  time: Size | null
  /** What the layout check found on the drawings, for the tests to see. */
  findings: string[]
}

/** `content/diagrams/index.json`. */
export interface DiagramIndex {
  /** Digest of the code that drew them; with another digest everything is drawn again. */
  drawing: string
  /** By the address of the process: `<regulation-id>/<process-id>`. */
  processes: Record<string, DiagramEntry>
}
