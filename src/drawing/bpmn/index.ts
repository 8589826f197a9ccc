import type { Element } from 'xast'
import type { Activity, GraphNode, ModelledProcess, ProcessGraph } from '../../model/index.ts'
import { term } from '../../russian/term.ts'
import { type Attributes, document, element } from '../../text/xml.ts'
import type { Box } from '../geometry.ts'
import { nobodysLane, withNobodysLane } from '../nobody.ts'
import { drawingWords } from '../words/index.ts'
import { layout } from './layout.ts'

const namespaces = {
  'xmlns:bpmn': 'http://www.omg.org/spec/BPMN/20100524/MODEL',
  'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
  'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
  'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
  'xmlns:atlas': 'https://github.com/reglament-atlas/ns',
}

/** BPMN's own kinds of task for the activities that have one. */
const taskTypes: Partial<Record<Activity, string>> = {
  query: 'serviceTask',
  'hand-over': 'sendTask',
  notify: 'sendTask',
  deliver: 'sendTask',
  sign: 'userTask',
  check: 'userTask',
  register: 'userTask',
  prepare: 'userTask',
  decide: 'userTask',
  submit: 'userTask',
}

function elementType({ type, activity }: GraphNode): string {
  switch (type) {
    case 'start-event':
      return 'startEvent'
    case 'end-event':
      return 'endEvent'
    case 'exclusive-gateway':
      return 'exclusiveGateway'
    case 'parallel-gateway':
      return 'parallelGateway'
    case 'call-activity':
      return 'callActivity'
    default:
      return (activity && taskTypes[activity]) ?? 'task'
  }
}

const bpmn = (name: string, attributes: Attributes, ...children: (Element | string)[]) => element(`bpmn:${name}`, attributes, ...children)

const bounds = ({ x, y, width, height }: Box) =>
  element('dc:Bounds', { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) })

/** What BPMN has no place for, in a namespace of our own: the role of a lane, the term of a task, the page of a process. */
const extended = (name: string, attributes: Attributes) => bpmn('extensionElements', {}, element(`atlas:${name}`, attributes))

/** An id of XML: it begins with a letter or «_» (NCName). */
const xmlId = (name: string): string => (/^[A-Za-z_]/.test(name) ? name : `_${name}`)

/** The graph with its lanes under the ids of their roles; a second lane of one role is numbered. */
function withRoles(graph: ProcessGraph, roleId: Names['roleId']): ProcessGraph {
  const taken = new Set(['process', 'pool', 'lanes', 'collaboration', 'plane', 'diagram', 'definitions', nobodysLane])
  for (const { id } of [...graph.nodes, ...graph.flows]) taken.add(id)
  const ids = new Map<string, string>()
  for (const { id, name } of graph.lanes) {
    const role = xmlId(roleId(name))
    let own = role
    for (let count = 2; taken.has(own); count++) own = `${role}-${count}`
    taken.add(own)
    ids.set(id, own)
  }
  const renamed = (lane: string) => ids.get(lane) ?? lane
  return {
    ...graph,
    lanes: graph.lanes.map(({ id, name }) => ({ id: renamed(id), name })),
    nodes: graph.nodes.map((node) => ({ ...node, lane: node.lane === null ? null : renamed(node.lane) })),
  }
}

/** How a process is called outside of its regulation. */
interface Names {
  /** Unique in the corpus. */
  id: string
  /** Its page, below the site's address. */
  url: string
  /** The role of an actor as the act words it. */
  roleId(wording: string): string
}

/** Whole text and term of a step, for `bpmn:documentation`. */
function documentation(process: ModelledProcess, { step: id }: GraphNode): Element[] {
  const step = process.steps.find((one) => one.id === id)
  if (!step) return []
  const { number, text, duration, result } = step
  const sentences = [[number, text].filter(Boolean).join(' '), duration && `Срок: ${term(duration)}`, result && `Результат: ${result}`]
  return [bpmn('documentation', {}, `${sentences.filter(Boolean).join('. ')}.`)]
}

