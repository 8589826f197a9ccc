import type { AlignedRow, GraphFlow, GraphNode, Lane, ModelledProcess, Process } from '../model/index.ts'
import type { Variant } from './caption.ts'
import { channelNames, kindNames } from './names.ts'
import { type Attempt, type Drawable, type DrawnProcess, drawProcess } from './process-drawing.ts'

/** A regulation of a union: how its column is called and the process that stands in the alignment. */
export interface UnionColumn {
  regulation: string
  name: string
  process: ModelledProcess
}

/** Like processes of several regulations, row by row. */
export interface Union {
  kind: Process['kind']
  channel: Process['channel']
  rows: readonly AlignedRow[]
  columns: readonly UnionColumn[]
}

/** More than these are never drawn as one: their ways could not be told apart. */
const mostColumns = 4

const idsIn = (row: AlignedRow, { regulation }: UnionColumn): readonly string[] => {
  const value = row[regulation]
  return typeof value === 'string' ? [value] : Array.isArray(value) ? value : []
}

/** The columns that are drawn: all, or of many those that tell the most rows. */
export function drawnColumns({ rows, columns }: Union): UnionColumn[] {
  const told = (column: UnionColumn) => rows.filter((row) => idsIn(row, column).length > 0).length
  const most = new Set(columns.toSorted((one, other) => told(other) - told(one)).slice(0, mostColumns))
  return columns.filter((column) => most.has(column))
}

/** Who of the columns has a row, in words: «Везде», «Только Акжарский район 2012». */
function presence(having: readonly UnionColumn[], all: readonly UnionColumn[]): string {
  if (having.length === all.length) return 'Везде'
  const names = having.map(({ name }) => name).join(', ')
  return having.length === 1 ? `Только ${names}` : names
}

/** The rows with who has them; rows of columns that are not drawn are left out. */
function drawnRows({ rows }: Union, columns: readonly UnionColumn[]) {
  return rows
    .map((row) => ({ row, having: columns.filter((column) => idsIn(row, column).length > 0) }))
    .filter(({ having }) => having.length > 0)
}

/** What a step does in as few words as its own drawing has. */
function wordsOf({ graph }: ModelledProcess, ids: readonly string[]): string {
  const nodes = graph.nodes.filter(({ step, name }) => step !== null && name !== null && ids.includes(step))
  const tasks = nodes.filter(({ type }) => !type.endsWith('gateway'))
  const names = (tasks.length > 0 ? tasks : nodes).flatMap(({ name }) => name ?? [])
  return names.map((name, index) => (index === 0 ? name : name.charAt(0).toLocaleLowerCase('ru') + name.slice(1))).join('; ')
}

/** How a way ends at a step behind which the text has no other step; success goes before any other end. */
function endAt({ graph }: ModelledProcess, step: string): GraphNode | null {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const stepAt = (id: string): string | null => {
    const node = nodes.get(id)
    if (!node || node.step !== null) return node?.step ?? null
    const before = graph.flows.find(({ to }) => to === id)
    return before ? stepAt(before.from) : null
  }
  const ends = graph.flows.flatMap(({ from, to }) => {
    const node = nodes.get(to)
    return node?.type === 'end-event' && stepAt(from) === step ? [node] : []
  })
  return ends.find(({ outcome }) => outcome === 'success') ?? ends[0] ?? null
}

const node = (id: string, type: GraphNode['type'], name: string | null, lane: string | null): GraphNode => ({
  ...{ id, type, lane, name, step: null, activity: null, term: null },
})

/**
 * The union of the ways of an alignment as a graph: a node is a row, in the words of the first regulation that has it; a lane is who has it; a flow
 * goes where one does in at least one of the regulations. An answer stands on a flow only behind a condition, and
 * where all that have the flow give it.
 */
