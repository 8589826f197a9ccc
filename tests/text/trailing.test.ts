import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { withoutTrailing } from '../../src/text/trailing.ts'

test('signs and spaces at the end of a text go, those inside it and all others stay', () => {
  assert.equal(withoutTrailing('справку; ; . ', ';.'), 'справку')
  assert.equal(withoutTrailing(' а; б,', ';.'), ' а; б,')
  assert.equal(withoutTrailing(' \u00A0;', ';'), '')
})

test('it says what the expression says that it stands for', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('а', ' ', ';', '.', '\u00A0', '\n', '\uFEFF') }), (text) => {
      assert.equal(withoutTrailing(text, ';.'), text.replace(/(?<![\s;.])[\s;.]+$/u, ''))
    }),
  )
})
