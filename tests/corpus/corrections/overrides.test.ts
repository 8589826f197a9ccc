import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { loadRegistry } from '../../../scripts/registry.ts'
import type { Overrides } from '../../../src/corpus/corrections/index.ts'
import { valueAt, withValue } from '../../../src/corpus/corrections/pointer.ts'
import { buildCorpus } from '../../../src/corpus/index.ts'
import type { OverrideEntry } from '../../../src/model/registry.ts'

const { registry } = loadRegistry('content/registry')
const raw = { name: 'act.txt', bytes: readFileSync('content/raw/west-kazakhstan-2018-119.txt') }
const id = 'west-kazakhstan-2018-119'
const title = 'Назначение социальной помощи отдельным категориям нуждающихся граждан по решениям местных представительных органов'
const plain = buildCorpus([raw], registry)
const regulationOf = ({ regulations }: typeof plain) => regulations.find((regulation) => regulation.title === title)
const form = regulationOf(plain)?.form

/** The corpus with one correction, and what the file of the correction was told. */
function corrected(entry: Omit<OverrideEntry, 'line' | 'reason'>) {
  const overrides: Overrides = {
    ...{ act: id, file: new VFile({ path: `${id}.yaml` }) },
    entries: [{ line: 7, entry: { line: 300, reason: 'Стандарт …', ...entry } }],
  }
  const corpus = buildCorpus([raw], registry, { overrides: [overrides] })
  return { corpus, said: overrides.file.messages.map(({ line, ruleId, fatal }) => ({ line, ruleId, fatal })) }
}

test('a correction is made after parsing and stands in the act', () => {
  const { corpus, said } = corrected({ regulation: title, path: '/form', expected: form, value: ['paper'] })
  assert.deepEqual(said, [])
  assert.deepEqual(regulationOf(corpus)?.form, ['paper'])
  assert.deepEqual(corpus.acts[0]?.corrections, [
    {
      ...{ regulation: `sotsialnaya-pomoshch-otdelnym-kategoriyam-grazhdan/${id}`, path: '/form', line: 300 },
      ...{ before: form, after: ['paper'], reason: 'Стандарт …' },
    },
  ])
})

test('a correction of the header changes the ids that follow from it', () => {
  const { corpus, said } = corrected({ regulation: null, path: '/number', expected: '119', value: '120' })
  assert.deepEqual(said, [])
  assert.deepEqual(
    corpus.acts.map((act) => [act.id, act.number, act.corrections.length]),
    [['west-kazakhstan-2018-120', '120', 1]],
  )
})

const outdated: [name: string, entry: Omit<OverrideEntry, 'line' | 'reason'>, ruleId: string][] = [
  ['the parser reads something else now', { regulation: title, path: '/cost', expected: 'unheard of', value: 'free' }, 'override-outdated'],
  ['the path leads nowhere', { regulation: title, path: '/processes/99/title', expected: 'x', value: 'y' }, 'override-outdated'],
  ['the path leads into a prototype', { regulation: title, path: '/__proto__/x', expected: undefined, value: 'y' }, 'override-invalid'],
  ['the act has no such regulation', { regulation: 'Другая услуга', path: '/cost', expected: null, value: 'free' }, 'override-outdated'],
  ['the value has the wrong shape', { regulation: title, path: '/form', expected: form, value: 'бумажная' }, 'override-invalid'],
]

for (const [name, entry, ruleId] of outdated)
  test(`an error, and the act is left out, where ${name}`, () => {
    const { corpus, said } = corrected(entry)
    assert.deepEqual(said, [{ line: 7, ruleId, fatal: true }])
    assert.deepEqual([corpus.regulations, corpus.acts, [...corpus.repairs]], [[], [], []])
    assert.equal(({} as Record<string, unknown>).x, undefined)
  })

test('corrections to an act that is not among the texts wait', () => {
  const file = new VFile({ path: 'akzhar-2012-277.yaml' })
  const corpus = buildCorpus([raw], registry, { overrides: [{ act: 'akzhar-2012-277', entries: [], file }] })
  assert.deepEqual(
    corpus.diagnostics.filter(({ ruleId }) => ruleId === 'override-unused').map(({ file: name, severity }) => [name, severity]),
    [['akzhar-2012-277.yaml', 'info']],
  )
})

test('a pointer reads and writes without touching the original', () => {
  const root = { a: [{ 'b/c': 1 }, { 'd~e': null }] }
  assert.equal(valueAt(root, '/a/0/b~1c'), 1)
  assert.equal(valueAt(root, '/a/1/d~0e'), null)
  assert.equal(valueAt(root, '/a/2/x'), undefined)
  assert.deepEqual(withValue(root, '/a/0/b~1c', 2), { a: [{ 'b/c': 2 }, { 'd~e': null }] })
  assert.deepEqual(root, { a: [{ 'b/c': 1 }, { 'd~e': null }] })
})
