import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { VFile } from 'vfile'
import { restorePdfText } from '../../../src/acts/restore/pdf-text/index.ts'
import { LanguageModel } from '../../../src/acts/restore/pdf-text/language-model.ts'
import { countLexicon } from '../../../src/acts/restore/pdf-text/lexicon.ts'
import { byLine, figures, labelledActs, labels, outcomes, source } from './measure.ts'

describe('labelled lines', () => {
  const all = labelledActs.flatMap((act) => outcomes(act))

  test('there are enough of them, in every act, quoted as the raw text has them', () => {
    assert.ok(all.length >= 400)
    assert.equal(labelledActs.length, 4)
    for (const act of labelledActs) {
      const { lines } = source(act)
      for (const label of labels(act)) assert.equal(lines[label.line - 1], label.raw, `${act}:${label.line}`)
    }
  })

  test('every healthy line stays as it is', () => {
    assert.deepEqual(
      all.filter((one) => !one.damaged && !one.right).map((one) => `${one.act}:${one.line} ${one.got}`),
      [],
    )
  })

  test('damaged lines come out as a reader reads them', () => {
    const { accuracy, precision, recall } = figures(all)
    assert.ok(accuracy >= 0.995, `accuracy ${accuracy}`)
    assert.ok(precision >= 0.995, `precision ${precision}`)
    assert.ok(recall >= 0.99, `recall ${recall}`)
  })

  test('each kind of damage is undone', () => {
    for (const rule of new Set(all.map((one) => one.rule))) {
      const lines = all.filter((one) => one.rule === rule)
      const share = lines.filter((one) => one.right).length / lines.length
      assert.ok(share >= 0.95, `${rule}: ${share} of ${lines.length}`)
    }
  })
})

describe('an act that the lexicon never saw', () => {
  // The lexicon of the shortest act tells nothing of the other: what is left is the method, the taught phrases and the act itself.
  const acts = ['west-kazakhstan-2018-119', 'mangystau-2016-183']

  test('is restored as well', () => {
    const all = acts.flatMap((act) => {
      const others = acts.filter((other) => other !== act).map(source)
      return outcomes(act, LanguageModel.of(countLexicon(others)))
    })
    const { harmed, recall } = figures(all)
    assert.equal(harmed, 0)
    assert.ok(recall >= 0.95, `recall ${recall}`)
  })
})

test('every line that carries words stands in the restored text', () => {
  const text = source('mangystau-2016-183')
  const restored = byLine(restorePdfText(text, new VFile()))
  for (const [at, line] of text.lines.entries()) assert.equal(restored.has(at + 1), line.trim() !== '', `line ${at + 1}`)
})

test('an act whose lines lost the spaces at their ends reads the same', () => {
  for (const act of ['mangystau-2016-183', 'mangystau-2015-342']) {
    const text = source(act)
    const read = (lines: string[]): string[] => restorePdfText({ ...text, lines }, new VFile()).children.map((paragraph) => paragraph.text)
    assert.deepEqual(read(text.lines.map((line) => line.trimEnd())), read(text.lines))
  }
})
