import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotatedActs, corpusOf, expected, fieldsOf, misses } from './annotated.ts'
import { forms } from './forms.ts'

/** Ways in which most acts come: as a PDF prints them, as a page of the database, and as Markdown. */
const usual = ['PDF text, indent of six', 'HTML of adilet.zan.kz', 'Markdown, anchors and HTML tables'] as const

const acts = annotatedActs('tests/fixtures/habits')

for (const { name, set, label } of acts)
  for (const form of usual)
    test(`an act of other habits is read as its label says: ${name}, ${form}`, () => {
      const write = forms[form]
      assert.ok(write)
      const beside = acts.find((other) => other.name === label.beside)
      assert.deepEqual(misses(fieldsOf(corpusOf(write(set), beside && write(beside.set))), expected(label)), [])
    })
