import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recent } from '../../src/site/recent.ts'

test('a value is made once while it is asked for, and anew when others came in between', () => {
  const made: string[] = []
  const value = recent(2, (id) => {
    made.push(id)
    return id.toUpperCase()
  })
  assert.deepEqual(['a', 'b', 'a', 'b'].map(value), ['A', 'B', 'A', 'B'])
  assert.deepEqual(made, ['a', 'b'])
  value('a')
  value('c')
  assert.deepEqual(['a', 'b'].map(value), ['A', 'B'])
  assert.deepEqual(made, ['a', 'b', 'c', 'b'])
})

test('a value that is nothing is made once too', () => {
  let times = 0
  const value = recent(2, () => {
    times += 1
    return undefined
  })
  value('a')
  value('a')
  assert.equal(times, 1)
})
