import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCorpus, type RawFile } from '../../src/corpus/index.ts'
import { corpusFiles } from '../../src/write/json/index.ts'
import { wholeTexts } from '../write/whole.ts'
import { rawFile, rawFiles, registry, textOf } from './raw-texts.ts'

/** The corpus of some texts as it is written, without what names or measures the files. */
function written(files: RawFile[], names: ReadonlyMap<string, string> = new Map()): [string, string][] {
  const corpus = buildCorpus(files, registry)
  const original = (text: string) => [...names].reduce((plain, [name, first]) => plain.replaceAll(name, first), text)
  return Array.from(wholeTexts(corpusFiles(corpus, registry)), ([path, text]): [string, string] => {
    const plain = original(text).replace(/"sha256": "[0-9a-f]{64}"/, '"sha256": "…"')
    // Both lists are in the order of the file names.
    return [path, path === 'repairs.jsonl' || path === 'diagnostics.json' ? plain.split('\n').sort().join('\n') : plain]
  })
}

const alterations: Record<string, (text: string) => string> = {
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  BOM: (text) => `\uFEFF${text}`,
  NFD: (text) => text.normalize('NFD'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
}

const [shortest] = rawFiles.toSorted((a, b) => a.bytes.length - b.bytes.length)
assert.ok(shortest)
const plain = written([shortest])

for (const [name, alter] of Object.entries(alterations))
  test(`${name}: a copy gives the same corpus`, () => {
    assert.deepEqual(written([rawFile(shortest.name, alter(textOf(shortest)))]), plain)
  })

test('copies of all texts with everything altered and other names give the same corpus', () => {
  const names = new Map(rawFiles.map(({ name }, index) => [`copy-${rawFiles.length - index}.md`, name]))
  const copies = [...names].map(([copy, name]) => {
    const text = textOf(rawFiles.find((file) => file.name === name) ?? shortest)
    return rawFile(
      copy,
      Object.values(alterations).reduceRight((altered, alter) => alter(altered), text),
    )
  })
  assert.deepEqual(written(copies, names), written(rawFiles))
})
