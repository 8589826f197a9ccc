import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Activity, Comparison, ModelledStep } from '../../src/model/index.ts'
import type { Page } from '../../src/model/page.ts'
import { agreementOf } from '../../src/site/agreement.ts'
import { besideSteps, comparisonSummary } from '../../src/site/comparison.ts'
import { wordsIn } from '../../src/site/words/index.ts'

const { ru } = wordsIn

const page = (id: string, place: string, year: number, status: Page['status'] = 'repealed') =>
  ({ id, place, placeName: place, year, status }) as Page
const ids = ['a', 'b', 'c']
const facet = (name: string, differs: boolean, silent: string[]): Comparison['facets'][number] => {
  const speaking = ids.filter((id) => !silent.includes(id))
  return {
    ...{ facet: name, differs, silent },
    values: Object.fromEntries(ids.map((id) => [id, silent.includes(id) ? null : 'x'])),
    says: Object.fromEntries(speaking.map((id, index) => [id, differs ? index + 1 : 1])),
  }
}
const nothing = () => []
const pages = [page('a', 'Акжар', 2012), page('b', 'Жамбыл', 2016), page('c', 'Мангистау', 2015)]

test('every facet is in one sentence: differs, same, silent; who is silent is named', () => {
  const facets = [
    facet('steps', true, []),
    facet('cost', false, []),
    facet('evidence', false, ['a', 'c']),
    facet('refusalGrounds', false, ['a', 'b', 'c']),
  ]
  assert.deepEqual(
    comparisonSummary(ru, facets, pages, ({ placeName }) => placeName, nothing).map((sentence) => sentence.replace(/\u00a0/g, ' ')),
    [
      'Рядом 3 регламента: 3 места, 2012–2016 годы.',
      'Различается: число шагов.',
      'Одинаково: плата.',
      'Не указано: Акжар, Мангистау — документы.',
      'Нигде не сказано: основания отказа.',
    ],
  )
})

test('an excluded regulation is named as such and is neither alike nor silent', () => {
  const told = comparisonSummary(
    ru,
    [facet('cost', false, [])],
    [...pages.slice(0, 2), page('d', 'Абай', 2017, 'excluded')],
    ({ placeName }) => placeName,
    nothing,
  )
  assert.match(told[0] ?? '', /2\sрегламента/)
  assert.equal(told.at(-1), 'Исключены и не сравниваются: Абай.')
  assert.ok(!told.some((sentence) => sentence.startsWith('Не указано')))
})

test('short values stand in the sentence, words of the act and long ones do not', () => {
  const facets = [facet('steps', true, ['b']), facet('lanes', true, []), facet('cost', true, [])]
  const lines = (name: string, id: string) => (name === 'cost' ? ['x'.repeat(70)] : [`Услугодатель: ${id === 'a' ? 5 : 10}`])
  const [, told] = comparisonSummary(ru, facets, pages, ({ placeName }) => placeName, lines)
  assert.equal(told, 'Различается: число шагов (услугодатель: 5 — Акжар; услугодатель: 10 — Мангистау), участники, плата.')
})

test('a difference stays one where others are silent; the same said by some only is not «the same»', () => {
  assert.equal(agreementOf([null, 1, 2]), 'differs')
  assert.equal(agreementOf([null, 1, 1]), 'partly')
  assert.equal(agreementOf([1, 1, 1]), 'same')
  assert.equal(agreementOf([null, null]), 'silent')
})

test('what differs in a step is said in words: another unit, another term; terms of different units are never set beside each other', () => {
  const step = (lane: string | null, value: number | null, unit: 'day' | 'hour' = 'day', activity: Activity | null = null) =>
    ({ lane, activity, duration: value === null ? null : { value, unit, text: '' } }) as ModelledStep
  const offices = (lane: string) => [lane]
  const told = (first: ModelledStep[], here: ModelledStep[]) =>
    besideSteps(wordsIn.ru, first, here, offices).map((words) => words.replace(/\u00a0/g, ' '))
  assert.deepEqual(told([step('аким', 8)], [step('специалист', 3)]), ['здесь это делает другой', '3 дня вместо 8'])
  assert.deepEqual(told([step('аким', 8, 'day', 'sign')], [step('специалист', 8, 'day', 'sign')]), ['здесь подписывает другой'])
  assert.deepEqual(told([step('аким', 8, 'day', 'sign')], [step('специалист', 8, 'day', 'check')]), ['здесь это делает другой'])
  assert.deepEqual(told([step('аким', 8)], [step('аким', 8)]), [])
  assert.deepEqual(told([step('аким', 8)], [step('аким', 3, 'hour')]), [])
  assert.deepEqual(told([step(null, 8)], [step('аким', null)]), [])
  assert.deepEqual(told([step('аким', 8)], []), [])
})

test('two years are named, more are a span', () => {
  const years = (...all: number[]) => wordsIn.ru.comparison.years(all)
  assert.deepEqual([years(2012), years(2012, 2015), years(2012, 2015, 2018)], [', 2012 год', ', 2012 и 2015 годы', ', 2012–2018 годы'])
})
