import type { AlignedRow, Answer, GraphFlow, GraphNode, ModelledProcess, Process } from '../model/index.ts'
import { uncapital } from '../text/capital.ts'
import type { Variant } from './caption.ts'
import { type Attempt, type Drawable, type DrawnProcess, drawProcess } from './process-drawing.ts'
import type { DrawingWords } from './words/index.ts'

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

/** Who has a row: all columns, one alone, or some. */
interface Presence {
  kind: 'everywhere' | 'alone' | 'some'
  /** Unique among those of a union. */
  key: string
  names: string
}

function presenceOf(having: readonly UnionColumn[], all: readonly UnionColumn[]): Presence {
  return {
    kind: having.length === all.length ? 'everywhere' : having.length === 1 ? 'alone' : 'some',
    key: having.map(({ regulation }) => regulation).join(' '),
    names: having.map(({ name }) => name).join(', '),
  }
}

/** «Везде», «Только Акжарский район 2012». */
function presenceIn({ union: { everywhere, only } }: DrawingWords, { kind, names }: Presence): string {
  if (kind === 'everywhere') return everywhere
  return kind === 'alone' ? only(names) : names
}

/** The rows with who has them; rows of columns that are not drawn are left out. */
function drawnRows({ rows }: Union, columns: readonly UnionColumn[]) {
  return rows
    .map((row) => ({ row, having: columns.filter((column) => idsIn(row, column).length > 0) }))
    .filter(({ having }) => having.length > 0)
    .map((each) => ({ ...each, presence: presenceOf(each.having, columns) }))
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
export function unionOf(union: Union, words: DrawingWords): Drawable {
  const columns = drawnColumns(union)
  const rows = drawnRows(union, columns)
  const lanes = new Map<string, { id: string; name: string }>()
  for (const { presence } of rows) {
    const { kind, key } = presence
    const id = kind === 'everywhere' ? kind : `${kind}-${lanes.size + 1}`
    if (!lanes.has(key)) lanes.set(key, { id, name: presenceIn(words, presence) })
  }
  const everywhereFirst = [...lanes.values()].sort((one, other) => Number(other.id === 'everywhere') - Number(one.id === 'everywhere'))
  const nodes = rows.map(({ row, having: [first], presence: { key } }, place): GraphNode => {
    const told = first ? wordsOf(first.process, idsIn(row, first)) : ''
    return node(`row-${place + 1}`, 'task', told, lanes.get(key)?.id ?? null)
  })
  const flows = new Map<string, Omit<GraphFlow, 'label'>>()
  const flow = (from: string, to: string, answer: Answer | undefined) => {
    const known = flows.get(`${from} ${to}`)
    flows.set(`${from} ${to}`, { id: `${from}_${to}`, from, to, ...(answer && (!known || known.answer === answer) ? { answer } : {}) })
  }
  const ends = new Map<string, GraphNode>()
  for (const column of columns) {
    const rowAt = (step: string): number => rows.findIndex(({ row }) => idsIn(row, column).includes(step))
    const idAt = (step: string): string => `row-${rowAt(step) + 1}`
    const { process } = column
    const [first] = process.steps
    if (first) flow('start', idAt(first.id), undefined)
    const asked = new Set(process.steps.filter(({ type }) => type === 'gateway').map(({ id }) => id))
    for (const { from, to, answer } of process.flows)
      if (rowAt(from) !== rowAt(to)) flow(idAt(from), idAt(to), asked.has(from) ? answer : undefined)
    for (const { id } of process.steps.filter(({ id }) => !process.flows.some(({ from }) => from === id))) {
      const end = endAt(process, id)
      if (!end) continue
      const key = end.outcome === 'success' ? 'finish' : `finish-${rowAt(id) + 1}`
      const lane = end.outcome === 'success' ? null : (nodes[rowAt(id)]?.lane ?? null)
      const { name, outcome, ending } = end
      ends.set(key, { ...node(key, 'end-event', name, lane), ...(outcome && ending ? { outcome, ending } : {}) })
      flow(idAt(id), key, undefined)
    }
  }
  const start = node('start', 'start-event', words.start, null)
  return {
    steps: [],
    graph: {
      lanes: everywhereFirst,
      nodes: [start, ...nodes, ...ends.values()],
      flows: [...flows.values()].map((each) => ({ ...each, label: each.answer ? words.answers[each.answer] : null })),
    },
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
export function drawUnion(union: Drawable, variant: Variant, words: DrawingWords): DrawnProcess {
  const answered = drawProcess(union, variant, words, roomy[variant])
  if (answered.findings.length === 0) return answered
  const { graph } = union
  const plain = drawProcess(
    { ...union, graph: { ...graph, flows: graph.flows.map(({ answer: _unsaid, ...each }) => ({ ...each, label: null })) } },
    variant,
    words,
    roomy[variant],
  )
  return plain.findings.length < answered.findings.length ? plain : answered
}

/** What the drawing shows, in a sentence, for those who do not see it. */
export function unionDescription(union: Union, words: DrawingWords): string {
  const columns = drawnColumns(union)
  const groups = [...Map.groupBy(drawnRows(union, columns), ({ presence }) => presence.key).values()]
  const told = groups.flatMap((rows) => {
    const [first] = rows
    if (!first) return []
    const name = presenceIn(words, first.presence)
    return [`${first.presence.kind === 'some' ? name : uncapital(name)} — ${rows.length}`]
  })
  return words.union.description(
    columns.map(({ name }) => name),
    told,
  )
}
