import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { extractProcesses } from '../../src/acts/extract/processes/index.ts'
import { modelProcess } from '../../src/process/model.ts'
import { point, regulation } from '../acts/processes/point.ts'

function flows(...lines: string[]): string[] {
  const [process] = extractProcesses(regulation(point('9', 'Описание порядка обращения через портал:', ...lines)), [], new VFile())
  return (process ? modelProcess(process, []).flows : []).map(
    ({ from, to, label }) => `${from.replace('p9-s', '')}>${to.replace('p9-s', '')}${label ? ` ${label}` : ''}`,
  )
}

test('a condition goes «нет» to the message that refuses, which ends there, and «да» to the next step', () => {
  assert.deepEqual(
    flows(
      '1) процесс 1 – ввод услугополучателем пароля;',
      '2) условие 1 – проверка на портале подлинности данных;',
      '3) процесс 2 – формирование порталом сообщения об отказе в авторизации;',
      '4) процесс 3 – выбор услугополучателем услуги;',
      '5) процесс 4 – получение услугополучателем справки.',
    ),
    ['1>2', '2>3 нет', '2>4 да', '4>5'],
  )
})

test('without a refusal behind it a condition has one way on', () => {
  assert.deepEqual(flows('1) условие 1 – проверка услугодателем документов;', '2) процесс 1 – получение услугополучателем справки.'), [
    '1>2 да',
  ])
})

test('a message that data cannot be had refuses too', () => {
  assert.deepEqual(
    flows(
      '1) условие 1 – проверка наличия данных;',
      '2) процесс 4 – формирование сообщения о невозможности получения данных;',
      '3) процесс 5 – направление документов.',
    ),
    ['1>2 нет', '1>3 да'],
  )
})
