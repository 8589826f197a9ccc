import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { digest } from '../../scripts/digest.ts'

const root = join(import.meta.dirname, '..', '..')

test('the committed pages are what the raw texts give', () => {
  const before = JSON.parse(readFileSync(join(root, '.cache', 'generated-before.json'), 'utf8'))
  const after = digest(root, ['content/regulations'])
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path])
  assert.deepEqual(changed, [], 'npm run build changed generated files: look at the change and commit it')
  assert.ok(Object.keys(after).length > 0, 'nothing was generated')
})
