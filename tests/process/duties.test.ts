import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fillers, longTails, tails } from '../../src/drafting/omissions.ts'
import type { Step } from '../../src/model/index.ts'
import { isAction } from '../../src/process/reading/words.ts'
import { isVerb } from '../../src/russian/verbs.ts'
import { process, step } from './steps.ts'

/** Where words stand that a label may leave out: those of the tables, and who, when and what else is no duty of the step. */
const omitted = new RegExp(
  `(?:${[...tails, ...longTails, ...fillers].map(({ words }) => words).join('|')}|котор|в течени[ие]|со дня|с указанием:|срок оказания|предусмотренн|\\)\\.\\s)`,
  'iu',
)
/** How much of the text before a word may hold what opens an omission: one clause. */
const clause = 160

const folder = new URL('../fixtures/processes/', import.meta.url)
const labelled = readdirSync(folder).flatMap((file) => {
  const { processes } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { processes: { steps: Partial<Step>[] }[] }
  return processes.flatMap(({ steps }) => steps)
})

test('every verb and noun of action of a labelled step stands in its labels, or behind words that a label leaves out for a reason', () => {
  let looked = 0
  for (const { text = '', lane = null, duration = null, type } of labelled) {
    if (type === 'gateway' || /^условие/iu.test(text)) continue
    const { graph } = process([step(text, { lane, duration })])
    const labels = graph.nodes
      .map(({ name }) => name ?? '')
      .join(' ')
      .toLowerCase()
    const plain = text.replace(/с указанием:.*$/su, '').replace(/\([^()]*\)|"[^"]*"|«[^»]*»/gu, (inner) => ' '.repeat(inner.length))
    for (const found of plain.matchAll(/\p{L}+/gu)) {
      const [word] = found
      if (!isVerb(word) && !isAction(word)) continue
      looked += 1
      if (labels.includes(word.toLowerCase().slice(0, Math.max(4, word.length - 3)))) continue
      const before = plain.slice(Math.max(0, found.index - clause), found.index + word.length)
      assert.ok(omitted.test(before) || /\.\s/u.test(plain.slice(0, found.index)), `«${word}» of «${text}» is not in «${labels}»`)
    }
  }
  assert.ok(looked > 300)
})
