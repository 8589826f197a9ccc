import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { check } from '../../src/drawing/check.ts'
import { textWidth } from '../../src/drawing/font.ts'
import type { Drawing, DrawnNode } from '../../src/drawing/geometry.ts'
import { heldLength } from '../../src/drawing/held-length.ts'
import { route } from '../../src/drawing/route.ts'
import { squeeze } from '../../src/drawing/squeeze.ts'
import { wrap, wrapForDiamond } from '../../src/drawing/wrap.ts'

const node = (id: string, x: number, y: number, changes: Partial<DrawnNode> = {}): DrawnNode => ({
  ...{
    id,
    type: 'task',
    lane: null,
    outcome: null,
    isOurs: false,
    x,
    y,
    width: 100,
    height: 40,
    lines: [{ text: id, role: 'action' }],
    full: null,
  },
  ...changes,
})
const edge = (from: string, to: string, ...points: [number, number][]) => ({
  id: `${from}-${to}`,
  from,
  to,
  points: points.map(([x, y]) => ({ x, y })),
  label: null,
})
const drawing = (changes: Partial<Drawing>): Drawing => ({ width: 500, height: 500, lanes: [], nodes: [], edges: [], ...changes })
const rules = (given: Drawing, widest = 1000) => check(given, widest).map(({ rule }) => rule)

test('the check sees nodes that overlap', () => {
  assert.deepEqual(rules(drawing({ nodes: [node('a', 0, 0), node('b', 50, 20)] })), ['nodes-overlap'])
})

test('the check sees a node outside its lane and one that stands in a foreign lane', () => {
  const lane = { id: 'l', x: 0, y: 0, width: 200, height: 300, header: ['Имя'], headerHeight: 30 }
  assert.deepEqual(rules(drawing({ lanes: [lane], nodes: [node('a', 150, 50, { lane: 'l' })] })), ['node-outside-lane'])
  assert.deepEqual(rules(drawing({ lanes: [lane], nodes: [node('a', 50, 50)] })), ['node-outside-lane'])
  assert.deepEqual(rules(drawing({ lanes: [lane], nodes: [node('a', 350, 50)] })), ['node-outside-lane'])
})

test('the check sees an answer that the edge of the drawing cuts', () => {
  const nodes = [node('a', 0, 0), node('b', 0, 100)]
  const answered = (x: number) => ({ ...edge('a', 'b', [50, 40], [50, 100]), label: { text: 'да', x, y: 70 } })
  assert.deepEqual(rules(drawing({ nodes, edges: [answered(50)] })), [])
  assert.deepEqual(rules(drawing({ nodes, edges: [answered(3)] })), ['label-cut'])
})

test('the check sees edges through nodes, across and along one another, slanted ones and loose ends', () => {
  const nodes = [node('a', 0, 0), node('b', 0, 100), node('c', 0, 200), node('d', 300, 100)]
  assert.deepEqual(rules(drawing({ nodes, edges: [edge('a', 'c', [50, 40], [50, 200])] })), ['edge-through-node'])
  assert.deepEqual(rules(drawing({ nodes, edges: [edge('a', 'd', [100, 20], [300, 120])] })), ['slanted-edge'])
  assert.deepEqual(rules(drawing({ nodes, edges: [edge('a', 'd', [150, 20], [350, 20], [350, 100])] })), ['edge-ends-off-node'])
  const crossing = [
    edge('a', 'd', [100, 20], [200, 20], [200, 120], [300, 120]),
    edge('c', 'b', [100, 220], [250, 220], [250, 60], [50, 60], [50, 100]),
  ]
  assert.ok(rules(drawing({ nodes, edges: crossing })).includes('edges-cross'))
  const along = [edge('a', 'b', [50, 40], [50, 100]), edge('c', 'd', [50, 30], [50, 90])]
  assert.ok(rules(drawing({ nodes, edges: along })).includes('edges-overlap'))
})

test('the check sees text outside its box, a header that is cut, and a drawing that is too wide', () => {
  assert.deepEqual(rules(drawing({ nodes: [node('a', 0, 0, { lines: [{ text: 'непоместившееся предложение', role: 'action' }] })] })), [
    'text-outside-box',
  ])
  const lane = { id: 'l', x: 0, y: 0, width: 60, height: 300, header: ['Государственная'], headerHeight: 30 }
  assert.deepEqual(rules(drawing({ lanes: [lane] })), ['header-cut'])
  assert.deepEqual(rules(drawing({}), 400), ['too-wide'])
})

test('the router goes round a node that stands between two others', () => {
  const given = drawing({ nodes: [node('a', 0, 0), node('b', 0, 100), node('c', 0, 200)], edges: [edge('a', 'c', [50, 40], [50, 200])] })
  assert.deepEqual(rules(route(given)), [])
})

test('taking out empty room keeps a drawing free of findings', () => {
  const given = drawing({ nodes: [node('a', 0, 0), node('b', 400, 600)], edges: [edge('a', 'b', [100, 20], [450, 20], [450, 600])] })
  const tight = squeeze(given)
  assert.deepEqual(rules(tight), [])
  assert.ok((tight.nodes[1]?.y ?? 600) < 100 && (tight.nodes[1]?.x ?? 400) < 150)
})

test('lines hold all words, whole and in order, whatever the width', () => {
  const words = fc.array(fc.stringMatching(/^[а-я]{1,14}$/u), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 300 }), (given, room) => {
      const text = given.join(' ')
      assert.equal(wrap(text, room).join(' '), text)
      assert.equal(wrapForDiamond(text, 15).join(' '), text)
    }),
  )
})

test('a line that wider spaces would take out of its room is held at its own width, another is left to the reader', () => {
  const own = textWidth('перечень документов', 14)
  assert.equal(heldLength('перечень документов', own + 10, { size: 14 }), Math.round(own))
  assert.equal(heldLength('перечень документов', own + 60, { size: 14 }), null)
})

test('a preposition never ends a line', () => {
  for (const room of [60, 90, 120])
    for (const line of wrap('передает документы в отдел на рассмотрение', room)) assert.doesNotMatch(line, /\s(?:в|на)$/u)
})

test('words that no line holds are broken, and a label without end is cut and says so', () => {
  const words = `${'б'.repeat(20_000)} услугодателя`
  for (const lines of [wrap(words, 140), wrapForDiamond(words, 15)]) {
    assert.ok(lines.every((line) => line.length <= 40))
    assert.ok(lines.join('').length < 700)
    assert.match(lines.at(-1) ?? '', /…$/)
  }
})
