import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question } from '../../src/model/index.ts'
import { ask } from '../../src/process/question.ts'

const asked: [text: string, question: Question | null][] = [
  ['проверка наличия данных услугополучателя в ГБД ФЛ', 'data-in-persons'],
  ['проверка наличия данных услугополучателя в ГБД ФЛ, данных доверенности в ЕНИС', 'data-in-persons-and-notaries'],
  ['проверка наличия данных об услугополучателе в ГБД ФЛ/ГБД ЮЛ', 'data-in-persons-and-companies'],
  ['проверка наличия данных об услугополучателе в ГБД ЮЛ', 'data-in-companies'],
  ['проверка наличия данных доверенности в ЕНИС', 'data-in-notaries'],
  ['проверка наличия данных доверенности', 'data-exist'],
  ['проверка подлинности ЭЦП услугополучателя', 'signature-genuine'],
  ['проверка соответствия идентификационных данных', 'data-agree'],
  [
    'проверка услугодателем соответствия услугополучателя квалификационным требованиям и основаниям для выдачи лицензии',
    'applicant-qualified',
  ],
  ['проверка на портале факта оплаты за оказание услуги', 'paid'],
  ['проверка полноты пакета документов', 'documents-complete'],
  ['проверка давности обращения', null],
]
for (const [text, question] of asked)
  test(`«${text}» asks: ${question}`, () => {
    assert.equal(ask(text), question)
  })
