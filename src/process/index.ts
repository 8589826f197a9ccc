import type { Extracted } from '../acts/index.ts'
import type { Regulation } from '../model/index.ts'
import { modelProcess } from './model.ts'
import { tableProcesses } from './tables.ts'
import { procedures } from './tellings.ts'

/** A regulation with its procedures as graphs: those of its points, and those that its tables tell. */
export function withGraphs(regulation: Extracted): Omit<Regulation, 'id' | 'act' | 'service'> {
  const { processes, tables, processingTime } = regulation
  const told = procedures([...processes.map((process) => modelProcess(process, processingTime)), ...tableProcesses(tables, processingTime)])
  return { ...regulation, processes: told.slice(0, processes.length), tableProcesses: told.slice(processes.length) }
}

export { label } from './label.ts'
export { partsOf } from './parts.ts'
export { isRetold } from './tables.ts'
export { callOf } from './telling.ts'
export { waysThrough } from './ways.ts'
