import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { launchBrowser } from '../../scripts/browser.ts'
import { deadLinks } from '../../scripts/links.ts'
import { serve } from '../../scripts/serve.ts'

/** A site for a folder of its host, whose owner takes reports of mistakes. */
const site = mkdtempSync(join(tmpdir(), 'atlas-base-'))
after(() => rmSync(site, { recursive: true, force: true }))
const run = spawnSync(process.execPath, ['scripts/site.ts'], {
  env: { ...process.env, ATLAS_BASE: '/atlas/', ATLAS_REPORT: 'atlas@example.org', ATLAS_DIST: site, ASTRO_TELEMETRY_DISABLED: '1' },
  encoding: 'utf8',
})
assert.equal(run.status, 0, run.stderr)

test('a site built for a folder of its host links only inside it', () => {
  assert.deepEqual(deadLinks(site, '/atlas/'), [])
  const styles = readdirSync(join(site, '_astro')).filter((name) => name.endsWith('.css'))
  for (const name of styles) assert.doesNotMatch(readFileSync(join(site, '_astro', name), 'utf8'), /url\(["']?\/(?!atlas\/)/)
  assert.match(readFileSync(join(site, 'search', 'index.html'), 'utf8'), /data-root="\/atlas\/"/)
})

test('a reader reports a mistake on any page, and with a script in the place that is marked', async () => {
  const { server, address } = await serve(site, 0, '/atlas/')
  const browser = await launchBrowser()
  try {
    for (const javaScriptEnabled of [true, false]) {
      const reports = async (path: string) => {
        const page = await browser.newPage({ javaScriptEnabled })
        await page.goto(address + path)
        const links = await page.getByRole('link', { name: 'Сообщить об ошибке' }).all()
        return Promise.all(links.map(async (link) => new URL((await link.getAttribute('href')) ?? '').searchParams.get('body')))
      }
      const path = 'services/kresla-kolyaski/akzhar/'
      const ofPage = await reports(path)
      assert.match(ofPage.join(), new RegExp(`^/atlas/${path}\n\\d+\\.\\d+\\.\\d+ [0-9a-f]{8}\n`))
      const ofPlace = await reports(`${path}#point-3`)
      assert.deepEqual(ofPlace, javaScriptEnabled ? [ofPage[0]?.replace(path, `${path}#point-3`), ofPage[0]] : ofPage)
      assert.equal((await reports('')).length, 1)
    }
  } finally {
    await browser.close()
    server.close()
  }
})
