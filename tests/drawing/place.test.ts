import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { captions } from '../../src/drawing/caption.ts'
import { check } from '../../src/drawing/check.ts'
import { frame } from '../../src/drawing/frame.ts'
import { mainWay } from '../../src/drawing/main-way.ts'
import { withNobodysLane } from '../../src/drawing/nobody.ts'
import { place, type Side } from '../../src/drawing/place.ts'
import { ranks } from '../../src/drawing/ranks.ts'
import { drawingWords } from '../../src/drawing/words/index.ts'
import type { GraphNode, ProcessGraph } from '../../src/model/index.ts'

const words = 'рассматривает документы и готовит мотивированный ответ об отказе в оказании услуги'.split(' ')
const node = (index: number, lane: string | null, last: number): GraphNode => ({
  ...{ id: `n${index}`, lane, step: null, activity: null, term: null },
  type: index === 0 ? 'start-event' : index === last ? 'end-event' : index % 5 === 3 ? 'exclusive-gateway' : 'task',
  name: index === 0 || index === last ? null : words.slice(0, 2 + (index % 8)).join(' '),
  ...(index === last && { outcome: 'success' as const }),
})

/** Any graph: each node leads to the next and perhaps to others, some of them before it; lanes as they come. */
const graphs = fc
  .record({
    lanes: fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { nil: null, freq: 9 }), { minLength: 3, maxLength: 25 }),
    jumps: fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 8 }),
  })
  .map(({ lanes, jumps }): ProcessGraph => {
    const last = lanes.length - 1
    const nodes = lanes.map((lane, index) => node(index, lane === null ? null : `lane-${lane}`, last))
    const pairs = [...nodes.slice(1).map((_, index) => [index, index + 1] as const), ...jumps].filter(
      ([from, to]) => from !== to && from < last && to > 0 && to <= last,
    )
    const flows = [...new Map(pairs.map(([from, to]) => [`${from} ${to}`, { from: `n${from}`, to: `n${to}` }])).values()]
    return {
      lanes: [...new Set(nodes.flatMap(({ lane }) => lane ?? []))].sort().map((id) => ({ id, name: `Руководитель отдела ${id}` })),
      nodes,
      flows: flows.map((flow, index) => ({ id: `f${index}`, label: null, ...flow })),
    }
  })

test('whatever the graph is, no two nodes cover one another and each stands in its lane, in the order of the ways', () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom<Side>('left', 'right', 'both'), fc.boolean(), (any, side, hasLanes) => {
      const graph = withNobodysLane(any, 'в тексте не указано, кто')
      const texts = captions({ steps: [], graph, words: drawingWords.ru }, { variant: hasLanes ? 'wide' : 'narrow', room: 124 })
      const placed = place(graph, texts, hasLanes, side)
      const wrong = check(frame(placed), Number.POSITIVE_INFINITY).filter(({ rule }) =>
        ['nodes-overlap', 'node-outside-lane', 'text-outside-box', 'header-cut'].includes(rule),
      )
      assert.deepEqual(wrong, [])
      assert.deepEqual(
        placed.nodes.map(({ id }) => id),
        graph.nodes.map(({ id }) => id),
      )
      const rank = ranks(graph)
      const middle = new Map(placed.nodes.map(({ id, y, height }) => [id, y + height / 2]))
      for (const { from, to } of graph.flows) {
        const [above, below] = [rank.get(from) ?? 0, rank.get(to) ?? 0]
        assert.notEqual(above, below)
        assert.equal(Math.sign((middle.get(to) ?? 0) - (middle.get(from) ?? 0)), Math.sign(below - above))
      }
    }),
  )
})

test('the main way goes to the result, not to the refusal, however long that is', () => {
  const nodes = ['start', 'ask', 'refuse', 'write', 'sign', 'refused', 'give', 'given'].map((id) => ({
    id,
    type: id === 'start' ? ('start-event' as const) : id === 'refused' || id === 'given' ? ('end-event' as const) : ('task' as const),
    outcome: id === 'refused' ? ('refusal' as const) : id === 'given' ? ('success' as const) : null,
  }))
  const flows = ['start ask', 'ask refuse', 'refuse write', 'write sign', 'sign refused', 'ask give', 'give given'].map((way) => {
    const [from = '', to = ''] = way.split(' ')
    return { from, to }
  })
  assert.deepEqual([...mainWay({ nodes, flows })], ['start', 'ask', 'give', 'given'])
})
