import type { GraphNode, ProcessGraph } from '../model/index.ts'
import { type Caption, lineHeight } from './caption.ts'
import { textWidth } from './font.ts'
import type { Drawing, DrawnEdge, DrawnLane, DrawnNode } from './geometry.ts'
import { mainWay } from './main-way.ts'
import { headerLines } from './mermaid.ts'
import { ranks } from './ranks.ts'
import { fontSize } from './wrap.ts'

/** Free space around words in a node, between the rows of a drawing, and around the nodes of a lane, in pixels. */
const padding = { across: 12, down: 7 }
const rowGap = 40
const trackGap = 14
const laneGap = 14
const eventSize = 14

/** On which side of the main way of a lane the nodes of other ways stand. */
export type Side = 'left' | 'right' | 'both'

/** As large as its words need: a diamond is half of it outside of the widest line and half above and below the lines. */
function sizeOf({ type }: GraphNode, caption: Caption | undefined): { width: number; height: number } {
  if (type === 'start-event' || type === 'end-event' || !caption) return { width: eventSize, height: eventSize }
  const words = Math.max(...caption.lines.map(({ text, role }) => textWidth(text, fontSize, role === 'lane' ? 700 : 400)))
  const tall = caption.lines.length * lineHeight
  if (!type.endsWith('gateway')) return { width: words + 2 * padding.across, height: tall + 2 * padding.down }
  const diagonal = words + tall + 2 * padding.down
  return { width: diagonal, height: diagonal }
}

/** Lanes from left to right; what nobody is named for stands before them. */
const stripsOf = ({ lanes, nodes }: ProcessGraph): (string | null)[] => [
  ...(nodes.some(({ lane }) => lane === null) ? [null] : []),
  ...lanes.map(({ id }) => id),
]

/**
 * In which track of its lane each node stands: the main way in the first, every other node in the first that is free from its row to the rows that its way comes from and
 * goes to in the same lane.
 */
function tracksOf(graph: ProcessGraph, rank: ReadonlyMap<string, number>): Map<string, number> {
  const way = mainWay(graph)
  const lane = new Map(graph.nodes.map((node) => [node.id, node.lane]))
  const rowOf = (id: string): number => rank.get(id) ?? 0
  const taken = new Map<string, Set<number>>()
  const rowsOf = (strip: string | null, track: number): Set<number> => {
    const key = `${strip} ${track}`
    const rows = taken.get(key) ?? new Set<number>()
    taken.set(key, rows)
    return rows
  }
  /** Rows through which the ways of a node run in its own lane. */
  const reach = (id: string, among: (other: string) => boolean): number[] => {
    const near = graph.flows.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
    const ends = near.filter((other) => lane.get(other) === lane.get(id) && among(other)).map(rowOf)
    const [first, last] = [Math.min(rowOf(id), ...ends), Math.max(rowOf(id), ...ends)]
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  }
  const tracks = new Map<string, number>()
  for (const { id, lane: strip } of graph.nodes)
    if (way.has(id)) {
      tracks.set(id, 0)
      for (const row of reach(id, (other) => way.has(other))) rowsOf(strip, 0).add(row)
    }
  for (const { id, lane: strip } of graph.nodes) {
    if (way.has(id)) continue
    const before = graph.flows.filter(({ to }) => to === id).map(({ from }) => tracks.get(from) ?? 0)
    let track = Math.min(...before.filter((other) => other > 0), Number.POSITIVE_INFINITY)
    const isFree = (candidate: number) => !rowsOf(strip, candidate).has(rowOf(id))
    if (!Number.isFinite(track) || !isFree(track)) for (track = 0; !isFree(track); ) track += 1
    tracks.set(id, track)
    for (const row of reach(id, (other) => tracks.get(other) === track)) rowsOf(strip, track).add(row)
  }
  return tracks
}

