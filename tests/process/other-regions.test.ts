import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readLane } from '../../src/acts/extract/processes/lane.ts'
import { readDuration } from '../../src/russian/duration.ts'
import { process, step } from './steps.ts'

/**
 * Steps as other regions and trades word them (land, archives, schools, transport …), labelled by reading before any rule saw them: who acts, the
 * activities that may be the main one, beginnings of words that the labels must hold, how the way branches, all terms.
 */
const [, ...rows] = readFileSync(new URL('../fixtures/sentences/other-regions.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))

const ends: Readonly<Record<string, string>> = { 'Возврат документов': 'return', Отказ: 'refusal' }

for (const [, text = '', lane = '', activity = '', says = '', branch = '', terms = ''] of rows)
  test(`«${text}»`, () => {
    const acting = readLane(text, [])
    assert.equal(acting ?? '-', lane)
    const { graph, steps } = process([step(text, { lane: acting, duration: readDuration(text)?.duration ?? null })])
    const [told] = steps
    if (activity !== '') assert.ok(activity.split(';').includes(told?.activity ?? '-'), `${told?.activities}`)
    const labels = graph.nodes.map(({ name }) => name?.toLowerCase() ?? '').join(' | ')
    for (const beginning of says.split(' ')) assert.ok(labels.includes(beginning), `«${beginning}» in «${labels}»`)
    assert.doesNotMatch(labels, / ,|,,|,$|\s{2}/u)
    const isOpen = graph.nodes.some(({ type, name }) => type === 'exclusive-gateway' && name !== null)
    const refusing = graph.nodes.flatMap(({ type, name }) => (type === 'end-event' ? (ends[name ?? ''] ?? []) : []))
    assert.equal(isOpen ? (refusing[0] ?? (labels.includes('доработк') ? 'rework' : 'refusal')) : 'none', branch)
    assert.deepEqual(
      told?.terms.map(({ value, unit }) => `${value} ${unit}`),
      terms.split(';'),
    )
  })
