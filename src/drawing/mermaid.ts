import type { GraphNode, ProcessGraph } from '../model/index.ts'
import { capital } from '../text/capital.ts'
import type { Caption, Variant } from './caption.ts'
import { wrap } from './wrap.ts'

/** Widest line of a lane's header, in pixels. */
const headerRoom = 132

/** A lane as it stands on the drawing: its name in lines. */
export function headerLines(name: string): string[] {
  return wrap(capital(name), headerRoom, 700)
}

/** Text inside mermaid's quotes: characters that have a meaning there are written as its entity codes. */
function quoted(lines: string[]): string {
  const text = lines.map((line) => line.replace(/[#;"<>&`\\]/gu, (sign) => `#${sign.codePointAt(0)};`)).join('<br/>')
  return `"${text}"`
}

function nodeSource(node: GraphNode, caption: Caption | undefined): string {
  const id = node.id.replace('-', '')
  const text = quoted(caption?.lines.map((line) => line.text) ?? [' '])
  switch (node.type) {
    case 'start-event':
      return `${id}@{ shape: sm-circ, label: ${quoted([node.name ?? ' '])} }`
    case 'end-event':
      return `${id}@{ shape: fr-circ, label: ${quoted([node.name ?? ' '])} }`
    case 'exclusive-gateway':
    case 'parallel-gateway':
      return caption ? `${id}{${text}}` : `${id}@{ shape: f-circ, label: " " }`
    case 'call-activity':
      return `${id}[[${text}]]`
    default:
      return `${id}[${text}]`
  }
}

/** The graph as it is drawn: gateways that only join ways are left out, their ways lead straight to the next node. */
export function withoutJoins(graph: ProcessGraph): ProcessGraph {
  const joins = new Set(graph.nodes.filter(({ type, name }) => type === 'exclusive-gateway' && name === null).map(({ id }) => id))
  const beyond = (id: string): string => {
    if (!joins.has(id)) return id
    const out = graph.flows.find(({ from }) => from === id)
    return out ? beyond(out.to) : id
  }
  return {
    lanes: graph.lanes,
    nodes: graph.nodes.filter(({ id }) => !joins.has(id)),
    flows: graph.flows.filter(({ from }) => !joins.has(from)).map((flow) => ({ ...flow, to: beyond(flow.to) })),
  }
}

/**
 * Mermaid source of a process: `swimlane-beta` with a lane for each unit, or a `flowchart` for narrow screens, where a
 * node's caption names its unit. The graph must be one without joins.
 */
export function mermaidSource(graph: ProcessGraph, captions: ReadonlyMap<string, Caption>, variant: Variant): string {
  const lines = [variant === 'wide' ? 'swimlane-beta TB' : 'flowchart TB']
  const write = (node: GraphNode, indent: string) => lines.push(`${indent}${nodeSource(node, captions.get(node.id))}`)
  if (variant === 'wide') {
    for (const lane of graph.lanes) {
      lines.push(`  subgraph ${lane.id.replace('-', '')}[${quoted(headerLines(lane.name))}]`)
      for (const node of graph.nodes) if (node.lane === lane.id) write(node, '    ')
      lines.push('  end')
    }
  }
  for (const node of graph.nodes) if (variant === 'narrow' || node.lane === null) write(node, '  ')
  for (const { from, to, label } of graph.flows) {
    lines.push(`  ${from.replace('-', '')} -->${label ? `|${quoted([label])}|` : ''} ${to.replace('-', '')}`)
  }
  return `${lines.join('\n')}\n`
}
