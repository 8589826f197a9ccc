import type { Table } from '../table.ts'
import { appendices } from './appendices.ts'
import { points } from './points.ts'
import { references } from './references.ts'

/** The legal text of regulations: sections, points, footnotes, appendices and their tables. */
export const law: Table[] = [...points, ...appendices, ...references]
