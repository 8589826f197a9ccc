import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sequencesOf } from '../../../src/acts/extract/processes/sequences.ts'
import { readStep } from '../../../src/acts/extract/processes/step.ts'
import { point } from './point.ts'

const stepsOf = (...lines: string[]) =>
  (sequencesOf(point('5', 'Содержание каждой процедуры (действия):', ...lines))[0]?.entries ?? []).map(readStep)

test('«Результат – …» leaves the text, in the same paragraph or in the next', () => {
  const [first, second] = stepsOf(
    '1) руководитель рассматривает документы – 1 (один) час. Результат - направление документов исполнителю;',
    '2) руководитель подписывает уведомление и направляет в канцелярию.',
    'Результат – подписание уведомления;',
  )
  assert.equal(first?.text, 'руководитель рассматривает документы – 1 (один) час')
  assert.equal(first?.result, 'направление документов исполнителю')
  assert.equal(second?.text, 'руководитель подписывает уведомление и направляет в канцелярию')
  assert.equal(second?.result, 'подписание уведомления')
})

test('a sentence that only begins with «Результат» stays', () => {
  const [step] = stepsOf('1) процесс 7 – получение уведомления. Результат оказания государственной услуги направляется в "личный кабинет";')
  assert.equal(step?.text, 'процесс 7 – получение уведомления. Результат оказания государственной услуги направляется в "личный кабинет"')
  assert.equal(step?.result, null)
})

test('with «N)» the words «процесс N» stay, without it they are the number', () => {
  const [numbered] = stepsOf('3) условие 1 – проверка на портале подлинности данных;')
  assert.deepEqual(
    [numbered?.number, numbered?.gateway, numbered?.text],
    ['3)', true, 'условие 1 – проверка на портале подлинности данных'],
  )
  const [task, gateway] = stepsOf('процесс 1-работник проверяет документы;', 'условие 1:', 'в случае неполного пакета работник отказывает.')
  assert.deepEqual([task?.number, task?.gateway, task?.text], ['процесс 1', false, 'работник проверяет документы'])
  assert.deepEqual([gateway?.number, gateway?.gateway, gateway?.text], ['условие 1', true, 'в случае неполного пакета работник отказывает'])
})

test('steps counted by letters keep them: «б)» is a six only where the order demands one', () => {
  const steps = stepsOf('а) оператор принимает заявление;', 'б) врач проводит осмотр;', 'в) врач подписывает справку.')
  assert.deepEqual(
    steps.map(({ number }) => number),
    ['а)', 'б)', 'в)'],
  )
})

test('a step is whole with what stands under it, and says on which lines', () => {
  const [step] = stepsOf(
    '1) работник дает расписку с указанием:',
    'номера и даты приема;',
    'вида услуги;',
    '2) работник передает документы.',
  )
  assert.equal(step?.text, 'работник дает расписку с указанием: номера и даты приема; вида услуги')
  assert.deepEqual(
    step?.positions.map(({ start }) => start.line),
    [2, 3, 4],
  )
})

test('«1-этап» and «Этап 1» are numbers too', () => {
  const [first, second] = stepsOf('1-этап. Специалист принимает заявление;', '2-этап. Начальник отдела подписывает справку.')
  assert.deepEqual([first?.number, first?.text], ['1-этап', 'Специалист принимает заявление'])
  assert.deepEqual([second?.number, second?.text], ['2-этап', 'Начальник отдела подписывает справку'])
  const [named] = stepsOf('Этап 1: специалист принимает заявление;', 'Этап 2: специалист выдает справку.')
  assert.deepEqual([named?.number, named?.text], ['Этап 1', 'специалист принимает заявление'])
})
