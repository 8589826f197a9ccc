import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headerCases } from './header-cases.ts'
import { headerWordings } from './header-wordings.ts'
import { parsed } from './parsed.ts'

for (const { name, raw, expected } of [...headerCases, ...headerWordings])
  test(`the header of an act: ${name}`, () => {
    const { header } = parsed(raw).act
    const got = Object.fromEntries(Object.keys(expected).map((field) => [field, header[field as keyof typeof header]]))
    assert.deepEqual(got, expected)
  })
