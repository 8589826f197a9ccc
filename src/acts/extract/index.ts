import type { VFile } from 'vfile'
import type { Regulation } from '../../model/index.ts'
import type { ActNode, RegulationNode } from '../tree.ts'
import { bodyOf, footnotesOf } from './body.ts'
import { entriesOf } from './facets/entries.ts'
import { extractFacets } from './facets/index.ts'
import { extractProcesses, type Sequenced } from './processes/index.ts'
import { listedLanes } from './processes/listed-lanes.ts'
import { shortNamesOfUnits } from './processes/short-names.ts'
import { reportUnread, silenceOf } from './silence.ts'
import { linesOf } from './source-lines.ts'
import { extractTables } from './tables/index.ts'

/** A regulation as read: its processes are sequences of steps, without graph and totals. Ids of act and service are given by `link`. */
export type Extracted = Omit<Regulation, 'id' | 'act' | 'service' | 'processes' | 'tableProcesses'> & { processes: Sequenced[] }

/** What one regulation says, typed: facets, lanes, processes, tables. */
export function extract(regulation: RegulationNode, act: ActNode, file: VFile): Extracted {
  const lanes = listedLanes(regulation)
  const facets = extractFacets(regulation)
  const tables = extractTables(regulation, file)
  const processes = extractProcesses(regulation, [...lanes, ...shortNamesOfUnits(regulation)], file)
  const entries = entriesOf(regulation)
  const silence = silenceOf({ ...facets, processes, tables }, entries, regulation.excluded)
  reportUnread(silence, regulation.title, entries, file)
  return {
    title: regulation.title,
    status: regulation.excluded ? 'excluded' : act.header.status,
    editions: regulation.editions,
    excludedBy: regulation.excludedBy,
    notes: footnotesOf(regulation),
    ...bodyOf(regulation),
    ...facets,
    lanes,
    silence,
    processes,
    tables,
    references: [],
    requirements: [],
    source: linesOf(regulation.position),
  }
}
