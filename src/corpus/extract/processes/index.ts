import type { VFile } from 'vfile'
import type { Process } from '../../model/index.ts'
import type { RegulationNode } from '../../tree.ts'

/** The sequences of procedure steps of one regulation. */
export function extractProcesses(_regulation: RegulationNode, _lanes: readonly string[], _file: VFile): Process[] {
  return []
}
