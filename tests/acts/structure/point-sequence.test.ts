import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { choosePoints } from '../../../src/acts/structure/point-sequence.ts'

const candidates = (numbers: string[]) => numbers.map((number, index) => ({ index, number, quality: 0 }))
const rank = (number: string) => {
  const [main = '0', sub = '0'] = number.split('-')
  return Number(main) * 100 + Number(sub)
}

test('a whole sequence is chosen whole, with inserted numbers', () => {
  const numbers = ['1', '2', '3', '3-1', '3-2', '4', '5']
  assert.deepEqual(
    choosePoints(candidates(numbers)).map(({ number }) => number),
    numbers,
  )
})

test('the chosen numbers rise, whatever stands between them', () => {
  const number = fc.oneof(
    fc.integer({ min: 1, max: 40 }).map(String),
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 })).map(([main, sub]) => `${main}-${sub}`),
  )
  fc.assert(
    fc.property(fc.array(number, { maxLength: 60 }), (numbers) => {
      const chosen = choosePoints(candidates(numbers))
      for (const [position, { number: later }] of chosen.entries()) {
        const earlier = chosen[position - 1]
        if (earlier) assert.ok(rank(earlier.number) < rank(later))
      }
    }),
  )
})

test('doubtful lists inserted anywhere do not break a sequence of 12 points', () => {
  const points = Array.from({ length: 12 }, (_, index) => ({ index, number: String(index + 1), quality: 0 }))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 8 }), (after, length) => {
      const list = Array.from({ length }, (_, index) => ({ index: 100 + index, number: String(index + 1), quality: -1 }))
      const chosen = choosePoints([...points.slice(0, after), ...list, ...points.slice(after)])
      assert.deepEqual(chosen, points)
    }),
  )
})
