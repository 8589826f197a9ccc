import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { x } from 'xastscript'
import { type DiagramEntry, type DiagramIndex, drawingMark } from '../drawing/diagram-index.ts'
import { timeline } from '../drawing/timeline.ts'
import type { ModelledProcess } from '../model/index.ts'
import { markup } from '../text/xml.ts'
import { once } from './once.ts'
import type { Words } from './words/index.ts'

const folder = join(process.cwd(), 'content/diagrams')

const index = once(
  (): DiagramIndex =>
    existsSync(join(folder, 'index.json')) ? JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) : { processes: {}, unions: {} },
)

/** The drawings of a process by its address, null where it has none. */
export function diagramOf(address: string): DiagramEntry | null {
  return index().processes[address] ?? null
}

/** The drawings of the union of an alignment, by its service and its place in the comparison from 1; null where there are none. */
export function unionOf(service: string, place: number): DiagramEntry | null {
  return index().unions[`${service}/${place}`] ?? null
}

/**
 * A drawing as it stands in the page, where the namespace is of no use. `turn`: how many times the page has shown it before; its ids are
 * then others, since equal processes share their drawing. `title`: its name in Kazakh, in place of the Russian one.
 */
export function drawing(entry: DiagramEntry, ending: '.svg' | '.narrow.svg' | '.time.svg', turn: number, title?: string): string {
  const text = readFileSync(join(folder, entry.file + ending), 'utf8').replace(withoutNamespace, '')
  const mark = drawingMark(entry.file)
  const named = title === undefined ? text : text.replace(/<title id="([^"]*)">[^<]*<\/title>/u, (_, id) => titled(id, title))
  return turn === 0 ? named : named.replaceAll(mark, `${mark}-${turn}`)
}

const withoutNamespace = ' xmlns="http://www.w3.org/2000/svg"'
const titled = (id: string, title: string): string => markup({ type: 'root', children: [x('title', { id, lang: 'kk' }, title)] })

/** The timeline of a process in words other than those in which it is kept; empty where there is none. */
export function timelineIn(words: Words['regulation']['process'], process: ModelledProcess, entry: DiagramEntry, turn: number): string {
  const key = `${drawingMark(entry.file)}${turn === 0 ? '' : `-${turn}`}t`
  const drawn = timeline(process, { key, title: words.timelineTitle(words.title(process)) }, words.timeline)
  return drawn ? markup(drawn.tree).replace(withoutNamespace, '') : ''
}
