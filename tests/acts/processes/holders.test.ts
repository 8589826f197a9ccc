import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { extractProcesses } from '../../../src/acts/extract/processes/index.ts'
import { point, regulation } from './point.ts'

const told = (...points: ReturnType<typeof point>[]) =>
  extractProcesses(regulation(...points), [], new VFile()).map(({ steps }) =>
    steps.map(({ number, lane, text, result }) => [number, lane, text, result].filter((cell) => cell !== null).join(' | ')),
  )
const leadIn = 'Содержание каждой процедуры (действия), входящей в состав процесса оказания государственной услуги:'
const steps = [
  [
    'канцелярия | осуществляет прием документов – 15 минут',
    'канцелярия | передает документы руководителю',
    'руководитель | определяет ответственного исполнителя – 2 часа',
  ],
]

test('a heading that names who acts holds for the steps below it, and is none', () => {
  const unnumbered = [
    'канцелярия:',
    '- осуществляет прием документов – 15 минут;',
    '- передает документы руководителю;',
    'руководитель:',
    '- определяет ответственного исполнителя – 2 часа.',
  ]
  assert.deepEqual(told(point('5', leadIn, ...unnumbered)), steps)
})

test('where each heading opens a count of its own, or the count goes on below it, the steps are one procedure', () => {
  const counts = (third: string) => [
    'канцелярия:',
    '1) осуществляет прием документов – 15 минут;',
    '2) передает документы руководителю;',
    'руководитель:',
    `${third} определяет ответственного исполнителя – 2 часа.`,
  ]
  const numbered = (third: string) => [
    steps[0]?.map((words, place) => [place === 0 ? '1)' : place === 1 ? '2)' : third, words].join(' | ')),
  ]
  for (const third of ['1)', '3)']) assert.deepEqual(told(point('5', leadIn, ...counts(third))), numbered(third), third)
})

test('a heading that says more than a name, and one with nothing below it, stay what they were', () => {
  const [read] = told(point('5', leadIn, 'канцелярия принимает заявление:', 'руководитель подписывает справку.'))
  assert.deepEqual(read, ['канцелярия | канцелярия принимает заявление:', 'руководитель | руководитель подписывает справку'])
  const [alone] = told(point('5', leadIn, '- канцелярия принимает документы – 15 минут;', 'руководитель:'))
  assert.equal(alone?.length, 2)
})

test('a point that opens with its first step has it among its steps, the heading of the section as its title', () => {
  const [read] = extractProcesses(
    regulation(
      point(
        '5',
        'Действие 1: специалист принимает документы. Срок выполнения: двадцать минут.',
        'Действие 2: комиссия составляет акт. Срок выполнения: семь рабочих дней.',
      ),
    ),
    [],
    new VFile(),
  )
  assert.deepEqual(
    [read?.kind, read?.title, read?.steps.map(({ number }) => number)],
    ['actions', 'Описание порядка действий', ['Действие 1', 'Действие 2']],
  )
})

test('a result behind a comma at the end of a step is its result', () => {
  const [read] = told(
    point(
      '5',
      leadIn,
      '1) специалист принимает документы (15 минут), результат – зарегистрированное заявление;',
      '2) специалист выдает результат – справку.',
    ),
  )
  assert.deepEqual(read, [
    '1) | специалист | специалист принимает документы (15 минут) | зарегистрированное заявление',
    '2) | специалист | специалист выдает результат – справку',
  ])
})
