import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { restore } from '../../../src/acts/restore/index.ts'
import { restorePdfText } from '../../../src/acts/restore/pdf-text/index.ts'
import { LanguageModel } from '../../../src/acts/restore/pdf-text/language-model.ts'
import { countLexicon } from '../../../src/acts/restore/pdf-text/lexicon.ts'
import { byLine, source } from './measure.ts'

/** What links stand on, as far as the healthy text shows it. */
const citation =
  /(?:(?:под)?пункт\p{Ll}{0,3} \d+\)?|стать\p{Ll}{1,3} [\d-]+|приложени\p{Ll}{1,3}(?: \d+)?|[Сс]тандарт(?:а|у|ом|е)?|[Рр]егламент(?:а|у|ом|е)?|раздел\p{Ll}{0,3} \d|Закон(?:а|у|ом)?|[Пп]остановлени\p{Ll}{1,2}|Правил(?:ами)?|№ [\d-]+)(?![\p{L}\d-])/gu
const width = 77
const indent = '      '

/** A paragraph set in lines as the pages of the acts are: the space at which a line breaks stays. */
function set(text: string): string[] {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length > width) {
      lines.push(line.trimEnd().length >= width - 1 ? line.trimEnd() : line)
      line = ''
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()]
}

/** Takes one or two citations out of a line and prints them behind it, as the extractor does with links; null where there is none. */
function displace(line: string, random: () => number): string | null {
  const found = [...line.matchAll(citation)]
    .filter((match) => match.index > indent.length && match.index + match[0].length < line.trimEnd().length)
    .filter(() => random() < 0.7)
    .slice(0, 2)
  if (found.length === 0) return null
  let rest = ''
  let from = 0
  for (const match of found) {
    rest += line.slice(from, match.index)
    from = match.index + match[0].length
  }
  return rest + line.slice(from) + found.map((match) => match[0]).join(' ')
}

/** Numbers from 0 to 1, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

test('citations taken out of an act that no lexicon knows come back, and nothing else moves', () => {
  const known = LanguageModel.of(countLexicon(['west-kazakhstan-2018-119', 'mangystau-2016-183'].map(source)))
  const healthy = restore(source('zhambyl-2016-107'), new VFile()).children.filter((paragraph) => paragraph.text.length > 40)
  const random = numbers(7)
  const lines: string[] = []
  const wanted: { text: string; damaged: boolean }[] = []
  for (const line of healthy.flatMap((paragraph) => set(paragraph.text))) {
    const damaged = random() < 0.9 ? displace(line, random) : null
    lines.push(damaged ?? line)
    wanted.push({ text: line.trim(), damaged: damaged !== null })
  }
  const got = byLine(restorePdfText({ file: 'act.txt', format: 'pdf-text', sha256: '', lines, repairs: [] }, new VFile(), known))
  const right = wanted.map(({ text }, at) => got.get(at + 1)?.text === text)
  const damaged = wanted.flatMap((one, at) => (one.damaged ? [right[at]] : []))
  assert.ok(damaged.length > 80, `${damaged.length} lines are damaged`)
  assert.deepEqual(
    wanted.flatMap((one, at) => (one.damaged || right[at] ? [] : [[one.text, got.get(at + 1)?.text]])),
    [],
  )
  const recall = damaged.filter(Boolean).length / damaged.length
  assert.ok(recall >= 0.97, `recall ${recall}`)
})
