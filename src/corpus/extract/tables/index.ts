import type { VFile } from 'vfile'
import type { ActionTable } from '../../model/index.ts'
import type { RegulationNode } from '../../tree.ts'

/** The action and use-case tables of one regulation, in the order of the text. */
export function extractTables(_regulation: RegulationNode, _file: VFile): ActionTable[] {
  return []
}
