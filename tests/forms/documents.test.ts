import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadRegistry } from '../../scripts/registry.ts'
import { takeText } from '../../src/acts/read/documents/index.ts'
import { buildCorpus } from '../../src/corpus/index.ts'
import { annotatedActs, corpusOf, expected, fieldsOf, misses } from './annotated.ts'
import { forms } from './forms.ts'

const { registry } = loadRegistry('content/registry')

const corpusOfFile = async (bytes: Uint8Array) => buildCorpus([{ name: 'act.txt', bytes, taken: await takeText(bytes) }], registry)

/** Of the fields of an act so many are alike whatever the form of its file. */
const leastShare = 0.995

// The files were written by a word processor from the same words.
for (const format of ['docx', 'rtf', 'pdf'] as const)
  test(`the same words give the same fields: .${format}`, async () => {
    const wrong: string[] = []
    let count = 0
    for (const { name, set, label } of annotatedActs()) {
      const plain = forms['PDF text, indent of six']
      assert.ok(plain)
      const fields = new Map([...fieldsOf(corpusOf(plain(set)))].filter(([path]) => expected(label).has(path)))
      const corpus = await corpusOfFile(readFileSync(`tests/fixtures/forms/${name}.${format}`))
      assert.equal(corpus.acts[0]?.source.format, format)
      count += fields.size
      wrong.push(...misses(fieldsOf(corpus), fields).map((miss) => `${name}: ${miss}`))
    }
    assert.ok(1 - wrong.length / count >= leastShare, `${wrong.length} of ${count}\n${wrong.join('\n')}`)
  })

/** A PDF of one empty page, as a scanner without recognition leaves it but for the picture. */
const scan = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
`

for (const [what, text, ruleId] of [
  ['a scan', scan, 'scan'],
  ['a PDF that is cut off', '%PDF-1.4\n1 0 obj', 'unreadable-document'],
  ['an archive that is no Word file', 'PK\u0003\u0004 nothing', 'unreadable-document'],
  ['a rich text without text', '{\\rtf1\\ansi{\\pict 00ff}}', 'scan'],
] as const)
  test(`${what} is told for what it is`, async () => {
    const { acts, diagnostics } = await corpusOfFile(new TextEncoder().encode(text))
    assert.deepEqual([acts.length, diagnostics[0]?.ruleId, diagnostics[0]?.severity], [0, ruleId, 'error'])
  })

test('a rich text gives its letters, whatever the way they are written, and a row for the row of a table', async () => {
  const taken = await takeText(
    new TextEncoder().encode(
      "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0 Arial;}}\\f0 \\'c0\\'ea\\'f2 \\u1040?\\u1082?\\u1090?\\~\\{1\\}\\par\\intbl \\'c0\\cell \\'c1\\cell\\row}",
    ),
  )
  assert.equal(taken?.text?.split('\n').slice(1, -1).join('\n'), '<p>Акт Акт {1}</p>\n<table><tr><td>А</td><td>Б</td></tr></table>')
})

test('a rich text keeps its words in their order: paragraphs in cells, line ends as paragraphs, and says where footnotes were left out', async () => {
  const of = async (body: string) => takeText(new TextEncoder().encode(`{\\rtf1\\ansi ${body}}`))
  const table = await of('before\\par\\trowd\\intbl A\\cell B1\\par B2\\cell\\row\\pard after\\par')
  assert.match(table?.text ?? '', /before.*<td>A<\/td><td>B1<br>B2<\/td>.*after/s)
  assert.match((await of('first\\\nsecond\\par'))?.text ?? '', /<p>first<\/p>\s*<p>second<\/p>/)
  assert.match((await of('a\\constructor b\\par'))?.text ?? '', /<p>ab<\/p>/)
  const noted = await of('word{\\footnote note}s\\par')
  assert.match(noted?.text ?? '', /<p>words<\/p>/)
  assert.deepEqual(
    noted?.doubts.map(({ ruleId }) => ruleId),
    ['rtf-footnotes'],
  )
})
