import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutsOf } from '../../src/drawing/cuts.ts'
import type { Drawing, DrawnNode } from '../../src/drawing/geometry.ts'

const node = (id: string, y: number, height: number): DrawnNode => ({
  ...{ id, y, height, type: 'task', x: 20, width: 100, lane: 'lane-1', outcome: null, isOurs: false, lines: [], full: null },
})
const lane = { id: 'lane-1', header: ['Кто'], headerHeight: 30, x: 0, y: 2, width: 140, height: 696 }
const tasks = Array.from({ length: 6 }, (_, index) => node(`n${index}`, 50 + index * 100, 60))
const drawing: Drawing = { width: 144, height: 700, lanes: [lane], nodes: tasks, edges: [] }

test('a drawing is cut below the heads of its lanes and between its rows, in pieces of a third of a sheet', () => {
  const cuts = cutsOf(drawing)
  assert.deepEqual([cuts[0], cuts.at(-1)], [32, 700])
  for (const cut of cuts.slice(1, -1))
    for (const { id, y, height } of tasks) assert.ok(cut < y - 10 || cut > y + height, `${cut} goes through ${id}`)
  const pieces = cuts.slice(1).map((end, index) => end - (cuts[index] ?? 0))
  assert.equal(pieces.length, 3)
  assert.ok(Math.max(...pieces) <= 300)
})

test('no way that runs level and no answer is cut, and what stands side by side is one row', () => {
  const tall = node('tall', 50, 260)
  const edges: Drawing['edges'] = [
    {
      ...{ id: 'e', from: 'n1', to: 'n2' },
      points: [
        { x: 70, y: 400 },
        { x: 70, y: 430 },
        { x: 100, y: 430 },
        { x: 100, y: 450 },
      ],
      label: { x: 70, y: 415, text: 'да' },
    },
  ]
  const cuts = cutsOf({ ...drawing, nodes: [...tasks, { ...tall, x: 130 }], edges })
  for (const [from, to] of [
    [50, 310],
    [405, 440],
  ] as const)
    assert.deepEqual(
      cuts.slice(1).filter((cut) => cut > from && cut < to),
      [],
    )
})

test('a drawing without lanes has no heads, one without room for a cut stays whole', () => {
  assert.deepEqual(cutsOf({ ...drawing, lanes: [], nodes: [node('whole', 10, 680)] }), [0, 700])
})
