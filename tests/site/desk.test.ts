import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modelProcess } from '../../src/process/model.ts'
import { deskOf } from '../../src/site/desk.ts'

const step = (id: string, lane: string | null, text: string) => ({
  ...{ id, number: null, type: 'task' as const, lane, text, duration: null, terms: [], result: null },
  source: { lines: [1, 1] as [number, number] },
})
const process = {
  ...modelProcess(
    {
      ...{ id: 'p1', point: '5', kind: 'actions' as const, channel: 'provider' as const, title: 'Порядок' },
      steps: [
        step('s1', 'специалист', 'принимает документы'),
        step('s2', 'руководитель', 'подписывает ответ'),
        step('s3', null, 'выдает ответ'),
      ],
    },
    [],
  ),
  procedure: 'provider' as const,
  canonical: true,
}
const desk = (role: string, canonical = true) =>
  deskOf({ processes: [{ ...process, retells: null, canonical }], tableProcesses: [] }, (wording) => wording === role)

test('a desk has the steps of its role, who had the file before and who has it next', () => {
  assert.deepEqual(
    desk('руководитель').map(({ steps }) => steps.map(({ step: { id }, before, after }) => [id, before, after])),
    [[['s2', ['специалист'], [null]]]],
  )
  assert.deepEqual(desk('специалист')[0]?.steps[0]?.before, [])
})

test('nothing lies on the desk of who does not act, nor what is only another telling', () => {
  assert.deepEqual([desk('аким'), desk('руководитель', false)], [[], []])
})
