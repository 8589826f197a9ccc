import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { indexOf } from '../../src/site/build/search-index.ts'
import { dist } from '../site/dist.ts'

test('the same pages give the same index, byte for byte', async () => {
  const kept = join(dist, 'pagefind')
  const paths = readdirSync(kept, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const { files } = await indexOf(dist)
  assert.deepEqual([...files.keys()].map((path) => join(kept, path)).sort(), paths.sort())
  for (const [path, content] of files) assert.ok(readFileSync(join(kept, path)).equals(content), path)
})
