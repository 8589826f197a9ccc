import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { joinParts } from '../../src/acts/parts.ts'
import { buildCorpus } from '../../src/corpus/index.ts'
import { rawFiles, registry } from '../corpus/raw-texts.ts'
import { actFields, type Field, regulationFields } from './fields.ts'
import type { ActLabel } from './label.ts'

const folder = 'tests/fixtures/labels'
const labels = readdirSync(folder).map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as ActLabel)
const corpus = buildCorpus(rawFiles, registry)
const regulations = new Map(corpus.regulations.map((regulation) => [regulation.id, regulation]))

/** Readers type quotation marks, dashes and spaces as their keyboard has them. */
const plain = (text: string) =>
  text
    .replace(/[«»“”„]/g, '"')
    .replace(/[–—‑]/g, '-')
    .replace(/ ?- ?/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

const comparable = (value: unknown) => JSON.stringify(value, (_, part) => (typeof part === 'string' ? plain(part) : part))
const misses = (fields: Field[]) => fields.filter(({ want, got }) => comparable(want) !== comparable(got))
const told = ({ name, want, got }: Field) => `${name}\n  label  ${JSON.stringify(want)}\n  corpus ${JSON.stringify(got)}`

test('there are labels', () => assert.notEqual(labels.length, 0))

for (const { file, act: head, regulations: labelled, repairs, disputed = [] } of labels)
  describe(`${file}, read without the parser`, () => {
    const act = corpus.acts.find(({ source }) => source.file === file)
    assert.ok(act, file)
    const found = act.regulations.flatMap((id) => regulations.get(id) ?? [])

    if (head) test('the head of the act', () => assert.deepEqual(misses(actFields(head, act)).map(told), []))

    for (const label of labelled)
      test(label.title, () => {
        const regulation = found.find(({ title }) => plain(title) === plain(label.title))
        assert.ok(regulation, 'no regulation has this title')
        const open = disputed.filter((one) => one.regulation === label.title).map(({ field }) => field)
        const off = misses(regulationFields(label, regulation))
        assert.deepEqual(off.filter(({ name }) => !open.includes(name)).map(told), [])
        const settled = open.filter((name) => !off.some((field) => field.name === name))
        assert.deepEqual(settled, [], 'disputed no longer: take it out of the list')
      })

    test('damaged places read as a reader reads them', () => {
      const restored = corpus.texts.find((text) => text.act === act.id)?.text.children ?? []
      const text = plain(restored.map(({ parts }) => joinParts(parts)).join('\n'))
      const missing = repairs.filter(({ fixed }) => !text.includes(plain(fixed)))
      assert.deepEqual(
        missing.map(({ line, fixed }) => `${line}: ${fixed}`),
        [],
      )
    })
  })
