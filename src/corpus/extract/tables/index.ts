import type { VFile } from 'vfile'
import type { ActionTable } from '../../model/index.ts'
import type { RegulationNode } from '../../tree.ts'

/** Reads the tables of actions of one regulation. */
export function extractTables(_regulation: RegulationNode, _file: VFile): ActionTable[] {
  return []
}
