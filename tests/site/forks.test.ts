import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forksOf } from '../../src/site/forks.ts'
import { process, step } from '../process/steps.ts'

test('questions of a drawing stand behind the step that they follow, with where each answer leads', () => {
  const told = process([
    step('услугополучатель вводит ИИН на портале', { number: '1)', lane: 'услугополучатель' }),
    step('проверка на портале подлинности данных', { number: 'условие 1', type: 'gateway', lane: 'портал' }),
    step('формирование порталом сообщения об отказе', { number: 'процесс 2', lane: 'портал' }),
    step('услугодатель готовит уведомление либо мотивированный ответ об отказе', { number: 'процесс 3', lane: 'услугодатель' }),
    step('выдача результата', { number: 'процесс 4', lane: 'услугодатель' }),
  ])
  const forks = told.steps.map(({ id, number }) => [number, forksOf(told).get(id)] as const).filter(([, found]) => found)
  assert.deepEqual(forks, [
    [
      'условие 1',
      [
        {
          asked: { question: 'data-genuine' },
          ways: [
            { answer: 'yes', to: { step: told.steps[3]?.id, number: 'процесс 3' } },
            { answer: 'no', to: { step: told.steps[2]?.id, number: 'процесс 2' } },
          ],
        },
      ],
    ],
    [
      'процесс 3',
      [
        {
          asked: { question: 'refused' },
          ways: [
            { answer: 'yes', to: { words: 'Готовит мотивированный ответ об отказе' } },
            { answer: 'no', to: { words: 'Готовит уведомление' } },
          ],
        },
      ],
    ],
  ])
})

test('a way that leads to an end says how it ends, a question in the words of the act keeps them', () => {
  const told = process([
    step('проверка соответствия документов', { number: 'условие 1', type: 'gateway', lane: 'портал' }),
    step('проверка давности обращения', { number: 'условие 2', type: 'gateway', lane: 'портал' }),
    step('выдача справки', { number: 'процесс 3', lane: 'портал' }),
  ])
  const asked = [...forksOf(told).values()].flat().map(({ asked, ways }) => [asked, ways.find(({ answer }) => answer === 'no')?.to])
  assert.deepEqual(asked, [
    [{ question: 'documents-agree' }, { ending: 'unsaid' }],
    [{ words: 'Проверка давности обращения?' }, { ending: 'unsaid' }],
  ])
})
