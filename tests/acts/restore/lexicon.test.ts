import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { lexiconFile } from '../../../scripts/lexicon.ts'

test('the lexicon is what its acts say', () => {
  const kept = readFileSync(join(import.meta.dirname, '../../../content/registry/lexicon.json'), 'utf8')
  const { acts } = JSON.parse(kept) as { acts: string[] }
  assert.ok(lexiconFile(acts) === kept, 'Stale: run `node scripts/lexicon.ts`')
})
