import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { serve } from '../../scripts/serve.ts'

const site = mkdtempSync(join(tmpdir(), 'atlas-site-'))
mkdirSync(join(site, 'data'))
writeFileSync(join(site, '_headers'), readFileSync('public/_headers'))
writeFileSync(join(site, 'index.html'), '<p>home</p>')
writeFileSync(join(site, '404.html'), '<p>missing</p>')
for (const name of ['act.txt', 'a.mmd', 'a.bpmn', 'a.jsonl']) writeFileSync(join(site, 'data', name), 'Мангистау')
const { server, address } = await serve(site, 0, '/atlas/')
after(() => {
  server.close()
  server.closeAllConnections()
  rmSync(site, { recursive: true })
})

test('data files say their type and letters, and other sites may read them', async () => {
  for (const name of ['act.txt', 'a.mmd', 'a.bpmn', 'a.jsonl']) {
    const { headers } = await fetch(`${address}data/${name}`)
    assert.match(headers.get('content-type') ?? '', /^(text|application)\/[\w.]+; ?charset=utf-8$/, name)
    assert.equal(headers.get('access-control-allow-origin'), '*')
  }
})

test('pages carry the policy of the site, the missing one too', async () => {
  for (const [path, status] of [
    ['', 200],
    ['nowhere/', 404],
  ] as const) {
    const answer = await fetch(address + path)
    assert.equal(answer.status, status)
    assert.match(answer.headers.get('content-security-policy') ?? '', /script-src 'self'/)
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
    assert.equal(answer.headers.get('access-control-allow-origin'), null)
  }
})

test('nothing but GET and HEAD is answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE']) assert.equal((await fetch(address, { method })).status, 405, method)
  assert.equal((await fetch(address, { method: 'HEAD' })).status, 200)
})
