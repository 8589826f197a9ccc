import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointsOf, wordsOf } from '../../../src/acts/within.ts'
import { outline, regulationOf } from './restored.ts'

test('sections and points follow their headings and numbers', () => {
  const { regulation, rules } = regulationOf(`
1. Общие положения

      1. Государственная услуга оказывается бесплатно.
      2. Форма – бумажная.

2. Описание порядка действий

      3. Основанием является заявление.`)
  assert.deepEqual(outline(regulation), [
    ['1', 'Общие положения', ['1', 'Государственная услуга оказывается бесплатно.'], ['2', 'Форма – бумажная.']],
    ['2', 'Описание порядка действий', ['3', 'Основанием является заявление.']],
  ])
  assert.deepEqual(
    rules.filter((rule) => rule.startsWith('point')),
    [],
  )
})

test('a point inserted later keeps its number with a hyphen', () => {
  const { regulation } = regulationOf(`
1. Общие положения
      1. Одно.
      3. Другое.
      3-1. Основаниями для отказа являются:
      1) недостоверность.
      4. Третье.`)
  const [section] = outline(regulation) as [unknown[]]
  assert.deepEqual(
    section.slice(2).map((point) => (point as string[])[0]),
    ['1', '3', '3-1', '4'],
  )
})

test('a number that falls back is a list inside the point', () => {
  const { regulation } = regulationOf(`
1. Общие положения
      1. Одно.
      2. Другое:
      1. первый вид;
      2. второй вид.
      3. Третье.`)
  assert.deepEqual(outline(regulation), [
    ['1', 'Общие положения', ['1', 'Одно.'], ['2', 'Другое:', ['1.', 'первый вид;'], ['2.', 'второй вид.']], ['3', 'Третье.']],
  ])
})

test('a point that lost its full stop is known by its place in the sequence', () => {
  const { regulation } = regulationOf(`
1. Общие положения
      1. Одно.
      2  Государственная услуга оказывается физическим лицам.
      3. Третье.`)
  assert.deepEqual(outline(regulation), [
    ['1', 'Общие положения', ['1', 'Одно.'], ['2', 'Государственная услуга оказывается физическим лицам.'], ['3', 'Третье.']],
  ])
})

test('a date or a term at the head of a paragraph is no point', () => {
  const { regulation } = regulationOf(`
1. Общие положения
      1. Услуга оказывается с
      2 Рабочих дня.
      15.04.2013 принят закон.
      20. Далекий пункт.
      2. Форма – бумажная.`)
  assert.deepEqual(
    (outline(regulation)[0] as unknown[]).slice(2).map((point) => (point as string[])[0]),
    ['1', '2'],
  )
})

test('a number left out between points is told', () => {
  const { rules } = regulationOf(`
1. Общие положения
      1. Одно.
      3. Другое.`)
  assert.ok(rules.includes('point-gap'))
})

test('«Глава 1.», roman numbers and a heading split in two are headings', () => {
  const { regulation } = regulationOf(`
# Глава 1. Общие положения
      1. Одно.
# Глава 2. Описание порядка взаимодействия с корпорацией, а также
# порядка использования информационных систем
      2. Другое.
III. Ответственность
      3. Третье.`)
  assert.deepEqual(
    outline(regulation).map((section) => (section as unknown[]).slice(0, 2)),
    [
      ['1', 'Общие положения'],
      ['2', 'Описание порядка взаимодействия с корпорацией, а также порядка использования информационных систем'],
      ['III', 'Ответственность'],
    ],
  )
})

test('headings of a text without layout are told from points by the sequence', () => {
  const { regulation } = regulationOf(`
      1. Общие положения
      1. Одно.
      2. Другое.
      2. Описание порядка действий
      3. Третье.`)
  assert.deepEqual(
    outline(regulation).map((section) => (section as unknown[]).slice(0, 2)),
    [
      ['1', 'Общие положения'],
      ['2', 'Описание порядка действий'],
    ],
  )
})

test('a list inside a point that happens to hold the next number does not take its place', () => {
  const { regulation } = regulationOf(`
1. Общие положения
      1. Одно.
      2. Виды:
      1. первый;
      2. второй;
      3. третий.
      3. Форма – бумажная.
      4. Результат – справка.`)
  assert.deepEqual((outline(regulation)[0] as unknown[]).slice(3), [
    ['2', 'Виды:', ['1.', 'первый;'], ['2.', 'второй;'], ['3.', 'третий.']],
    ['3', 'Форма – бумажная.'],
    ['4', 'Результат – справка.'],
  ])
})

test('a point set flush by a page break is no heading', () => {
  const { regulation } = regulationOf(`
1. Общие положения
      1. Одно.
      2. Другое.
2. Описание порядка действий
      3. Третье.
4. Четвертое, которое страница отрезала.
      5. Пятое.`)
  assert.deepEqual(
    outline(regulation).map((section) => (section as unknown[]).length - 2),
    [2, 3],
  )
})

test('sections that each count from 1 keep all their points', () => {
  const { regulation } = regulationOf(`
1. Общие положения
      1. Одно.
      2. Другое.
2. Описание порядка действий
      1. Третье.
      2. Четвертое.`)
  assert.deepEqual(
    outline(regulation).map((section) => (section as unknown[]).length - 2),
    [2, 2],
  )
})

test('items that run together in one paragraph stand apart, those that a sentence only cites do not', () => {
  const { regulation } = regulationOf(`
1. Общие положения
      1. В процессе участвуют: 1) регистратор; 2) медсестра; 3) врач.
      2. Порядок:
      1) врач осматривает; 2) врач подписывает;
      3) регистратор выдает.
      3. Документы, указанные в подпунктах: 1) и 2) пункта 9, передаются.`)
  const items = pointsOf(regulation).map((point) =>
    wordsOf(point).map((child) => (child.type === 'item' ? child.number + child.text : child.text)),
  )
  assert.deepEqual(items, [
    ['1)регистратор;', '2)медсестра;', '3)врач.'],
    ['1)врач осматривает;', '2)врач подписывает;', '3)регистратор выдает.'],
    [],
  ])
})