/**
 * A process as BPMN 2.0 XML with pool, lanes and diagram interchange (OMG formal/2013-12-09). Nodes without a lane stand
 * in a lane «в тексте не указано, кто». Lanes have the ids of their roles; roles and terms are extension elements.
 */
export function processBpmn(process: ModelledProcess, title: string, names: Names): string {
  const graph = withNobodysLane(withRoles(process.graph, names.roleId), drawingWords.ru.nobody)
  const id = xmlId(names.id)
  const nodes = graph.nodes.map((node) =>
    bpmn(
      elementType(node),
      { id: node.id, name: node.name },
      ...documentation(process, node),
      ...(node.term === null ? [] : [extended('Term', { ...node.term })]),
      ...graph.flows.filter(({ to }) => to === node.id).map((flow) => bpmn('incoming', {}, flow.id)),
      ...graph.flows.filter(({ from }) => from === node.id).map((flow) => bpmn('outgoing', {}, flow.id)),
    ),
  )
  const flows = graph.flows.map((flow) =>
    bpmn('sequenceFlow', { id: flow.id, name: flow.label || null, sourceRef: flow.from, targetRef: flow.to }),
  )
  const lanes = graph.lanes.map(({ id: lane, name }) =>
    bpmn(
      'lane',
      { id: lane, name },
      ...(lane === nobodysLane ? [] : [extended('Role', { id: names.roleId(name) })]),
      ...graph.nodes.filter((node) => node.lane === lane).map((node) => bpmn('flowNodeRef', {}, node.id)),
    ),
  )
  const root = element(
    'bpmn:definitions',
    {
      ...namespaces,
      ...{ id: 'definitions', targetNamespace: 'https://github.com/reglament-atlas/bpmn' },
      ...{ exporter: 'reglament-atlas', exporterVersion: '0.1.0' },
    },
    bpmn('collaboration', { id: 'collaboration' }, bpmn('participant', { id: 'pool', name: title, processRef: id })),
    bpmn(
      'process',
      { id, isExecutable: 'false' },
      extended('Source', { page: names.url }),
      ...(lanes.length > 0 ? [bpmn('laneSet', { id: 'lanes' }, ...lanes)] : []),
      ...nodes,
      ...flows,
    ),
    element('bpmndi:BPMNDiagram', { id: 'diagram' }, plane(graph)),
  )
  return document(root)
}

/** Where everything stands (BPMN DI). */
function plane(graph: ProcessGraph): Element {
  const places = layout(graph)
  const shape = (id: string, box: Box, attributes: Attributes = {}, label: Box | null = null) =>
    element(
      'bpmndi:BPMNShape',
      { id: `${id}-shape`, bpmnElement: id, ...attributes },
      bounds(box),
      ...(label ? [element('bpmndi:BPMNLabel', {}, bounds(label))] : []),
    )
  const nodes = graph.nodes.map(({ id, type, name }) => {
    const box = places.nodes.get(id) as Box
    const isGateway = type === 'exclusive-gateway' || type === 'parallel-gateway'
    // Ways leave a gateway to the right, upwards and downwards: its question stands above it to the left.
    const beside = isGateway
      ? { x: box.x - 66, y: box.y - 18, width: 84, height: 28 }
      : { x: box.x + box.width / 2 - 60, y: box.y + box.height + 4, width: 120, height: 14 }
    const isLabelled = name !== null && (isGateway || type.endsWith('event'))
    return shape(id, box, type === 'exclusive-gateway' ? { isMarkerVisible: 'true' } : {}, isLabelled ? beside : null)
  })
  const ways = graph.flows.map(({ id }) =>
    element(
      'bpmndi:BPMNEdge',
      { id: `${id}-edge`, bpmnElement: id },
      ...(places.flows.get(id) ?? []).map(({ x, y }) => element('di:waypoint', { x: Math.round(x), y: Math.round(y) })),
    ),
  )
  return element(
    'bpmndi:BPMNPlane',
    { id: 'plane', bpmnElement: 'collaboration' },
    shape('pool', places.pool, { isHorizontal: 'true' }),
    ...graph.lanes.map(({ id }) => shape(id, places.lanes.get(id) as Box, { isHorizontal: 'true' })),
    ...nodes,
    ...ways,
  )
}
