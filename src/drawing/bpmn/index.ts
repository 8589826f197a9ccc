import { BpmnModdle, type ModdleElement } from 'bpmn-moddle'
import { Writer } from 'moddle-xml'
import type { Activity, GraphNode, ModelledProcess, ProcessGraph } from '../../model/index.ts'
import { term } from '../../russian/term.ts'
import type { Box } from '../geometry.ts'
import { layout } from './layout.ts'

/** What BPMN has no place for, in a namespace of our own: the role of a lane, the term of a task, the page of a process. */
const atlas = {
  name: 'atlas',
  uri: 'https://github.com/reglament-atlas/ns',
  prefix: 'atlas',
  types: [
    { name: 'Role', superClass: ['Element'], properties: [attribute('id', 'String')] },
    {
      name: 'Term',
      superClass: ['Element'],
      properties: [attribute('value', 'Real'), attribute('unit', 'String'), attribute('text', 'String')],
    },
    { name: 'Source', superClass: ['Element'], properties: [attribute('page', 'String')] },
  ],
}

function attribute(name: string, type: string) {
  return { name, type, isAttr: true }
}

const moddle = new BpmnModdle({ atlas })
const create = (type: string, properties: object): ModdleElement => moddle.create(type, properties)

/** BPMN's own kinds of task for the activities that have one. */
const taskTypes: Partial<Record<Activity, string>> = {
  query: 'bpmn:ServiceTask',
  'hand-over': 'bpmn:SendTask',
  notify: 'bpmn:SendTask',
  deliver: 'bpmn:SendTask',
  sign: 'bpmn:UserTask',
  check: 'bpmn:UserTask',
  register: 'bpmn:UserTask',
  prepare: 'bpmn:UserTask',
  decide: 'bpmn:UserTask',
  submit: 'bpmn:UserTask',
}

function elementType({ type, activity }: GraphNode): string {
  switch (type) {
    case 'start-event':
      return 'bpmn:StartEvent'
    case 'end-event':
      return 'bpmn:EndEvent'
    case 'exclusive-gateway':
      return 'bpmn:ExclusiveGateway'
    case 'parallel-gateway':
      return 'bpmn:ParallelGateway'
    case 'call-activity':
      return 'bpmn:CallActivity'
    default:
      return (activity && taskTypes[activity]) ?? 'bpmn:Task'
  }
}

const rounded = ({ x, y, width, height }: Box) => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
  height: Math.round(height),
})
const bounds = (box: Box) => create('dc:Bounds', rounded(box))

const extended = (element: ModdleElement) => ({ extensionElements: create('bpmn:ExtensionElements', { values: [element] }) })

/** An id of XML: it begins with a letter or «_» (NCName). */
const xmlId = (name: string): string => (/^[A-Za-z_]/.test(name) ? name : `_${name}`)

