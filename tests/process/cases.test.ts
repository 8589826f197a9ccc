import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLane, unknownSubject } from '../../src/acts/extract/processes/lane.ts'
import { label } from '../../src/process/label.ts'
import { process, step, ways } from './steps.ts'

const told = (...texts: string[]) => ways(process(texts.map((text) => step(text, { lane: readLane(text, []) }))))

test('two cases of a step of which always one holds are two ways, and meet again', () => {
  const found = told(
    'врач в случае выявления противопоказаний направляет ребенка к специалисту; при отсутствии противопоказаний оформляет заключение',
    'медицинский регистратор выдает заключение',
  )
  assert.ok(
    found.includes('Какой случай? —→ При отсутствии противопоказаний оформляет заключение') ||
      found.includes('При отсутствии противопоказаний оформляет заключение —→ exclusive-gateway'),
    found.join('\n'),
  )
  assert.ok(!found.some((way) => way.includes('специалисту, при отсутствии')))
  // Two cases that may both hold are no choice.
  assert.ok(
    !told('врач при наличии жалоб назначает анализы; при наличии анализов оформляет заключение').some((way) =>
      way.includes('Какой случай?'),
    ),
  )
})

test('two steps of which always one is done are two ways; one that ends the service ends there', () => {
  const found = told(
    'специалист проверяет сведения',
    'при отсутствии записи специалист выдает извещение, на этом оказание услуги завершается',
    'при наличии записи специалистом печатается свидетельство',
    'начальник подписывает свидетельство',
  )
  assert.deepEqual(found.slice(1), [
    'Проверяет сведения —→ Какой случай?',
    'Какой случай? —→ При отсутствии записи выдает извещение, оказание услуги завершается',
    'При отсутствии записи выдает извещение, оказание услуги завершается —→ Завершение',
    'Какой случай? —→ При наличии записи специалистом печатается свидетельство',
    'При наличии записи специалистом печатается свидетельство —→ Подписывает свидетельство',
    'Подписывает свидетельство —→ Завершение',
  ])
})

test('where a case is followed by a refusal it is the bad one, whatever its words', () => {
  const found = told(
    'специалист готовит материалы',
    'в случае если предмет признан особо ценным, заявителю отказывается в выдаче свидетельства',
    'руководитель подписывает свидетельство',
  )
  assert.ok(
    found.includes('В случае если предмет признан особо ценным —да→ Заявителю отказывается в выдаче свидетельства'),
    found.join('\n'),
  )
  assert.ok(found.includes('Заявителю отказывается в выдаче свидетельства —→ Отказ'))
  assert.ok(found.includes('В случае если предмет признан особо ценным —нет→ Подписывает свидетельство'))
})

test('behind «условие N» a message of refusal in the passive is on the way «нет»', () => {
  const { graph } = process([
    step('Условие 1 – сотрудник проверяет соответствие заявителя требованиям', { type: 'gateway', lane: 'сотрудник' }),
    step('Процесс 2 – при несоответствии требованиям формируется сообщение об отказе в услуге'),
    step('Процесс 3 – сотрудник формирует разрешение', { lane: 'сотрудник' }),
  ])
  const refusal = graph.nodes.find(({ name }) => name?.includes('отказе'))
  assert.equal(graph.flows.find(({ to }) => to === refusal?.id)?.answer, 'no')
  assert.ok(!graph.nodes.some(({ outcome }) => outcome === 'unknown'))
})

test('papers that go back act not, and nobody is asked who they are', () => {
  assert.equal(unknownSubject('готовые документы возвращаются в Государственную корпорацию'), null)
  assert.equal(unknownSubject('инспекция расписывается в журнале'), 'инспекция')
})

test('what was made goes out and comes not back, and who acts may stand alone behind a colon', () => {
  assert.ok(
    !told('специалист Центра принимает заявление', 'исполнитель готовит справку', 'готовые документы возвращаются в Центр').some((way) =>
      way.includes('Вернуть?'),
    ),
  )
  const cases: [string, string | null, string][] = [
    ['рассмотрение заявок: межведомственная комиссия – 5 рабочих дней', 'межведомственная комиссия', 'Рассмотрение заявок'],
    ['подготовить приказ о зачислении – секретарь – 1 рабочий день', 'секретарь', 'Подготовить приказ о зачислении'],
    ['начальник отдела ЗАГС подписывает свидетельство', 'начальник отдела ЗАГС', 'Подписывает свидетельство'],
    [
      'формирует запрос в государственную базу данных «Физические лица»',
      null,
      'Формирует запрос в государственную базу данных Физические лица',
    ],
  ]
  for (const [text, lane, expected] of cases) assert.deepEqual([readLane(text, []), label({ text, lane })], [lane, expected])
})
