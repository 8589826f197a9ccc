import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCorpus, type Corpus } from '../../src/corpus/index.ts'
import { corpusFiles } from '../../src/write/json/index.ts'
import { damagedTexts } from '../corpus/damaged-texts.ts'
import { rawFile, rawFiles, registry, textOf } from '../corpus/raw-texts.ts'
import { replay } from './replay.ts'
import { wholeTexts } from './whole.ts'

const corpus = buildCorpus(rawFiles, registry)
const files = wholeTexts(corpusFiles(corpus, registry))
const letters = (text: string) => text.replace(/\s/g, '')

/** Every act replayed: its id, the text before, what repairs make of it. */
const replayed = ({ acts, repairs }: Corpus, written: ReadonlyMap<string, string>) =>
  acts.map(({ id, source }) => {
    const unrepaired = written.get(`unrepaired/${id}.txt`) ?? ''
    const own = [...repairs].filter(({ file }) => file === source.file)
    return { id, source, own, unrepaired, text: replay(unrepaired, own) }
  })

for (const { id, source, own, unrepaired, text } of replayed(corpus, files)) {
  test(`repairs in their order make the text of the act: ${id}`, () => {
    assert.deepEqual(
      own.map(({ seq }) => seq),
      own.map((_, index) => index + 1),
    )
    assert.equal(text, files.get(`text/${id}.txt`))
  })

  test(`the unrepaired text has the letters of the raw one in its order: ${id}`, () => {
    const raw = rawFiles.find(({ name }) => name === source.file)
    assert.ok(raw)
    if (source.format === 'pdf-text') assert.equal(letters(unrepaired), letters(textOf(raw)))
    // What Markdown marks with, and nothing else, is gone.
    else assert.equal(letters(unrepaired).replace(/[#*_\\<>|-]/g, ''), letters(textOf(raw)).replace(/[#*_\\<>|-]/g, ''))
  })

  test(`only what no text shows has no place: ${id}`, () => {
    for (const { at, rule } of own) assert.equal(at === null, rule === 'link-address' || rule === 'control-character')
  })

  test(`every point of the регламенты stands in the replayed text: ${id}`, () => {
    // A link is read by its words in a point; the text keeps its address.
    const words = (said: string) => letters(said.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1'))
    const whole = words(text)
    for (const { sections } of corpus.regulations.filter(({ act }) => act === id))
      for (const point of sections.flatMap(({ points }) => points))
        for (const said of [point.text, ...point.items.map((item) => item.text), ...point.paragraphs])
          assert.ok(whole.includes(letters(said)), said)
  })
}

for (const [name, text] of damagedTexts)
  test(`repairs of a damaged text can be replayed: ${name}`, () => {
    const damaged = buildCorpus([rawFile('damaged.txt', text)], registry)
    const written = wholeTexts(corpusFiles(damaged, registry))
    for (const act of replayed(damaged, written)) assert.equal(act.text, written.get(`text/${act.id}.txt`))
  })
