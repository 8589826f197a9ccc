import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DiagramEntry, DiagramIndex } from '../drawing/diagram-index.ts'
import { once } from './once.ts'

const folder = join(process.cwd(), 'content/diagrams')

const index = once(
  (): DiagramIndex =>
    existsSync(join(folder, 'index.json')) ? JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) : { drawing: '', processes: {} },
)

/** The drawings of a process by its address, null where it has none. */
export function diagramOf(address: string): DiagramEntry | null {
  return index().processes[address] ?? null
}

/** A drawing as it stands in the page; the namespace is of no use there. */
export function drawing(entry: DiagramEntry, ending: '.svg' | '.narrow.svg' | '.time.svg'): string {
  return readFileSync(join(folder, entry.file + ending), 'utf8').replace(' xmlns="http://www.w3.org/2000/svg"', '')
}
