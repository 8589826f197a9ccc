import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { checkProcedures } from '../../../src/corpus/findings/procedures.ts'
import type { Regulation, Step } from '../../../src/model/index.ts'
import { modelProcess } from '../../../src/process/model.ts'
import { procedures } from '../../../src/process/tellings.ts'
import { days, step } from '../../process/steps.ts'

const told = (id: string, steps: Step[], processingTime: string[] = []) =>
  modelProcess(
    {
      ...{ id, point: id, kind: 'actions', channel: null, title: 'T' },
      steps: steps.map((each, index) => ({ ...each, id: `${id}-s${index}` })),
    },
    processingTime,
  )

/** The messages of a regulation of which only the given fields are told: rule and line. */
function messages(changes: Partial<Regulation>): [string | undefined, number | undefined][] {
  const file = new VFile()
  checkProcedures({ title: 'Услуга', lanes: [], sections: [], processes: [], tableProcesses: [], tables: [], ...changes }, file)
  return file.messages.map(({ ruleId, line }) => [ruleId, line])
}
const at = (line: number) => ({ source: { lines: [line, line] as [number, number] } })
const sign = 'руководитель услугодателя подписывает уведомление о назначении пособия и направляет исполнителю'

test('a table whose next action does not exist', () => {
  const column = (number: string, next: string | null) => ({
    number,
    next,
    lane: null,
    action: 'действие',
    completion: null,
    duration: null,
  })
  const table = (...columns: ReturnType<typeof column>[]) => ({ caption: 'Таблица 1', kind: 'actions' as const, columns, ...at(7) })
  assert.deepEqual(messages({ tables: [table(column('1', '2'), column('2', null))] }), [])
  assert.deepEqual(messages({ tables: [table(column('1', '3'), column('2', null))] }), [['table-next-missing', 7]])
})

test('two tellings of one step with different terms', () => {
  const processes = (other: number) =>
    procedures([
      told('p5', [step(sign, { lane: 'руководитель услугодателя', duration: days(1), ...at(3) })]),
      told('p8', [step(sign, { lane: 'руководитель услугодателя', duration: days(other), ...at(9) })]),
    ])
  assert.deepEqual(messages({ processes: processes(1) }), [])
  assert.deepEqual(messages({ processes: processes(6) }), [['tellings-disagree', 9]])
})

test('terms whose sum is beyond the deadline', () => {
  const processes = (deadline: string) => procedures([told('p5', [step(sign, { duration: days(15), ...at(4) })], [deadline])])
  assert.deepEqual(messages({ processes: processes('в течение 20 рабочих дней') }), [])
  assert.deepEqual(messages({ processes: processes('в течение 15 календарных дней') }), [['terms-beyond-deadline', 4]])
})

test('units that the list of participants does not name; a name that is only shortened is listed', () => {
  const processes = (lane: string) => procedures([told('p5', [step('подписывает уведомление', { lane, ...at(5) })])])
  const lanes = ['ответственный исполнитель отдела услугодателя', 'руководитель услугодателя']
  for (const lane of ['Руководитель услугодателя', 'ответственный исполнитель', 'услугополучатель'])
    assert.deepEqual(messages({ lanes, processes: processes(lane) }), [], lane)
  assert.deepEqual(messages({ lanes, processes: processes('специальная комиссия') }), [['unit-unlisted', 5]])
  for (const lane of ['работник канцелярии услугодателя', 'руководитель услугодателя'])
    assert.deepEqual(messages({ lanes: ['канцелярия', 'руководитель'], processes: processes(lane) }), [], lane)
  const two = ['ответственный специалист уполномоченного органа', 'ответственный специалист аппарата акима']
  const either = 'ответственный специалист уполномоченного органа или аппарата акима аульного (сельского) округа'
  assert.deepEqual(messages({ lanes: two, processes: processes(either) }), [])
  assert.deepEqual(messages({ lanes: two.slice(0, 1), processes: processes(either) }), [['unit-unlisted', 5]])
})

