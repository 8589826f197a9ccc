import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Comparison, Step } from '../../src/model/index.ts'
import type { Page } from '../../src/model/page.ts'
import { agreementOf, besideSteps, comparisonSummary } from '../../src/site/comparison.ts'
import { wordsIn } from '../../src/site/words/index.ts'

const { ru } = wordsIn

const page = (id: string, place: string, year: number, status: Page['status'] = 'repealed') =>
  ({ id, place, placeName: place, year, status }) as Page
const facet = (name: string, differs: boolean, silent: string[]): Comparison['facets'][number] => ({
  ...{ facet: name, differs, silent, values: Object.fromEntries(['a', 'b', 'c'].map((id) => [id, silent.includes(id) ? null : 'x'])) },
})
const pages = [page('a', 'Акжар', 2012), page('b', 'Жамбыл', 2016), page('c', 'Мангистау', 2015)]

test('every facet is in one sentence: differs, same, silent; who is silent is named', () => {
  const facets = [
    facet('steps', true, []),
    facet('cost', false, []),
    facet('evidence', false, ['a', 'c']),
    facet('refusalGrounds', false, ['a', 'b', 'c']),
  ]
  assert.deepEqual(
    comparisonSummary(ru, facets, pages, ({ placeName }) => placeName).map((sentence) => sentence.replace(/\u00a0/g, ' ')),
    [
      'Рядом 3 регламента: 3 места, 2012–2016 годы.',
      'Различается: число шагов.',
      'Одинаково: плата.',
      'Молчат: документы — Акжар, Мангистау.',
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
  )
  assert.match(told[0] ?? '', /2\sрегламента/)
  assert.equal(told.at(-1), 'Исключены и не сравниваются: Абай.')
  assert.ok(!told.some((sentence) => sentence.startsWith('Молчат')))
})

test('a difference stays one where others are silent; the same said by some only is not «the same»', () => {
  assert.equal(agreementOf(facet('cost', true, ['a']), ['a', 'b', 'c']), 'differs')
  assert.equal(agreementOf(facet('cost', false, ['a']), ['a', 'b', 'c']), 'partly')
  assert.equal(agreementOf(facet('cost', false, []), ['a', 'b', 'c']), 'same')
})

test('what differs in a step is said in words: another unit, another term; terms of different units are never set beside each other', () => {
  const step = (lane: string | null, value: number | null, unit: 'day' | 'hour' = 'day') =>
    ({ lane, duration: value === null ? null : { value, unit, text: '' } }) as Step
  const offices = (lane: string) => [lane]
  const told = (first: Step[], here: Step[]) => besideSteps(wordsIn.ru, first, here, offices).map((words) => words.replace(/\u00a0/g, ' '))
  assert.deepEqual(told([step('аким', 8)], [step('специалист', 3)]), ['здесь это делает другой', '3 дня вместо: 8 дней'])
  assert.deepEqual(told([step('аким', 8)], [step('аким', 8)]), [])
  assert.deepEqual(told([step('аким', 8)], [step('аким', 3, 'hour')]), [])
  assert.deepEqual(told([step(null, 8)], [step('аким', null)]), [])
  assert.deepEqual(told([step('аким', 8)], []), [])
})
