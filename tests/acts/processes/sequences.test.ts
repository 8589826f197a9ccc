import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sequencesOf } from '../../../src/acts/extract/processes/sequences.ts'
import { point } from './point.ts'

const shape = (...args: Parameters<typeof point>) =>
  sequencesOf(point(...args)).map(({ leadIn, entries }) => [leadIn, ...entries.map(({ number, text }) => `${number} ${text}`)])

test('a number that starts again opens a sequence under its own lead-in', () => {
  assert.deepEqual(
    shape(
      '5',
      'Содержание каждой процедуры (действия), длительность его выполнения:',
      'при обращении к услугодателю:',
      '1) работник услугодателя принимает документы;',
      '2) руководитель услугодателя рассматривает документы;',
      'при обращении к акиму сельского округа:',
      '1) специалист акима сельского округа принимает документы;',
    ),
    [
      [
        'при обращении к услугодателю:',
        '1) работник услугодателя принимает документы;',
        '2) руководитель услугодателя рассматривает документы;',
      ],
      ['при обращении к акиму сельского округа:', '1) специалист акима сельского округа принимает документы;'],
    ],
  )
})

test('a lead-in without a colon leads in above 1)', () => {
  assert.deepEqual(
    shape(
      '15',
      'Этапы оказания государственной услуги:',
      'в уполномоченном органе, у акима сельского округа',
      '1) потребитель подает заявление;',
      'через ЦОН',
      '1) потребитель подает заявление в ЦОН.',
    ),
    [
      ['в уполномоченном органе, у акима сельского округа', '1) потребитель подает заявление;'],
      ['через ЦОН', '1) потребитель подает заявление в ЦОН.'],
    ],
  )
})

test('items that only lead in give a sequence each', () => {
  const node = point('18', 'Этапы оказания государственной услуги:', '1) через уполномоченный орган:', '2) через Центр:')
  for (const item of node.children)
    if (item.type === 'item')
      item.children = point('', '', 'инспектор принимает документы;', 'инспектор выдает документы.').children.filter(
        (child) => child.type === 'paragraph',
      )
  assert.deepEqual(
    sequencesOf(node).map(({ leadIn, entries }) => [leadIn, entries.length]),
    [
      ['через уполномоченный орган:', 2],
      ['через Центр:', 2],
    ],
  )
})

test('paragraphs between two steps belong to the first; after the last only where they continue it', () => {
  const [sequence] = sequencesOf(
    point(
      '10',
      'Описание последовательности процедур (действий) через Государственную корпорацию:',
      '1) работник дает расписку с указанием:',
      'номера и даты приема;',
      'вида услуги;',
      '2) работник передает документы;',
      'При обращении в Государственную корпорацию день приема не входит в срок оказания государственной услуги.',
    ),
  )
  assert.deepEqual(
    sequence?.entries.map(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    [['номера и даты приема;', 'вида услуги;'], []],
  )
})

test('numbers that the text has lost follow from the next one; what stands above them is no step', () => {
  const [sequence] = sequencesOf(
    point(
      '9',
      'Описание порядка обращения в Государственную корпорацию:',
      'Максимально допустимое время ожидания - не более 15 (пятнадцати) минут;',
      'оператор проверяет правильность заполнения заявления;',
      'в случае неполного пакета оператором выдается расписка;',
      '3) оператор передает документы.',
    ),
  )
  assert.deepEqual(
    sequence?.entries.map(({ number, inferred }) => [number, inferred === true]),
    [
      ['1)', true],
      ['2)', true],
      ['3)', false],
    ],
  )
})

test('«процесс N» and «условие N» are steps without «N)»; a sentence above them is one too', () => {
  assert.deepEqual(
    shape(
      '10',
      'Описание порядка обращения через веб-портал:',
      'услугополучатель осуществляет регистрацию на портале;',
      'процесс 1 – процесс ввода пароля;',
      'условие 1:',
      'в случае неполного пакета услугодатель отказывает в приеме.',
      'процесс 2 – выдача справки.',
      'Услугополучатель представляет в Государственную корпорацию:',
      '1) заявление;',
    ),
    [
      [
        '',
        'null услугополучатель осуществляет регистрацию на портале;',
        'null процесс 1 – процесс ввода пароля;',
        'null условие 1:',
        'null процесс 2 – выдача справки.',
      ],
      ['Услугополучатель представляет в Государственную корпорацию:', '1) заявление;'],
    ],
  )
})

test('letters under a number belong to its step', () => {
  const [sequence] = sequencesOf(
    point('5', 'Содержание каждой процедуры:', '1) специалист:', 'а) принимает;', 'б) регистрирует;', '2) руководитель подписывает.'),
  )
  assert.deepEqual(
    sequence?.entries.map(({ number, paragraphs }) => [number, ...paragraphs.map(({ text }) => text)]),
    [['1)', 'а) принимает;', 'б) регистрирует;'], ['2)']],
  )
})

test('items with dashes below the last step go on with it; behind a full stop they do not', () => {
  const last = (...lines: string[]) =>
    sequencesOf(point('7', 'Процедуры (действия):', 'Процедура 1. Прием:', '- специалист принимает документы.', ...lines))[0]
      ?.entries.at(-1)
      ?.paragraphs.map(({ text }) => text)
  assert.deepEqual(last('Процедура 2. Выдача:', '- специалист выдает справку;', '- длительность выполнения – пятнадцать минут.'), [
    '- специалист выдает справку;',
    '- длительность выполнения – пятнадцать минут.',
  ])
  assert.deepEqual(last('Процедура 2. Специалист выдает справку.', '- справка действует год.'), [])
})

test('what the last step says of its term below its own paragraphs belongs to it', () => {
  const [sequence] = sequencesOf(
    point(
      '7',
      'Процедуры (действия):',
      '1) канцелярия:',
      'принимает документы;',
      'Время выполнения – 20 минут;',
      '2) канцелярия:',
      'выдает справку;',
      'Время выполнения – 10 минут.',
      'Время работы канцелярии указано в пункте 2.',
    ),
  )
  assert.deepEqual(
    sequence?.entries.at(-1)?.paragraphs.map(({ text }) => text),
    ['выдает справку;', 'Время выполнения – 10 минут.'],
  )
})
