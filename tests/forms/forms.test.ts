import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotatedActs, corpusOf, expected, fieldsOf, misses } from './annotated.ts'
import { forms } from './forms.ts'

/** Of the fields of an act so many are alike whatever the form of its file. */
const leastShare = 0.995

for (const [form, write] of Object.entries(forms))
  test(`the same words give the same fields: ${form}`, () => {
    const told = annotatedActs().map(({ set, label }) => {
      const plain = forms['PDF text, indent of six']
      assert.ok(plain)
      const fields = new Map([...fieldsOf(corpusOf(plain(set)))].filter(([path]) => expected(label).has(path)))
      return { fields: fields.size, wrong: misses(fieldsOf(corpusOf(write(set))), fields) }
    })
    const wrong = told.flatMap((act) => act.wrong)
    const share = 1 - wrong.length / told.reduce((sum, { fields }) => sum + fields, 0)
    assert.ok(share >= leastShare, wrong.join('\n'))
  })

test('a text in Kazakh is told for what it is', () => {
  const text =
    'Қазақстан Республикасының заңына сәйкес облыс әкімдігі ҚАУЛЫ ЕТЕДІ: мемлекеттік көрсетілетін қызмет регламенті бекітілсін (постановление).'
  const { diagnostics, acts } = corpusOf(new TextEncoder().encode(text.repeat(5)))
  assert.deepEqual([acts.length, diagnostics[0]?.ruleId, diagnostics[0]?.severity], [0, 'kazakh-text', 'error'])
})

test('the Kazakh column of a file stays in the text of the act', () => {
  const [act] = annotatedActs()
  const write = forms['two columns, Kazakh and Russian']
  assert.ok(act && write)
  const { texts } = corpusOf(write(act.set))
  assert.ok(texts[0]?.text.source.kazakh?.some((line) => line.includes('мемлекеттік')))
  assert.ok(texts[0]?.text.children.every(({ text }) => !/қызмет/.test(text)))
})

test('what a site prints around the act is no law, and a repair names it', () => {
  const [act] = annotatedActs()
  const write = forms['HTML of adilet.zan.kz']
  assert.ok(act && write)
  const { repairs, texts } = corpusOf(write(act.set))
  assert.deepEqual(
    [...repairs].filter(({ rule }) => rule === 'page-furniture').map(({ before }) => before.slice(0, 20)),
    ['поиск по странице\n', 'Если Вы обнаружили н'],
  )
  assert.ok(texts[0]?.text.children.every(({ text }) => !/обнаружили на странице/.test(text)))
})
