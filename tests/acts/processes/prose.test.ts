import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { extractProcesses } from '../../../src/acts/extract/processes/index.ts'
import { point, regulation } from './point.ts'

/** The steps of a point, who acts and how long, and what was told of it. */
function read(text: string, ...paragraphs: string[]) {
  const file = new VFile()
  const processes = extractProcesses(regulation(point('11', text, ...paragraphs)), [], file)
  return {
    steps: processes.flatMap(({ steps }) => steps.map(({ lane, duration }) => [lane, duration?.value ?? null])),
    channel: processes[0]?.channel ?? null,
    told: file.messages.map(({ ruleId }) => ruleId),
  }
}

test('a procedure told in sentences is read sentence by sentence', () => {
  const { steps } = read(
    'Канцелярия услугодателя в течение 15 минут осуществляет прием и регистрацию документов. Руководитель услугодателя в течение рабочего дня определяет ответственного исполнителя.',
    'Ответственный исполнитель в течение 2 (двух) рабочих дней проверяет полноту документов. Государственная корпорация в течение одного рабочего дня выдает результат.',
  )
  assert.deepEqual(steps, [
    ['канцелярия услугодателя', 15],
    ['руководитель услугодателя', 1],
    ['ответственный исполнитель', 2],
    ['Государственная корпорация', 1],
  ])
})

test('words that promise a procedure lead in its sentences, of which fewer need a term', () => {
  const { steps, channel } = read(
    'Порядок обращения через портал: услугополучатель подписывает запрос. Канцелярия услугодателя регистрирует запрос. Руководитель услугодателя в течение рабочего дня подписывает справку.',
  )
  assert.equal(channel, 'portal')
  assert.deepEqual(steps, [
    ['услугополучатель', null],
    ['канцелярия услугодателя', null],
    ['руководитель услугодателя', 1],
  ])
})

test('sentences that tell no procedure are no steps, and one that may be one is told', () => {
  const rights = read(
    'Жалоба подается на имя руководителя услугодателя. Руководитель услугодателя рассматривает жалобу в течение пяти рабочих дней. В случае несогласия услугополучатель обращается в суд.',
  )
  assert.deepEqual(rights.steps, [])
  const keeping = read(
    'Государственная корпорация обеспечивает хранение результата в течение одного месяца. При обращении услугополучателя услугодатель в течение одного рабочего дня направляет документы.',
  )
  assert.deepEqual([keeping.steps, keeping.told], [[], []])
  const partly = read(
    'Специалист в течение 15 минут принимает документы. Документы хранятся в деле. Дело хранится пять лет. Руководитель в течение 1 рабочего дня рассматривает документы. Исполнитель оформляет справку.',
  )
  assert.deepEqual([partly.steps, partly.told], [[], ['procedure-in-sentences']])
})

test('steps of which few name a term are a procedure where the point promises one or the section is on the order of actions; papers are none', () => {
  const items = (text: string, ...lines: string[]) => read(text, ...lines).steps.length
  const steps = [
    '1) инспектор регистрирует заявление – 10 минут;',
    '2) инспектор формирует реестр;',
    '3) услугодатель выполняет действия;',
    '4) инспектор вручает результат.',
  ]
  assert.equal(items('При обращении в ЦОН:', ...steps), 4)
  assert.equal(items('Процесс оказания государственной услуги включает следующие процедуры (действия):', ...steps.slice(1)), 3)
  assert.equal(
    items('Услугополучатель представляет документы:', '1) заявление – 1 день;', '2) инспектор подписывает копию;', '3) справку.'),
    0,
  )
})
