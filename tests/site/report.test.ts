import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportLink } from '../../src/site/report.ts'

test('a report names its page, by letter or by form; without an address there is none', () => {
  assert.equal(reportLink('', '/services/', 'Ошибка'), null)
  assert.equal(
    reportLink('atlas@example.org', '/services/?a=1&b', 'Ошибка & др.'),
    'mailto:atlas@example.org?subject=%D0%9E%D1%88%D0%B8%D0%B1%D0%BA%D0%B0%20%26%20%D0%B4%D1%80.&body=%2Fservices%2F%3Fa%3D1%26b%0A%0A',
  )
  assert.equal(reportLink('https://example.org/new?kind=bug', '/about/', 'x'), 'https://example.org/new?kind=bug&page=%2Fabout%2F')
})
