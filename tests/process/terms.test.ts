import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Totals } from '../../src/model/index.ts'
import { termsOf } from '../../src/process/terms.ts'
import { days, minutes, process, step } from './steps.ts'

const shortage =
  'рассмотрение документов и оформление результата – в течение 6 (шесть) рабочих дней; в случаях недостаточности документов, либо их утери срок оказания услуги - в течение 18 (восемнадцать) рабочих дней'

const cases: [text: string, terms: [value: number, unit: string, condition: string | null, isExtension: boolean][]][] = [
  ['подписывает уведомление в течение 1 (одного) рабочего дня', [[1, 'working-day', null, false]]],
  [
    shortage,
    [
      [6, 'working-day', null, false],
      [18, 'working-day', 'в случаях недостаточности документов, либо их утери', false],
    ],
  ],
  [
    'оформление результата: принятие решения – 18 рабочих дней; выдача удостоверения – 3 рабочих дня',
    [
      [18, 'working-day', 'принятие решения', false],
      [3, 'working-day', 'выдача удостоверения', false],
    ],
  ],
  [
    'рассмотрение документов – 5 рабочих дней. Срок продлевается на 1 (один) месяц в случаях, когда нужны запросы',
    [
      [5, 'working-day', null, false],
      [1, 'month', 'в случаях, когда нужны запросы', true],
    ],
  ],
  [
    'рассмотрение документов – 5 рабочих дней; срок продлевается на месяц',
    [
      [5, 'working-day', null, false],
      [1, 'month', null, true],
    ],
  ],
  // The term stands at the end of a sentence and is that of all of it.
  ['принимает документы, в случае неполного пакета выдает расписку об отказе – не более 30 минут', [[30, 'minute', null, false]]],
  [
    'рассматривает документы. В случае выявления ошибок в течение трех рабочих дней возвращает их',
    [[3, 'working-day', 'В случае выявления ошибок', false]],
  ],
  [
    'при выявлении ошибок специалист возвращает их услугополучателю в течение 1 рабочего дня',
    [[1, 'working-day', 'при выявлении ошибок', false]],
  ],
  [
    'выдача потребителю уведомления – 15 минут либо в течение 1 рабочего дня направление акиму округа',
    [
      [15, 'minute', null, false],
      [1, 'working-day', 'направление акиму округа', false],
    ],
  ],
  // Two cases and one term at the end: it is that of either.
  ['при наличии документов регистрирует заявление, при отсутствии отказывает в приеме – 15 минут', [[15, 'minute', null, false]]],
  ...[
    'рассматривает документы в течение 5 (пяти) рабочих дней (при необходимости проверки – 15 (пятнадцати) рабочих дней)',
    'рассматривает документы в течение 5 рабочих дней, а при необходимости проверки – в течение 15 рабочих дней',
  ].map((text): (typeof cases)[number] => [
    text,
    [
      [5, 'working-day', null, false],
      [15, 'working-day', 'при необходимости проверки', false],
    ],
  ]),
  [
    'принимает документы в течение 20 минут либо 1 рабочего дня при обращении через портал',
    [
      [20, 'minute', null, false],
      [1, 'working-day', 'при обращении через портал', false],
    ],
  ],
]

const byCase: typeof cases = [
  [
    'принимает вызов – 10 (десять) минут, по телефону – 5 (пять) минут',
    [
      [10, 'minute', null, false],
      [5, 'minute', 'по телефону', false],
    ],
  ],
  [
    'готовит справку – 1 рабочий день либо уведомление об отказе – 3 рабочих дня',
    [
      [1, 'working-day', null, false],
      [3, 'working-day', 'либо уведомление об отказе', false],
    ],
  ],
  [
    'готовит справку – 1 рабочий день либо 3 календарных дня',
    [
      [1, 'working-day', null, false],
      [3, 'calendar-day', 'либо', false],
    ],
  ],
  [
    'готовит результат: при выдаче лицензии – 13 рабочих дней, при переоформлении – 2 рабочих дня',
    [
      [13, 'working-day', 'при выдаче лицензии', false],
      [2, 'working-day', 'при переоформлении', false],
    ],
  ],
  // The words between tell the next action: both terms are the step's own.
  [
    'осматривает животное – 1 час, по результатам готовит справку – 30 минут',
    [
      [1, 'hour', null, false],
      [30, 'minute', null, false],
    ],
  ],
]

for (const [text, terms] of [...cases, ...byCase])
  test(text, () =>
    assert.deepEqual(
      termsOf(step(text)).map(({ value, unit, condition, extends: prolongs }) => [value, unit, condition, prolongs]),
      terms,
    ),
  )

test("a step's own term, as a table has it, stands before those of its words", () => {
  assert.deepEqual(
    termsOf(step('передает в течение 1 рабочего дня', { duration: minutes(15) })).map(({ value }) => value),
    [15, 1],
  )
})

const told = ({ way, condition, stated }: Totals) => [way, condition, stated.map(({ value, unit }) => `${value} ${unit}`).join(' + ')]

test('a way that takes longer in a case has a total of its own, which is never the first', () => {
  const { totals } = process([step('прием документов', { duration: minutes(15) }), step(shortage, { duration: days(6) })])
  assert.deepEqual(totals.map(told), [
    ['granted', null, '15 minute + 6 working-day'],
    ['granted', 'в случаях недостаточности документов, либо их утери', '15 minute + 18 working-day'],
  ])
})

test('a term that only a refusal has is not on the way to what was asked for', () => {
  const { totals } = process([
    step('рассматривает документы. В случае выявления ошибок в течение трех рабочих дней отказывает в приеме', {
      duration: { value: 3, unit: 'working-day', text: 'в течение трех рабочих дней' },
    }),
    step('подписывает уведомление', { duration: days(1) }),
  ])
  assert.deepEqual(totals.map(told), [
    ['granted', null, '1 working-day'],
    ['refused', null, '3 working-day'],
  ])
})

test('so many working days take longer than as many calendar days; minutes beside days are told as left out', () => {
  const steps = [step('прием', { duration: minutes(15) }), step('рассмотрение', { duration: days(15) })]
  const [calendar] = process(steps, {}, ['в течение 15 календарных дней']).totals
  assert.deepEqual([calendar?.comparison, calendar?.leftOut], ['longer', ['minute']])
  assert.equal(process(steps, {}, ['в течение 20 календарных дней']).totals[0]?.comparison, 'incomparable')
  const [equal] = process(steps, {}, ['в течение 15 рабочих дней']).totals
  assert.deepEqual([equal?.comparison, equal?.leftOut], ['equal', ['minute']])
})

test('a term stands where its words stand, not within an hour of the day or a longer number, and once', () => {
  const told = (text: string) => termsOf({ text, duration: null }).map(({ value, unit, condition }) => [value, unit, condition])
  assert.deepEqual(told('прием с 11 часов, регистрация – 1 час'), [[1, 'hour', null]])
  assert.deepEqual(told('1 час. 30 минут'), [[90, 'minute', null]])
  assert.deepEqual(told('3 раб. дня; при отсутствии документов – 5 раб. дней'), [
    [3, 'working-day', null],
    [5, 'working-day', 'при отсутствии документов'],
  ])
})
