import type { Position } from 'unist'
import type { SourceLines } from '../../model/index.ts'

/** The first and last line of a node, or of several that stand together, in the raw file. */
export function linesOf(...positions: Position[]): SourceLines {
  return {
    lines: [Math.min(...positions.map(({ start }) => start.line)), Math.max(...positions.map(({ end }) => end.line))],
  }
}