/** The graph with its lanes under the ids of their roles; a second lane of one role is numbered. */
function withRoles(graph: ProcessGraph, roleId: Names['roleId']): ProcessGraph {
  const taken = new Set(['process', 'pool', 'lanes', 'collaboration', 'plane', 'diagram', 'definitions', nobody.id])
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
function documentation(process: ModelledProcess, node: GraphNode): ModdleElement[] {
  const step = process.steps.find(({ id }) => id === node.step)
  if (!step) return []
  const parts = [step.number, step.text, step.duration && `Срок: ${term(step.duration)}.`, step.result && `Результат: ${step.result}.`]
  return [create('bpmn:Documentation', { text: parts.filter(Boolean).join(' ') })]
}

const nobody = { id: 'nobody', name: 'в тексте не указано, кто' }

/** The graph with all nodes in lanes: those of which the text does not say who acts get a lane that says so. Without any lane it stays as it is. */
function withLaneForNobody(graph: ProcessGraph): ProcessGraph {
  if (graph.lanes.length === 0 || graph.nodes.every(({ lane }) => lane !== null)) return graph
  return { ...graph, lanes: [nobody, ...graph.lanes], nodes: graph.nodes.map((node) => ({ ...node, lane: node.lane ?? nobody.id })) }
}

/**
 * A process as BPMN 2.0 XML with pool, lanes and diagram interchange (OMG formal/2013-12-09). Nodes without a lane stand
 * in a lane «в тексте не указано, кто». Lanes have the ids of their roles; roles and terms are extension elements.
 */
export function processBpmn(process: ModelledProcess, title: string, names: Names): string {
  const graph = withLaneForNobody(withRoles(process.graph, names.roleId))
  const places = layout(graph)
  const elements = new Map(
    graph.nodes.map((node) => [
      node.id,
      create(elementType(node), {
        id: node.id,
        ...(node.name === null ? {} : { name: node.name }),
        documentation: documentation(process, node),
        ...(node.term === null ? {} : extended(create('atlas:Term', node.term))),
        incoming: [],
        outgoing: [],
      }),
    ]),
  )
  const flows = graph.flows.map((flow) => {
    const [source, target] = [elements.get(flow.from) as ModdleElement, elements.get(flow.to) as ModdleElement]
    const element = create('bpmn:SequenceFlow', {
      id: flow.id,
      ...(flow.label ? { name: flow.label } : {}),
      sourceRef: source,
      targetRef: target,
    })
    ;(source.get('outgoing') as ModdleElement[]).push(element)
    ;(target.get('incoming') as ModdleElement[]).push(element)
    return element
  })
  const lanes = graph.lanes.map(({ id, name }) =>
    create('bpmn:Lane', {
      ...{ id, name },
      ...(id === nobody.id ? {} : extended(create('atlas:Role', { id: names.roleId(name) }))),
      flowNodeRef: graph.nodes.filter(({ lane }) => lane === id).map((node) => elements.get(node.id)),
    }),
  )
  const laneSets = lanes.length > 0 ? [create('bpmn:LaneSet', { id: 'lanes', lanes })] : []
  const bpmnProcess = create('bpmn:Process', {
    id: xmlId(names.id),
    ...extended(create('atlas:Source', { page: names.url })),
    isExecutable: false,
    laneSets,
    flowElements: [...elements.values(), ...flows],
  })
  const participant = create('bpmn:Participant', { id: 'pool', name: title, processRef: bpmnProcess })
  const collaboration = create('bpmn:Collaboration', { id: 'collaboration', participants: [participant] })
  const shape = (id: string, bpmnElement: unknown, box: Box, more: object = {}) =>
    create('bpmndi:BPMNShape', { id: `${id}-shape`, bpmnElement, bounds: bounds(box), ...more })
  const planeElement = [
    shape('pool', participant, places.pool, { isHorizontal: true }),
    ...lanes.map((lane) => shape(String(lane.get('id')), lane, places.lanes.get(String(lane.get('id'))) as Box, { isHorizontal: true })),
    ...graph.nodes.map(({ id, type, name }) => {
      const box = places.nodes.get(id) as Box
      const isGateway = type === 'exclusive-gateway' || type === 'parallel-gateway'
      const isLabelled = name !== null && (isGateway || type.endsWith('event'))
      // Ways leave a gateway to the right, upwards and downwards: its question stands above it to the left.
      const beside = isGateway
        ? { x: box.x - 66, y: box.y - 18, width: 84, height: 28 }
        : { x: box.x + box.width / 2 - 60, y: box.y + box.height + 4, width: 120, height: 14 }
      return shape(id, elements.get(id), box, {
        ...(isGateway ? { isMarkerVisible: true } : {}),
        ...(isLabelled ? { label: create('bpmndi:BPMNLabel', { bounds: bounds(beside) }) } : {}),
      })
    }),
    ...flows.map((flow) =>
      create('bpmndi:BPMNEdge', {
        id: `${flow.get('id')}-edge`,
        bpmnElement: flow,
        waypoint: (places.flows.get(String(flow.get('id'))) ?? []).map(({ x, y }) =>
          create('dc:Point', { x: Math.round(x), y: Math.round(y) }),
        ),
      }),
    ),
  ]
  const plane = create('bpmndi:BPMNPlane', { id: 'plane', bpmnElement: collaboration, planeElement })
  const definitions = create('bpmn:Definitions', {
    id: 'definitions',
    targetNamespace: 'https://github.com/reglament-atlas/bpmn',
    exporter: 'reglament-atlas',
    exporterVersion: '0.1.0',
    rootElements: [collaboration, bpmnProcess],
    diagrams: [create('bpmndi:BPMNDiagram', { id: 'diagram', plane })],
  })
  return new Writer({ format: true }).toXML(definitions)
}