test('a term of a table that is no length of time', () => {
  const table = (duration: string | null) => ({
    ...{ caption: 'Таблица 1', kind: 'actions' as const, ...at(7) },
    columns: [{ number: '1', next: null, lane: null, action: 'сбор документов', completion: null, duration }],
  })
  for (const duration of [null, 'в течение рабочего дня', '30 минут'])
    assert.deepEqual(messages({ tables: [table(duration)] }), [], duration ?? '')
  assert.deepEqual(messages({ tables: [table('Не менее двух раз в день')] }), [['term-not-understood', 7]])
})

test('one action worded otherwise in two use cases', () => {
  const table = (kind: 'use-case-main' | 'use-case-alternative', action: string, line: number) => ({
    ...{ caption: 'Таблица', kind, ...at(line) },
    columns: [{ number: '2', next: null, lane: 'руководитель', action, completion: null, duration: null }],
  })
  const hand = (whom: string) => `Рассмотрение документов, наложение резолюции и направление ответственному ${whom} для организации работы`
  const tables = (whom: string) => [table('use-case-main', hand('исполнителю'), 3), table('use-case-alternative', hand(whom), 8)]
  assert.deepEqual(messages({ tables: tables('исполнителю') }), [])
  assert.deepEqual(messages({ tables: tables('специалисту') }), [['use-cases-disagree', 8]])
})

test('a step that has less time than the steps of the point that it calls', () => {
  const call = 'услугодатель осуществляет оказание государственной услуги согласно пункту 5 настоящего регламента'
  const processes = (own: number) =>
    procedures([told('5', [step(sign, { duration: days(9), ...at(3) })]), told('9', [step(call, { duration: days(own), ...at(12) })])])
  assert.deepEqual(messages({ processes: processes(9) }), [])
  assert.deepEqual(messages({ processes: processes(5) }), [['call-term-disagrees', 12]])
})

test('a sentence that is begun twice; a name with a capital is none', () => {
  const processes = (text: string) => procedures([told('p5', [step(text, at(6))])])
  const slip = 'в случаях представления неполного пакета В случаях представления неполного пакета работник отказывает в приеме'
  assert.deepEqual(messages({ processes: processes(slip) }), [['sentence-begun-twice', 6]])
  assert.deepEqual(
    messages({
      processes: processes('регистрирует граждан на Семипалатинском испытательном полигоне, на Семипалатинском испытательном полигоне'),
    }),
    [],
  )
})

test('an item whose number is out of order', () => {
  const sections = (...numbers: string[]) => [
    {
      ...{ number: '1', heading: 'Г', notes: [], ...at(1) },
      points: [
        {
          ...{ number: '6', text: 'Т', paragraphs: [], order: [], notes: [], ...at(1) },
          items: numbers.map((number, index) => ({ number, text: 'т', paragraphs: [], ...at(10 + index) })),
        },
      ],
    },
  ]
  assert.deepEqual(messages({ sections: sections('1)', '2)', '3)') }), [])
  assert.deepEqual(messages({ sections: sections('11)', '2)', '3)') }), [['item-number-odd', 10]])
})

test('parts with terms of their own of which no order is said', () => {
  const parts = (words: string) => procedures([told('5', [step(`исполнитель оформляет документы: ${words}`, at(9))])])
  assert.deepEqual(messages({ processes: parts('составление акта – 2 рабочих дня; подготовка заключения – 3 рабочих дня') }), [
    ['parts-order-unsaid', 9],
  ])
  assert.deepEqual(messages({ processes: parts('составление акта – 2 дня; выдача справки – 3 дня после принятия решения') }), [])
})

test('a procedure with more ways than are told', () => {
  const cases = step('оформляет результат: выдача справки – 1 час; выдача дубликата – 2 часа', at(11))
  assert.deepEqual(
    messages({
      processes: procedures([
        told(
          '5',
          Array.from({ length: 9 }, () => cases),
        ),
      ]),
    }),
    [['ways-untold', 11]],
  )
})
