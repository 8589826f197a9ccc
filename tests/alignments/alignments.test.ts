import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Alignments, figures, isHeld, type LabelledPair, labelledPapers, labelledProcesses, type Measured } from './measure.ts'

const alignments = new Alignments()
const told = ({ pair, missed, wrong }: Measured) => [
  ...missed.map((link) => `${pair}: missed ${link.join(' = ')}`),
  ...wrong.map((link) => `${pair}: wrong ${link.join(' = ')}`),
]

/** The least that both halves must reach; the figures of today are in docs/accuracy.md. */
const floors: [
  name: string,
  labels: LabelledPair[],
  measure: (label: LabelledPair) => Measured | null,
  precision: number,
  recall: number,
][] = [
  ['steps of two processes', labelledProcesses(), (label) => alignments.processes(label), 0.98, 0.93],
  ['steps among all regulations', labelledProcesses(), (label) => alignments.amongAll(label), 0.98, 0.93],
  ['papers of two lists', labelledPapers(), (label) => alignments.papers(label), 0.98, 0.97],
]

for (const [name, labels, measure, precision, recall] of floors)
  test(`${name} are set side by side as readers set them`, () => {
    for (const held of [false, true]) {
      const measures = labels.filter((label) => isHeld(label) === held).flatMap((label) => measure(label) ?? [])
      const found = figures(measures)
      const details = measures.flatMap(told).join('\n')
      assert.ok(found.precision >= precision, `precision ${found.precision}\n${details}`)
      assert.ok(found.recall >= recall, `recall ${found.recall}\n${details}`)
    }
  })

test('most labelled pairs stand in one alignment of their service', () => {
  const labels = labelledProcesses()
  const apart = labels.filter((label) => alignments.amongAll(label) === null)
  assert.ok(apart.length <= 3, apart.map(({ pair }) => pair).join(', '))
})
