import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { changed } from '../../src/site/changed.ts'
import { count, longDate, shorten, term } from '../../src/site/words.ts'

test('what changed and what did not make up both wordings again', () => {
  const text = fc.string({ unit: fc.constantFrom('а', 'б', ' ', '.'), maxLength: 20 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, from, to, end } = changed(before, after)
      assert.equal(start + from + end, before)
      assert.equal(start + to + end, after)
    }),
  )
  assert.deepEqual(changed('согласно  к Регламенту приложению 1', 'согласно приложению 1 к Регламенту').start, 'согласно ')
})

test('figures take the form of their word', () => {
  assert.deepEqual(
    [1, 2, 5, 11, 21].map((value) => count(value, 'шаг', 'шага', 'шагов')),
    ['1 шаг', '2 шага', '5 шагов', '11 шагов', '21 шаг'].map((text) => text.replace(' ', '\u00a0')),
  )
  assert.equal(term({ value: 3, unit: 'working-day' }), '3\u00a0рабочих дня')
  assert.equal(longDate('2020-03-27').replaceAll('\u00a0', ' '), '27 марта 2020 года')
})

test('a long title ends at a word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 90 }), fc.integer({ min: 5, max: 70 }), (text, most) => shorten(text, most).length <= most + 1),
  )
  assert.equal(shorten('Назначение жилищной помощи', 15), 'Назначение…')
})
