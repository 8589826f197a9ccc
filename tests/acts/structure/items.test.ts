import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outline, regulationOf } from './restored.ts'

/** What the only point of a body holds after its opening paragraph. */
function pointOf(body: string): { children: unknown[]; rules: string[] } {
  const { regulation, rules } = regulationOf(`1. Общие положения\n      1. Порядок:\n${body}`)
  const [section] = outline(regulation) as [unknown[]]
  return { children: (section[2] as unknown[]).slice(2), rules }
}

test('an item that announces a list takes the paragraphs of that list', () => {
  const { children } = pointOf(`
      1) рассмотрение документов:
      принятие решения – 18 рабочих дней;
      Срок продлевается на 1 месяц;
      2) выдача результата.`)
  assert.deepEqual(children, [
    ['1)', 'рассмотрение документов:', 'принятие решения – 18 рабочих дней;', 'Срок продлевается на 1 месяц;'],
    ['2)', 'выдача результата.'],
  ])
})

test('the result of a step belongs to its item, also after the last one', () => {
  const { children } = pointOf(`
      1) регистрирует заявление.
      Результат – запись в журнале;
      2) выдает результат.
      Результат – роспись.`)
  assert.deepEqual(children, [
    ['1)', 'регистрирует заявление.', 'Результат – запись в журнале;'],
    ['2)', 'выдает результат.', 'Результат – роспись.'],
  ])
})

test('a lead-in between two sequences and a closing paragraph belong to the point', () => {
  const { children } = pointOf(`
      при обращении к услугодателю:
      1) принимает;
      2) выдает.
      В случаях недостаточности документов срок – 20 дней.
      при обращении к акиму:
      1) принимает;
      2) выдает.
      Максимальное время ожидания – 15 минут.`)
  assert.deepEqual(children, [
    'при обращении к услугодателю:',
    ['1)', 'принимает;'],
    ['2)', 'выдает.'],
    'В случаях недостаточности документов срок – 20 дней.',
    'при обращении к акиму:',
    ['1)', 'принимает;'],
    ['2)', 'выдает.'],
    'Максимальное время ожидания – 15 минут.',
  ])
})

test('a lead-in without a colon is known by the numbers that start anew', () => {
  const { children } = pointOf(`
      1) выдает;
      через ЦОН
      1) принимает.`)
  assert.deepEqual(children, [['1)', 'выдает;'], 'через ЦОН', ['1)', 'принимает.']])
})

test('«б)» between 5 and 7 is 6 with a message, in a list of letters it stays', () => {
  const figures = pointOf(`
      5) подписывает;
      б) выдает;
      7) закрывает.`)
  assert.deepEqual(
    figures.children.map((child) => (child as string[])[0]),
    ['5)', '6)', '7)'],
  )
  assert.ok(figures.rules.includes('item-number-misread'))
  const letters = pointOf(`
      а) первое;
      б) второе.`)
  assert.deepEqual(
    letters.children.map((child) => (child as string[])[0]),
    ['а)', 'б)'],
  )
  assert.ok(!letters.rules.includes('item-number-misread'))
})

test("the authors' own wrong number stays", () => {
  const { children } = pointOf(`
      11) регистрация документов;
      2) определение исполнителя.`)
  assert.deepEqual(
    children.map((child) => (child as string[])[0]),
    ['11)', '2)'],
  )
})

test('items are counted in Roman figures too, and beyond a hundred', () => {
  const { children } = pointOf(`
      I. Инспектор принимает документы;
      II. Архив исполняет запрос.`)
  assert.deepEqual(children, [
    ['I.', 'Инспектор принимает документы;'],
    ['II.', 'Архив исполняет запрос.'],
  ])
  const many = Array.from({ length: 101 }, (_, index) => `      ${index + 1}) бумага;`).join('\n')
  assert.deepEqual(pointOf(`\n${many}`).children.at(-1), ['101)', 'бумага;'])
})
