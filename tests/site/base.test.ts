import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { deadLinks } from '../../scripts/links.ts'

test('a site built for a folder of its host links only inside it', () => {
  const site = mkdtempSync(join(tmpdir(), 'atlas-base-'))
  try {
    const run = spawnSync(process.execPath, ['scripts/site.ts'], {
      env: { ...process.env, ATLAS_BASE: '/atlas/', ATLAS_DIST: site, ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    })
    assert.equal(run.status, 0, run.stderr)
    assert.deepEqual(deadLinks(site, '/atlas/'), [])
    const styles = readdirSync(join(site, '_astro')).filter((name) => name.endsWith('.css'))
    for (const name of styles) assert.doesNotMatch(readFileSync(join(site, '_astro', name), 'utf8'), /url\(["']?\/(?!atlas\/)/)
    assert.match(readFileSync(join(site, 'search', 'index.html'), 'utf8'), /data-root="\/atlas\/"/)
  } finally {
    rmSync(site, { recursive: true, force: true })
  }
})
