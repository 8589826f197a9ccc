import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotatedActs, corpusOf, expected, fieldsOf, misses } from './annotated.ts'
import { forms } from './forms.ts'

/** Misses that are known and told: what the reader does not understand yet. */
const known: Record<string, readonly string[]> = {
  'archives-2016': ['0/channels'],
  'veterinary-2017': ['0/provider'],
}

for (const { name, set, label } of annotatedActs())
  test(`an act of another region is read as its label says: ${name}`, () => {
    const write = forms['PDF text, indent of six']
    assert.ok(write)
    const wrong = misses(fieldsOf(corpusOf(write(set))), expected(label)).filter(
      (miss) => !known[name]?.some((path) => miss.startsWith(path)),
    )
    assert.deepEqual(wrong, [])
  })
