import type { VFile } from 'vfile'
import type { Regulation } from '../model/index.ts'
import type { ActNode, RegulationNode } from '../tree.ts'

/** What one regulation says, typed: facets, lanes, processes, tables. Ids of act and service are given by `link`. */
export function extract(_regulation: RegulationNode, _act: ActNode, _file: VFile): Omit<Regulation, 'id' | 'act' | 'service'> {
  throw new Error('not built yet')
}
