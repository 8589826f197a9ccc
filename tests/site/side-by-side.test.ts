import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mostColumns, sideBySide } from '../../src/site/side-by-side.ts'

test('every regulation stands in a part, none twice but the first, and no part is larger than a page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
      const all = [...Array(count).keys()]
      const parts = sideBySide(all)
      for (const part of parts) assert.ok(part[0] === 0 && part.length <= mostColumns && (count === 1 || part.length > 1))
      assert.deepEqual([0, ...parts.flatMap(([, ...others]) => others)], all)
    }),
  )
  assert.deepEqual(sideBySide([]), [])
})
