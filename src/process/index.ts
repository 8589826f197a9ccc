export { events } from './builder.ts'
export { modelProcess } from './model.ts'
export { tableProcesses } from './tables.ts'
