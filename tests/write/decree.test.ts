import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '../../src/model/index.ts'
import { decreeOf } from '../../src/write/decree.ts'

test('a decree without a numbered point has its signature once, and every paragraph in one place', () => {
  const words = ['Об утверждении регламента', 'В соответствии с законом ПОСТАНОВЛЯЕТ:', 'Утвердить регламент.', 'Аким области К. Бозумбаев']
  const text = words.map((paragraph, index) => ({
    ...{ type: 'paragraph' as const, text: paragraph, placed: [] },
    position: { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: 2 } },
  }))
  const act = { signatory: { office: 'Аким области', name: 'К. Бозумбаев' } } as Act
  const { preface, formula, points, conclusions } = decreeOf(act, [], text as never)
  assert.deepEqual(points, [])
  assert.deepEqual(conclusions, ['Аким области К. Бозумбаев'])
  assert.deepEqual([...preface, ...formula, ...conclusions], words)
})
