import type { Extracted } from '../acts/extract/index.ts'
import type { Regulation } from '../model/index.ts'
import { modelProcess } from './model.ts'
import { tableProcesses } from './tables.ts'

export { events } from './builder.ts'

/** A regulation with its procedures as graphs: those of its points, and those that its tables tell. */
export function withGraphs(regulation: Extracted): Omit<Regulation, 'id' | 'act' | 'service'> {
  const { processes, tables, processingTime } = regulation
  return {
    ...regulation,
    processes: processes.map((process) => modelProcess(process, processingTime)),
    tableProcesses: tableProcesses(tables, processingTime),
  }
}
