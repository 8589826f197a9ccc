import type { VFile } from 'vfile'
import type { Registry } from '../registry.ts'
import type { ActNode, RestoredText } from '../tree.ts'

/** Parses a restored text into the act, its regulations, sections, points, items, notes and appendices. */
export function parse(_text: RestoredText, _registry: Registry, _file: VFile): ActNode {
  throw new Error('not built yet')
}
