import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCorpus } from '../../src/corpus/index.ts'
import { formats } from '../../src/write/index.ts'
import { corpusFiles } from '../../src/write/json/index.ts'
import { damagedTexts } from './damaged-texts.ts'
import { rawFile, registry } from './raw-texts.ts'

/** Letters that print nothing and control characters; the reader leaves them out. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|(?!\s)\p{Cc}/gu

/** Characters of a text by count, spaces aside; of Markdown those of the markup aside too. */
function characters(text: string, markup: boolean): Map<string, number> {
  const counts = new Map<string, number>()
  for (const character of text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(markup ? /[\s#*_\\<>|`~[\]()!&;{}=+-]/g : /\s/g, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

test('there are at least sixty of them', () => assert.ok(damagedTexts.length >= 60, `${damagedTexts.length}`))

for (const [name, text] of damagedTexts)
  test(`a damaged text gives a diagnostic, no exception, and keeps its characters: ${name}`, () => {
    const corpus = buildCorpus([rawFile('damaged.txt', text)], registry)
    assert.deepEqual(
      corpus.diagnostics.filter(({ ruleId }) => ruleId === 'stage-failed'),
      [],
    )
    assert.ok(corpus.diagnostics.length > 0, 'no diagnostic')
    const written = new Map(corpusFiles(corpus, registry))
    // A database takes no row that names another which is not there, or two of one key.
    for (const { write } of Object.values(formats)) assert.doesNotThrow(() => [...write(corpus, registry)])
    const [act] = corpus.acts
    if (!act)
      return assert.ok(
        corpus.diagnostics.some(({ severity }) => severity === 'error'),
        'neither an act nor an error',
      )
    if (act.source.format === 'html') return
    const markup = act.source.format !== 'pdf-text'
    // A letter read as a figure is the one character that changes; its record has both.
    const figures = [...corpus.repairs].filter(({ rule }) => rule === 'letter-for-figure')
    const [before, after] = [figures.map((repair) => repair.before).join(''), figures.map((repair) => repair.after).join('')]
    const read = written.get(`text/${act.id}.txt`) ?? ''
    assert.deepEqual(characters(read + before, markup), characters(text + after, markup))
  })
