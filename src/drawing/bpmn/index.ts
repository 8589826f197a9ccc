import { BpmnModdle, type ModdleElement } from 'bpmn-moddle'
import type { Activity, GraphNode, ModelledProcess, ProcessGraph } from '../../model/index.ts'
import type { Box } from '../geometry.ts'
import { term } from '../term.ts'
import { layout } from './layout.ts'

const moddle = new BpmnModdle()
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

/** Whole text and term of a step, for `bpmn:documentation`. */
function documentation(process: ModelledProcess, node: GraphNode): ModdleElement[] {
  const step = process.steps.find(({ id }) => id === node.step)
  if (!step) return []
  const parts = [step.number, step.text, step.duration && `Срок: ${term(step.duration)}.`, step.result && `Результат: ${step.result}.`]
  return [create('bpmn:Documentation', { text: parts.filter(Boolean).join(' ') })]
}

/** The graph with all nodes in lanes: those of which the text does not say who acts get a lane that says so. Without any lane it stays as it is. */
function withLaneForNobody(graph: ProcessGraph): ProcessGraph {
  if (graph.lanes.length === 0 || graph.nodes.every(({ lane }) => lane !== null)) return graph
  const nobody = { id: 'lane-0', name: 'в тексте не указано, кто' }
  return { ...graph, lanes: [nobody, ...graph.lanes], nodes: graph.nodes.map((node) => ({ ...node, lane: node.lane ?? nobody.id })) }
}

/**
 * A process as BPMN 2.0 XML with pool, lanes and diagram interchange (OMG formal/2013-12-09). Nodes without a lane stand
 * in a lane «в тексте не указано, кто».
 */
export async function processBpmn(process: ModelledProcess, title: string): Promise<string> {
  const graph = withLaneForNobody(process.graph)
  const places = layout(graph)
  const elements = new Map(
    graph.nodes.map((node) => [
      node.id,
      create(elementType(node), {
        id: node.id,
        ...(node.name === null ? {} : { name: node.name }),
        documentation: documentation(process, node),
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
    create('bpmn:Lane', { id, name, flowNodeRef: graph.nodes.filter(({ lane }) => lane === id).map((node) => elements.get(node.id)) }),
  )
  const laneSets = lanes.length > 0 ? [create('bpmn:LaneSet', { id: 'lanes', lanes })] : []
  const bpmnProcess = create('bpmn:Process', {
    id: 'process',
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
  const { xml } = await moddle.toXML(definitions, { format: true })
  return xml
}
