import type { VFile } from 'vfile'
import type { Regulation } from '../../model/index.ts'
import { modelProcess, tableProcesses } from '../../process/index.ts'
import type { ActNode, RegulationNode } from '../tree.ts'
import { bodyOf } from './body.ts'
import { extractFacets } from './facets/index.ts'
import { extractProcesses } from './processes/index.ts'
import { listedLanes } from './processes/listed-lanes.ts'
import { linesOf } from './source-lines.ts'
import { extractTables } from './tables/index.ts'

/** What one regulation says, typed: facets, lanes, processes, tables. Ids of act and service are given by `link`. */
export function extract(regulation: RegulationNode, act: ActNode, file: VFile): Omit<Regulation, 'id' | 'act' | 'service'> {
  const lanes = listedLanes(regulation)
  const facets = extractFacets(regulation)
  const tables = extractTables(regulation, file)
  return {
    title: regulation.title,
    status: regulation.excluded ? 'excluded' : act.header.status,
    editions: regulation.editions,
    notes: regulation.notes.map(({ text }) => text),
    ...bodyOf(regulation),
    ...facets,
    lanes,
    processes: extractProcesses(regulation, lanes, file).map((process) => modelProcess(process, facets.processingTime)),
    tables,
    tableProcesses: tableProcesses(tables, facets.processingTime),
    source: linesOf(regulation.position),
  }
}
