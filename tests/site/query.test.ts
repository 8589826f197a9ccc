import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { changed } from '../../src/site/changed.ts'
import { expand } from '../../src/site/search/query.ts'
import { stem, stemForms } from '../../src/site/search/stem.ts'
import { distance, otherKeyboard, suggest } from '../../src/site/search/suggest.ts'
import { count, longDate, shorten, term } from '../../src/site/words.ts'

test('cases of one word have one stem; short stems are left alone', () => {
  assert.equal(stem('государственный'), stem('государственная'))
  assert.equal(stem('Ребёнка'), stem('ребенка'))
  assert.equal(stem('дом'), 'дом')
})

test('a fleeting vowel is tried with and without', () => {
  assert.deepEqual(stemForms('коляски'), ['коляск', 'колясок'])
  assert.deepEqual(stemForms('ребенок'), ['ребенок', 'ребенк'])
  assert.deepEqual(stemForms('помощь'), ['помощ'])
})

test('the question goes first, phrases of equal meaning after it', () => {
  const searches = expand('справка из ЦОНа', [['ЦОН', 'Государственная корпорация']])
  assert.match(searches[0] ?? '', /^справк/)
  assert.ok(searches.some((search) => search.includes('государствен корпорац')))
  assert.deepEqual(expand('«…»', []), [])
})

test('a question never starts more than 12 searches', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('коляска', 'справка', 'ребенок', 'отказ'), { maxLength: 8 }), (words) => {
      assert.ok(
        expand(words.join(' '), [
          ['коляска', 'кресло'],
          ['отказ', 'мотивированный ответ'],
        ]).length <= 12,
      )
    }),
  )
})

test('a typo and the wrong keyboard are put right, a known word stays', () => {
  const vocabulary = ['пособие', 'усыновление', 'помощь']
  assert.equal(suggest('усыновлнеие', vocabulary), 'усыновление')
  assert.equal(suggest('gjcj,bt', vocabulary), 'пособие')
  assert.equal(suggest('пособия', vocabulary), null)
  assert.equal(otherKeyboard('gjvjom'), 'помощь')
})

test('distance is symmetric and zero only for equal words', () => {
  const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (one, other) => {
      assert.equal(distance(one, other, 9), distance(other, one, 9))
      assert.equal(distance(one, other, 9) === 0, one === other)
    }),
  )
})

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
