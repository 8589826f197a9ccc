import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Step } from '../../src/model/index.ts'
import { isAction } from '../../src/process/reading/words.ts'
import { isVerb } from '../../src/russian/verbs.ts'
import { process, step } from './steps.ts'

/** Words behind which no duty of the step is told, to the end of their clause: read by hand, so that a row too many in the tables is noticed. */
const noDuty = /(?:котор\p{L}+|на (?:определение|предоставление|получение))[^,;.]*$/iu
/** A later sentence that tells of a paper or a term, not of what is done in the step. */
const ofSomethingElse = /\.\s+(?:Срок оказания|Результат оказания|Электронный документ)\s[^.]*$/u

const folder = new URL('../fixtures/processes/', import.meta.url)
const labelled = readdirSync(folder).flatMap((file) => {
  const { processes } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { processes: { steps: Partial<Step>[] }[] }
  return processes.flatMap(({ steps }) => steps)
})

test('every verb and noun of action of a labelled step stands in its labels, or behind words that tell no duty', () => {
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
      const before = plain.slice(0, found.index + word.length)
      assert.ok(noDuty.test(before) || ofSomethingElse.test(before), `«${word}» of «${text}» is not in «${labels}»`)
    }
  }
  assert.ok(looked > 300)
})
