import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { restorePdfText } from '../../../src/acts/restore/pdf-text/index.ts'
import { labelledActs, source } from './measure.ts'

/** How often each character that is no space occurs. */
function census(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const character of text.replace(/\s/g, '')) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

/** Repairs that change characters: what they took is counted from them. */
const changing = ['soft-hyphen', 'letter-for-figure']

function restored(lines: string[]): { text: string; changed: { before: string; after: string }[] } {
  const result = restorePdfText({ file: 'act.txt', format: 'pdf-text', sha256: '', lines, repairs: [] }, new VFile())
  return {
    text: result.children.map((paragraph) => paragraph.text).join('\n'),
    changed: result.repairs.filter(({ rule }) => changing.includes(rule)),
  }
}

function conserves(lines: string[]): void {
  const { text, changed } = restored(lines)
  assert.deepEqual(
    census([text, ...changed.map((repair) => repair.before)].join('\n')),
    census([[...lines], ...changed.map((repair) => repair.after)].flat().join('\n')),
  )
}

const acts = labelledActs.map((act) => source(act).lines)
const words = acts.flatMap((lines) => lines.slice(0, 400).flatMap((line) => line.split(' '))).filter(Boolean)

/** A window of lines of an act. */
const passage = fc.tuple(fc.nat(acts.length - 1), fc.nat(), fc.integer({ min: 1, max: 40 })).map(([act, from, size]) => {
  const lines = acts[act] as string[]
  const start = from % lines.length
  return lines.slice(start, start + size)
})

/** What extraction does to a line, and worse. */
const damage = fc.oneof(
  fc.constant((line: string) => line.replace(/(\S+) (\S+)$/, '$2$1 ')),
  fc.constant((line: string) => [...line].join(' ')),
  fc.constant((line: string) => line.replace(/ /g, '  ')),
  fc.constant((line: string) => ` ${line}`),
  fc.constant((line: string) => line.trim()),
  fc.constant((line: string) => line.replace(/(\p{L}{3})(\p{L})/u, '$1\n$2')),
  fc.constant((line: string) => line.replace(/[,.;:"«»()]/g, ' $& ')),
  fc.constant((line: string) => `${line}\n\n\n`),
  fc.constant((line: string) => line.split('').reverse().join('')),
  fc.nat().map((at) => (line: string) => line.slice(at % (line.length + 1)) + line.slice(0, at % (line.length + 1))),
)

describe('no character is lost or invented', () => {
  test('in the acts', () => {
    for (const lines of acts) conserves(lines)
  })

  test('in passages damaged at random', () => {
    const damaged = fc.tuple(passage, fc.array(fc.tuple(fc.nat(), damage), { maxLength: 12 })).map(([lines, blows]) => {
      const out = [...lines]
      for (const [at, blow] of blows) out[at % out.length] = blow(out[at % out.length] as string)
      return out.join('\n').split('\n')
    })
    fc.assert(fc.property(damaged, conserves), { numRuns: 150 })
  })

  test('in lines of words and marks thrown together', () => {
    const token = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom('"', '«', '»', '(', ')', ',', '.', ';', '№', '1', '4)', '-', '–', '@'),
    )
    const gap = fc.constantFrom('', ' ', '  ', '   ', ' ')
    const line = fc.array(fc.tuple(token, gap), { maxLength: 14 }).map((pairs) => pairs.map(([word, space]) => word + space).join(''))
    const indent = fc.constantFrom('', ' ', '      ', '       ')
    const lines = fc.array(
      fc.tuple(indent, line).map(([before, text]) => before + text),
      { maxLength: 12 },
    )
    fc.assert(fc.property(lines, conserves), { numRuns: 200 })
  })

  test('in any text at all', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 12 }), (raw) =>
        conserves(raw.flatMap((line) => line.split(/\r\n?|\n/))),
      ),
      {
        numRuns: 150,
      },
    )
  })

  test('form feeds and page numbers keep their place in the text', () => {
    const { text } = restored(['      1. Услуга оказывается', 'бесплатно.', '', '', '', '12', '\f', '      2. Форма бумажная.'])
    assert.match(text, /(^|\n)12(\n|$)/)
  })
})
