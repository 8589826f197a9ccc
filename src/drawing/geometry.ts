import type { GraphNode } from '../model/index.ts'
import type { CaptionLine } from './caption.ts'

/** All lengths are pixels of the drawing; y grows downwards; x and y of a box are its top left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface Point {
  x: number
  y: number
}

export interface DrawnLane extends Box {
  id: string
  /** The lane's name, in lines. */
  header: string[]
  headerHeight: number
}

export interface DrawnNode extends Box {
  id: string
  type: GraphNode['type']
  lane: string | null
  /** How a way ends; null for what is no end. */
  outcome: GraphNode['outcome'] | null
  /** Whether what it says is not the act's: a question of ours. */
  isOurs: boolean
  lines: CaptionLine[]
  /** The whole text of the step, null where the caption says it all. */
  full: string | null
}

export interface DrawnEdge {
  id: string
  from: string
  to: string
  points: Point[]
  label: (Point & { text: string }) | null
}

/** A drawing with all its places known. */
export interface Drawing {
  width: number
  height: number
  lanes: DrawnLane[]
  nodes: DrawnNode[]
  edges: DrawnEdge[]
}
