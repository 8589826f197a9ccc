import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotatedActs, corpusOf, expected, fieldsOf, misses } from './annotated.ts'
import { forms } from './forms.ts'

/** Ways in which most acts come: as a PDF prints them, as a page of the database, and as Markdown. */
const usual = ['PDF text, indent of six', 'HTML of adilet.zan.kz', 'Markdown, anchors and HTML tables'] as const

for (const { name, set, label } of annotatedActs('tests/fixtures/habits'))
  for (const form of usual)
    test(`an act of other habits is read as its label says: ${name}, ${form}`, () => {
      const write = forms[form]
      assert.ok(write)
      assert.deepEqual(misses(fieldsOf(corpusOf(write(set))), expected(label)), [])
    })
