import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportLink, reportOf } from '../../src/site/report.ts'

test('a report names page, place and version, by letter or by form; without an address there is none', () => {
  const of = (to: string, page: string, subject: string) => reportLink(to, { page, version: '0.1.0 ab', subject })
  assert.equal(of('', '/services/', 'Ошибка'), null)
  const letter = of('atlas@example.org', '/services/?a=1&b', 'Ошибка & др.') ?? ''
  assert.equal(
    letter,
    'mailto:atlas@example.org?subject=%D0%9E%D1%88%D0%B8%D0%B1%D0%BA%D0%B0%20%26%20%D0%B4%D1%80.&body=%2Fservices%2F%3Fa%3D1%26b%0A0.1.0%20ab%0A%0A',
  )
  assert.equal(new URL(reportOf(letter, '/services/?a=1&b', '#point-5')).searchParams.get('body'), '/services/?a=1&b#point-5\n0.1.0 ab\n\n')
  const form = of('https://example.org/new?kind=bug', '/about/', 'x') ?? ''
  assert.equal(form, 'https://example.org/new?kind=bug&page=%2Fabout%2F&version=0.1.0+ab')
  assert.match(reportOf(form, '/about/', '#point-5'), /page=%2Fabout%2F%23point-5&version=0.1.0\+ab$/)
})
