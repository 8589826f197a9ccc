import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { watchRules } from '../../scripts/rule-firings.ts'
import { type Rule, ruleList } from '../../scripts/rule-list.ts'

test('every rule about language fires in an act or in a case of the tests', () => {
  // In a process of its own: what was read once is remembered, and tests in a test are not run.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/rules.ts', '--dead'], { encoding: 'utf8', env })
  assert.deepEqual([stdout, stderr, status], ['', '', 0])
})

test('a rule counts where its expression matches, and a part of a longer one where its own words stand', () => {
  const rule = (source: string, kind: Rule['kind']): Rule => ({ name: source, quote: null, kind, sources: [source] })
  const [whole, first, second] = [rule('подпис', 'whole'), rule('отказ', 'part'), rule('возврат', 'part')]
  const firings = watchRules([whole, first, second])
  const names = (run: () => void) => {
    run()
    return [...firings.take()].map(([{ name }, times]) => `${name} ${times}`)
  }
  try {
    assert.deepEqual(
      names(() => 'подпись и подписание'.replace(/подпис/gu, '')),
      ['подпис 2'],
    )
    assert.deepEqual(
      names(() => /подпись/u.test('подпись')),
      [],
    )
    assert.deepEqual(
      names(() => /^(?:отказ|возврат)/u.test('возврат либо отказ')),
      ['возврат 1'],
    )
  } finally {
    firings.end()
  }
  assert.deepEqual(
    names(() => /подпис/u.test('подпись')),
    [],
  )
})

test('rules are found in the rooms by their shape', async () => {
  const names = (await ruleList()).map(({ name }) => name)
  for (const name of [
    'drafting/papers: papers[0].pattern',
    'drafting/branches: branches.entry.words',
    'russian/time-units: timeUnits[0].word',
  ])
    assert.ok(names.includes(name), name)
})