/** The tracks of a lane from left to right. */
function ordered(tracks: readonly number[], side: Side): number[] {
  const others = tracks.filter((track) => track > 0).sort((one, other) => one - other)
  const main = tracks.includes(0) ? [0] : []
  if (side === 'right') return [...main, ...others]
  if (side === 'left') return [...others.toReversed(), ...main]
  return [...others.filter((_, index) => index % 2 === 1).toReversed(), ...main, ...others.filter((_, index) => index % 2 === 0)]
}

/**
 * Places a graph that has no joins: a row for each step away from the start by the longest way (Sugiyama, Tagawa and Toda 1981), lanes side by side, in each lane a track for the
 * main way and others beside it for the ways that branch off. Without lanes (`hasLanes` false) all stand in one. Ways are not laid yet.
 */
export function place(graph: ProcessGraph, captions: ReadonlyMap<string, Caption>, hasLanes: boolean, side: Side): Drawing {
  const flat: ProcessGraph = hasLanes ? graph : { ...graph, lanes: [], nodes: graph.nodes.map((node) => ({ ...node, lane: null })) }
  const rank = ranks(flat)
  const tracks = tracksOf(flat, rank)
  const sizes = new Map(graph.nodes.map((node) => [node.id, sizeOf(node, captions.get(node.id))]))
  const sizeOfNode = (id: string) => sizes.get(id) ?? { width: 0, height: 0 }

  const tops: number[] = []
  let top = 0
  const rows = Map.groupBy(flat.nodes, ({ id }) => rank.get(id) ?? 0)
  const rowHeights = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([, nodes]) => Math.max(...nodes.map(({ id }) => sizeOfNode(id).height)))
  for (const height of rowHeights) {
    tops.push(top)
    top += height + rowGap
  }

  const middles = new Map<string, number>()
  const drawnLanes: DrawnLane[] = []
  let left = 0
  for (const strip of stripsOf(flat)) {
    const own = flat.nodes.filter(({ lane }) => lane === strip)
    const name = flat.lanes.find(({ id }) => id === strip)?.name
    const header = name === undefined ? [] : headerLines(name)
    const order = ordered([...new Set(own.map(({ id }) => tracks.get(id) ?? 0))], side)
    const widths = order.map((track) => Math.max(...own.filter(({ id }) => tracks.get(id) === track).map(({ id }) => sizeOfNode(id).width)))
    const inner = widths.reduce((sum, width) => sum + width, 0) + trackGap * Math.max(0, widths.length - 1)
    const titled = Math.max(0, ...header.map((line) => textWidth(line, fontSize, 700))) + 16
    const width = Math.max(inner + 2 * laneGap, titled)
    let x = left + (width - inner) / 2
    for (const [index, track] of order.entries()) {
      middles.set(`${strip} ${track}`, x + (widths[index] ?? 0) / 2)
      x += (widths[index] ?? 0) + trackGap
    }
    if (strip !== null) drawnLanes.push({ id: strip, x: left, y: 0, width, height: top, header, headerHeight: 0 })
    left += width
  }

  const nodes: DrawnNode[] = graph.nodes.map((node) => {
    const { id, type, lane } = node
    const { width, height } = sizeOfNode(id)
    const row = rank.get(id) ?? 0
    const middle = middles.get(`${hasLanes ? lane : null} ${tracks.get(id) ?? 0}`) ?? 0
    const caption = captions.get(id)
    return {
      ...{
        id,
        type,
        lane,
        outcome: node.outcome ?? null,
        isOurs: node.question !== undefined,
        width,
        height,
        lines: caption?.lines ?? [],
        full: caption?.full ?? null,
      },
      x: middle - width / 2,
      y: (tops[row] ?? 0) + ((rowHeights[row] ?? 0) - height) / 2,
    }
  })
  const edges: DrawnEdge[] = graph.flows.map(({ id, from, to, label }) => ({
    ...{ id, from, to, points: [] },
    label: label ? { text: label, x: 0, y: 0 } : null,
  }))
  return { width: 0, height: 0, lanes: drawnLanes, nodes, edges }
}
