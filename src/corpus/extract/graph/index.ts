export { modelProcess } from './model.ts'
export { tableProcesses } from './tables.ts'
