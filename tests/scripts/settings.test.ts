import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { readSettings, WrongSetting } from '../../scripts/settings.ts'

test('a base path is one path, however it is written', () => {
  for (const written of ['atlas', '/atlas', 'atlas/', '/atlas/', '//atlas//'])
    assert.equal(readSettings({ ATLAS_BASE: written }).base, '/atlas/', written)
  for (const written of ['', '/', undefined]) assert.equal(readSettings({ ATLAS_BASE: written }).base, '/')
  assert.equal(readSettings({ ATLAS_BASE: 'law/kz' }).base, '/law/kz/')
})

test('a setting that can not be used is named, with what it should be', () => {
  for (const wrong of [
    { ATLAS_BASE: '/a b/' },
    { ATLAS_BASE: '../x' },
    { ATLAS_REPORT: 'atlas' },
    { ATLAS_REPORT: 'javascript:alert(1)' },
    { ATLAS_SITE: 'abc' },
    { ATLAS_SITE: 'ftp://a' },
    { PORT: 'abc' },
    { PORT: '70000' },
  ])
    assert.throws(
      () => readSettings(wrong),
      (error) => error instanceof WrongSetting && error.message.startsWith(Object.keys(wrong)[0] as string),
    )
})

test('a wrong setting ends a build before any work, without a stack trace', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, PORT: 'abc' },
  })
  assert.equal(status, 1)
  assert.equal(stdout, '')
  assert.equal(stderr, 'PORT=abc: нужно целое число от 0 до 65535.\n')
})
