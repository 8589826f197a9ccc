import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inLots } from '../../src/site/search/breath.ts'

test('every item is handed over once, in order, in lots of at most so many, and others get a turn between two', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), async (items, most) => {
      const lots: number[][] = []
      const between: number[] = []
      const turn = () => {
        between.push(lots.length)
        if (lots.flat().length < items.length) setTimeout(turn)
      }
      setTimeout(turn)
      await inLots(items, most, (lot) => void lots.push(lot))
      assert.deepEqual(lots.flat(), items)
      assert.ok(lots.every(({ length }) => length > 0 && length <= most))
      if (lots.length > 2) assert.ok(between.some((seen) => seen > 0 && seen < lots.length))
    }),
    { numRuns: 40 },
  )
})
