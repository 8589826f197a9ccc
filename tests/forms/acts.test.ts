import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotatedActs, corpusOf, expected, fieldsOf, misses } from './annotated.ts'
import { forms } from './forms.ts'

for (const { name, set, label } of annotatedActs())
  test(`an act of another region is read as its label says: ${name}`, () => {
    const write = forms['PDF text, indent of six']
    assert.ok(write)
    const wrong = misses(fieldsOf(corpusOf(write(set))), expected(label))
    assert.deepEqual(wrong, [])
  })
