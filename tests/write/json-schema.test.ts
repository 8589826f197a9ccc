import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { buildCorpus } from '../../src/corpus/index.ts'
import { writeFormats } from '../../src/write/index.ts'
import { rawFiles, registry } from '../corpus/raw-texts.ts'
import { joined } from './joined.ts'

type File = [path: string, content: string]
const filesOf = (corpus: typeof joined): File[] =>
  [...writeFormats(corpus, registry, ['json'])].filter((file): file is File => typeof file[1] === 'string')
const files = [...filesOf(buildCorpus(rawFiles, registry)), ...filesOf(joined)]

const schemaOf: readonly [path: RegExp, name: string][] = [
  [/^acts\//, 'act'],
  [/^regulations\//, 'regulation'],
  [/^comparisons\//, 'comparison'],
  [/^services\.json$/, 'services'],
  [/^diagnostics\.json$/, 'diagnostics'],
  [/^repairs\.jsonl$/, 'repair'],
  [/^changes\.jsonl$/, 'change'],
  [/^index\.json$/, 'index'],
]
const ajv = new Ajv2020({ strict: false, validateFormats: false })
const validators = new Map(
  schemaOf.map(([, name]) => {
    const [, schema = ''] = files.find(([path]) => path === `schema/${name}.json`) ?? []
    return [name, ajv.compile(JSON.parse(schema))]
  }),
)

/** Whether a value is what the published schema of a kind of file says. */
const fits = (name: string, value: unknown): boolean => validators.get(name)?.(value) === true
const values = ([path, text]: File): unknown[] =>
  path.endsWith('.jsonl')
    ? text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line))
    : [JSON.parse(text)]

test('every JSON file follows the schema that is published beside it', () => {
  const seen = new Set<string>()
  for (const file of files) {
    const [, name] = schemaOf.find(([path]) => path.test(file[0])) ?? []
    if (name === undefined) continue
    for (const value of values(file)) assert.ok(fits(name, value), `${file[0]}: ${JSON.stringify(validators.get(name)?.errors?.[0])}`)
    seen.add(name)
  }
  assert.deepEqual([...seen].sort(), schemaOf.map(([, name]) => name).sort())
})

/** A broken file of each kind: what is done to a good one. */
const broken: Record<string, ((value: never) => unknown)[]> = {
  act: [(value: { id?: string }) => ({ ...value, id: undefined }), (value: object) => ({ ...value, status: 'gone' })],
  regulation: [(value: object) => ({ ...value, sections: 'none' }), (value: object) => ({ ...value, channels: ['telegraph'] })],
  comparison: [(value: object) => ({ ...value, facets: null })],
  services: [(value: object) => ({ value }), (value: object[]) => [{ ...value[0], title: 1 }]],
  diagnostics: [(value: object[]) => [{ ...value[0], severity: 'loud' }]],
  repair: [(value: object) => ({ ...value, confidence: 2 }), (value: object) => ({ ...value, line: 0 })],
  change: [() => ({ path: 'a', change: 'moved', before: null, after: null })],
  index: [(value: object) => ({ ...value, version: 1 }), (value: object) => ({ ...value, files: [{ path: 'a' }] })],
}

for (const [name, changes] of Object.entries(broken))
  test(`a broken file is rejected: ${name}`, () => {
    const [path] = schemaOf.find(([, kind]) => kind === name) ?? []
    const [good] = values(files.find((file) => path?.test(file[0]) && file[1] !== '') ?? ['.jsonl', '{}\n'])
    for (const change of changes) assert.ok(!fits(name, change(structuredClone(good) as never)), String(change))
  })

test('a schema lets new fields be added, and says its name and version', () => {
  for (const [path, text] of files.filter(([name]) => name.startsWith('schema/'))) {
    const { $id, version } = JSON.parse(text)
    assert.match($id, /^https:\/\/github\.com\/reglament-atlas\/schema\/1\/\w+\.json$/, path)
    assert.match(version, /^1\.\d+\.\d+$/, path)
  }
  const [act] = values(files.find(([path]) => path.startsWith('acts/')) ?? ['', '{}'])
  assert.ok(fits('act', { ...(act as object), newField: true }))
})
