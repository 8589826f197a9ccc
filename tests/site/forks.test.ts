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
          question: 'Данные подлинны?',
          answers: [
            { label: 'да', to: { step: told.steps[3]?.id, number: 'процесс 3' } },
            { label: 'нет', to: { step: told.steps[2]?.id, number: 'процесс 2' } },
          ],
        },
      ],
    ],
    [
      'процесс 3',
      [
        {
          question: 'Отказ?',
          answers: [
            { label: 'да', to: { words: 'Готовит мотивированный ответ об отказе' } },
            { label: 'нет', to: { words: 'Готовит уведомление' } },
          ],
        },
      ],
    ],
  ])
})
