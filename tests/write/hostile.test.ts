import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { Parser } from 'n3'
import { buildCorpus, type Corpus } from '../../src/corpus/index.ts'
import { letters } from '../../src/text/xml.ts'
import { writeFormats } from '../../src/write/index.ts'
import { tables } from '../../src/write/tables/index.ts'
import { rawFiles, registry } from '../corpus/raw-texts.ts'
import { records } from './csv.ts'
import { databaseFaults } from './database-check.ts'
import { archiveFaults } from './package-check.ts'
import { wholeFiles } from './whole.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-hostile-'))
after(() => rmSync(folder, { recursive: true }))

const source = rawFiles.find(({ name }) => name.startsWith('west-kazakhstan'))
assert.ok(source)
const corpus = buildCorpus([source], registry)

/** Fields that hold words of an act, whatever these are. */
const words = new Set(
  ['text', 'heading', 'title', 'caption', 'provider', 'result', 'condition', 'action', 'completion', 'label', 'issuer', 'message'].concat([
    'paragraphs',
    'notes',
    'outputs',
    'refusalGrounds',
    'processingTime',
    'legalBasis',
    'lanes',
    'hours',
    'contacts',
    'items',
  ]),
)

/** The value with every word of an act in it changed; ids, dates and numbers stay. */
function reworded<Value>(value: Value, change: (text: string) => string): Value {
  const visit = (inner: unknown, isWords: boolean): unknown => {
    if (typeof inner === 'string') return isWords ? change(inner) : inner
    if (Array.isArray(inner)) return inner.map((one) => visit(one, isWords))
    if (inner === null || typeof inner !== 'object') return inner
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, visit(one, words.has(key))]))
  }
  return visit(value, false) as Value
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ']]>',
        '<script>alert(1)</script>',
        '&amp;&#0;',
        '"',
        "'",
        '=1+1',
        '@',
        '\t',
        '\u0000',
        '\u001B',
        '\uD800',
        '\u202E',
        '\uFFFE',
      ),
      fc.constantFrom('\n', '\r\n', ',', '\\', '""" .', '<x> <y>', '{1}', '`', '|', '-->', "'); DROP TABLE step; --", 'а'.repeat(20_000)),
      fc.string({ unit: 'binary' }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))

const written = (changed: Corpus) => wholeFiles(writeFormats(changed, registry))

test('whatever the words of an act are, every format holds them as words', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 3, maxLength: 12 }), (texts) => {
      let next = 0
      const changed: Corpus = {
        ...corpus,
        acts: reworded(corpus.acts, (text) => text),
        regulations: reworded(corpus.regulations, (text) => (next++ % 5 === 0 ? (texts[next % texts.length] ?? text) : text)).map(
          (one) => ({
            ...one,
            references: [],
          }),
        ),
      }
      const files = written(changed)
      for (const [path, content] of files) {
        const text = String(content)
        if (path.endsWith('.json') || path.endsWith('.jsonld')) JSON.parse(text)
        if (path.endsWith('.xml') || path.endsWith('.bpmn')) {
          const { document } = new JSDOM(text, { contentType: 'text/xml' }).window
          assert.equal(document.querySelectorAll('script').length, 0, path)
        }
      }
      assert.ok(new Parser().parse(String(files.get('cpsv-ap.ttl'))).length > 100)
      assert.deepEqual(archiveFaults(files.get('atlas-data.zip') as Uint8Array), [])
      const path = join(folder, 'atlas.sqlite')
      writeFileSync(path, files.get('atlas.sqlite') as Uint8Array)
      assert.deepEqual(databaseFaults(path, tables), [])
      // Cell by cell, as the bytes of UTF-8 hold it: half of a pair of surrogates is the replacement character.
      const stored = (text: string) => Buffer.from(text, 'utf8').toString('utf8')
      const [head = [], ...rows] = records(stored(String(files.get('tables/step.csv'))))
      const steps = changed.regulations.flatMap(({ processes, tableProcesses }) =>
        [...processes, ...tableProcesses].flatMap((process) => process.steps.map((step) => stored(step.text))),
      )
      const told = rows.map((row) => row[head.indexOf('text')]?.replace(/^'(?='*[=+\-@\t\r])/, '') ?? '')
      assert.deepEqual(told.toSorted(), steps.toSorted())
      const [act] = changed.acts
      const akn = new JSDOM(String(files.get(`akn/${act?.id}.xml`)), { contentType: 'text/xml' }).window.document
      const points = changed.regulations.flatMap(({ sections }) =>
        sections.flatMap((section) => section.points.map((point) => letters(point.text))),
      )
      const paragraphs = [...akn.querySelectorAll('act > attachments paragraph > content > p:first-child')].map(
        ({ textContent }) => textContent,
      )
      // XML reads a carriage return as a line feed.
      const lines = (text: string) => text.replace(/\r\n?/g, '\n')
      assert.deepEqual(paragraphs.map(lines).toSorted(), points.map(lines).toSorted())
    }),
    { numRuns: 5, endOnFailure: true },
  )
})
