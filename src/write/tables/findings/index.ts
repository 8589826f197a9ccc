import type { Table } from '../table.ts'
import { comparisons } from './comparisons.ts'
import { messages } from './messages.ts'

/** Comparisons, and what was changed or doubted on the way. */
export const findings: Table[] = [...comparisons, ...messages]
