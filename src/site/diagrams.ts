import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DiagramEntry, DiagramIndex } from '../diagrams/diagram-index.ts'

const folder = join(process.cwd(), 'content/diagrams')
let index: DiagramIndex | undefined

/** The drawings of a process by its address, null where it has none. */
export function diagramOf(address: string): DiagramEntry | null {
  index ??= existsSync(join(folder, 'index.json'))
    ? (JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as DiagramIndex)
    : { drawing: '', processes: {} }
  return index.processes[address] ?? null
}

/** A drawing as it stands in the page; the namespace is of no use there. */
export function drawing(entry: DiagramEntry, ending: '.svg' | '.narrow.svg' | '.time.svg'): string {
  return readFileSync(join(folder, entry.file + ending), 'utf8').replace(' xmlns="http://www.w3.org/2000/svg"', '')
}
