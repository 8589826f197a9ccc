import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addresseesOf, handOf } from '../../../src/corpus/compare/hand.ts'
import { addressee, body, type Hand, hands, passing } from '../../../src/drafting/hands.ts'
import type { Activity, ModelledStep } from '../../../src/model/index.ts'

test('each rule reads the sentence that it comes from', () => {
  for (const { pattern, quote } of [...hands, passing]) assert.match(quote, pattern)
  const [named = ''] = addressee.quote.match(addressee.pattern) ?? []
  assert.equal(handOf(named), 'applicant')
  const [whole = ''] = body.quote.match(addressee.pattern) ?? []
  assert.match(whole, body.pattern)
})

const names: [name: string, hand: Hand][] = [
  ['инспектор ЦОНа', 'counter'],
  ['работник Государственной корпорации', 'counter'],
  ['работник накопительного отдела Государственной корпорации', 'store'],
  ['специалист центра занятости', 'provider'],
  ['руководитель рабочего органа специальной комиссии', 'head'],
  ['специалист рабочего органа специальной комиссии', 'provider'],
  ['участковая комиссия', 'commission'],
  ['аким сельского округа', 'head'],
  ['специалист аппарата акима сельского округа', 'provider'],
  ['канцелярия услугодателя', 'provider'],
  ['услугополучатель', 'applicant'],
]

test('in whose hands a file is follows from the name', () => {
  for (const [name, hand] of names) assert.equal(handOf(name), hand, name)
})

const passed: [text: string, activities: Activity[], hands: Hand[]][] = [
  ['собирает документы и передает в уполномоченный орган', ['hand-over'], ['provider', 'head']],
  ['проводит регистрацию, выдает потребителю талон и передает руководителю уполномоченного органа', ['register', 'hand-over'], ['head']],
  ['направляет документы в участковую комиссию для обследования', ['hand-over'], ['commission']],
  [
    'формирует дело и передает на рассмотрение специальной комиссии. В случае ошибок возвращает в Центр',
    ['prepare', 'hand-over'],
    ['commission'],
  ],
  ['готовит уведомление и направляет на подпись', ['prepare', 'hand-over'], ['head']],
  ['передает результат специалисту Государственной корпорации', ['hand-over'], ['counter']],
  ['выдает результат оказания государственной услуги', ['deliver'], ['applicant']],
  ['регистрирует документы услугополучателя', ['register'], []],
  ['готовит справку', ['prepare'], []],
]

test('to whom a step passes the file: who gets a receipt is not meant, nor what is done in another case', () => {
  for (const [text, activities, expected] of passed)
    assert.deepEqual([...new Set(addresseesOf({ text, activities } as ModelledStep))], expected, text)
})
