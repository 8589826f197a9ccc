import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { sound } from '../../../src/corpus/findings/soundness.ts'
import { unknownAct, unknownRegulation } from '../../../src/corpus/stages.ts'

const source = { file: 'act.txt', format: 'pdf-text' as const, sha256: '', lines: [''], repairs: [] }
const place = { start: { line: 3, column: 1 }, end: { line: 9, column: 1 } }
const node = {
  type: 'regulation' as const,
  document: 'regulation' as const,
  title: 'Выдача справки',
  excluded: false,
  editions: [],
  excludedBy: null,
  notes: [],
  children: [],
  position: place,
}

test('a record of a wrong shape is an error of its own file and costs no other record', () => {
  const file = new VFile({ path: 'act.txt' })
  const repair = { file: 'act.txt', line: 5, seq: 1, rule: 'broken-word', at: 0, before: 'а', after: 'б', confidence: 0.9 }
  const right = unknownRegulation(node)
  const read = sound(
    {
      node: unknownAct(source),
      text: { type: 'restored', source, children: [], unrepaired: '', repairs: [repair, { ...repair, line: 7, confidence: Number.NaN }] },
      regulations: [
        { node, data: { ...right, provider: 5 as unknown as string } },
        { node, data: right },
      ],
      corrections: [],
      requirements: [],
      file,
    },
    file,
  )
  assert.deepEqual(read.text.repairs, [repair])
  assert.deepEqual(
    read.regulations.map(({ data }) => data),
    [right, right],
  )
  assert.deepEqual(
    file.messages.map(({ line, ruleId, fatal }) => [line, ruleId, fatal]),
    [
      [7, 'stage-failed', true],
      [3, 'stage-failed', true],
    ],
  )
})