export function unionOf(union: Union): Drawable {
  const columns = drawnColumns(union)
  const rows = drawnRows(union, columns)
  const lanes: (Lane & { having: number })[] = []
  for (const { having } of rows) {
    const name = presence(having, columns)
    if (lanes.some((lane) => lane.name === name)) continue
    const kind = having.length === columns.length ? 'everywhere' : having.length === 1 ? 'alone' : 'some'
    lanes.push({ id: kind === 'everywhere' ? kind : `${kind}-${lanes.length + 1}`, name, having: having.length })
  }
  lanes.sort((one, other) => Number(other.id === 'everywhere') - Number(one.id === 'everywhere'))
  const laneOf = (having: readonly UnionColumn[]): string | null => lanes.find(({ name }) => name === presence(having, columns))?.id ?? null
  const nodes = rows.map(({ row, having: [first, ...others] }, place): GraphNode => {
    const words = first ? wordsOf(first.process, idsIn(row, first)) : ''
    return node(`row-${place + 1}`, 'task', words, first ? laneOf([first, ...others]) : null)
  })
  const flows = new Map<string, GraphFlow>()
  const flow = (from: string, to: string, label: string | null) => {
    const known = flows.get(`${from} ${to}`)
    flows.set(`${from} ${to}`, { id: `${from}_${to}`, from, to, label: known && known.label !== label ? null : label })
  }
  const ends = new Map<string, GraphNode>()
  for (const column of columns) {
    const rowAt = (step: string): number => rows.findIndex(({ row }) => idsIn(row, column).includes(step))
    const idAt = (step: string): string => `row-${rowAt(step) + 1}`
    const { process } = column
    const [first] = process.steps
    if (first) flow('start', idAt(first.id), null)
    const asked = new Set(process.steps.filter(({ type }) => type === 'gateway').map(({ id }) => id))
    for (const { from, to, label } of process.flows)
      if (rowAt(from) !== rowAt(to)) flow(idAt(from), idAt(to), asked.has(from) ? label : null)
    for (const { id } of process.steps.filter(({ id }) => !process.flows.some(({ from }) => from === id))) {
      const end = endAt(process, id)
      if (!end) continue
      const key = end.outcome === 'success' ? 'finish' : `finish-${rowAt(id) + 1}`
      const lane = end.outcome === 'success' ? null : (nodes[rowAt(id)]?.lane ?? null)
      ends.set(key, { ...node(key, 'end-event', end.name, lane), ...(end.outcome ? { outcome: end.outcome } : {}) })
      flow(idAt(id), key, null)
    }
  }
  const start = node('start', 'start-event', 'Начало', null)
  return {
    steps: [],
    graph: { lanes: lanes.map(({ id, name }) => ({ id, name })), nodes: [start, ...nodes, ...ends.values()], flows: [...flows.values()] },
  }
}

/** A union has few ways beside its main one: on a phone its rows may be wider than those of a process. */
const roomy: Record<Variant, Attempt[]> = {
  wide: [],
  narrow: [
    { variant: 'narrow', room: 240 },
    { variant: 'narrow', room: 150 },
  ],
}

/** Draws a union. Where answers on the ways stand in the way of others, it is drawn without them: they stand on the drawing of each process. */
export function drawUnion(union: Drawable, variant: Variant): DrawnProcess {
  const answered = drawProcess(union, variant, roomy[variant])
  if (answered.findings.length === 0) return answered
  const { graph } = union
  const plain = drawProcess(
    { ...union, graph: { ...graph, flows: graph.flows.map((each) => ({ ...each, label: null })) } },
    variant,
    roomy[variant],
  )
  return plain.findings.length < answered.findings.length ? plain : answered
}

/** Title of the drawing of a union: «Что общего и что только у одного. Порядок действий работников, через услугодателя». */
export function unionTitle({ kind, channel }: Union): string {
  return `Что общего и что только у одного. ${[kindNames[kind], channel && channelNames[channel]].filter(Boolean).join(', ')}`
}

/** What the drawing shows, in a sentence, for those who do not see it. */
export function unionDescription(union: Union): string {
  const columns = drawnColumns(union)
  const counts = new Map<string, number>()
  for (const { having } of drawnRows(union, columns)) {
    const name = presence(having, columns)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const told = [...counts].map(
    ([name, count]) => `${name.replace(/^(?:Везде|Только)/u, (word) => word.toLocaleLowerCase('ru'))} — ${count}`,
  )
  return `Рядом: ${columns.map(({ name }) => name).join(', ')}. Строк: ${told.join('; ')}. Все они перечислены в таблице.`
}
