import type { Table } from '../table.ts'
import { graphs } from './graphs.ts'
import { stepWords } from './step-words.ts'
import { tellings } from './tellings.ts'
import { waysThrough } from './ways.ts'

/** Procedures: their steps as worded, and their graphs. */
export const procedures: Table[] = [...tellings, ...stepWords, ...waysThrough, ...graphs]
