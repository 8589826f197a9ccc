import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { extractProcesses } from '../../../src/acts/extract/processes/index.ts'
import type { SectionNode } from '../../../src/acts/tree.ts'
import { pointsOf } from '../../../src/acts/within.ts'
import { regulationOf } from '../structure/restored.ts'

const heads = ['№', 'Наименование действия', 'Исполнитель', 'Срок', 'Результат']
const rows = [
  ['1', 'Регистрирует заявление', 'Сотрудник канцелярии', '15 минут', 'Входящий номер'],
  ['2', 'Подписывает паспорт', 'Руководитель услугодателя', '1 час', '-'],
]

/** The processes and the sections of a регламент whose point 2 holds a table of these cells. */
function read(cells: string[], leadIn = 'Содержание каждой процедуры (действия):') {
  const { regulation } = regulationOf(`
1. Общие положения
      1. Услуга оказывается отделом.
2. Порядок действий
      2. ${leadIn}
${cells.join('\n\n')}

      3. Услуга оказывается бесплатно.`)
  const file = new VFile()
  const processes = extractProcesses(regulation, [], file)
  const sections = regulation.children as SectionNode[]
  return {
    steps: processes.flatMap(({ steps }) =>
      steps.map(({ number, lane, text, duration, result }) => [number, lane, text, duration?.value, result]),
    ),
    sections: sections.map((section) => [section.number, ...pointsOf(section).map(({ number }) => number)]),
    rules: file.messages.map(({ ruleId }) => ruleId),
  }
}

const outline = [
  ['1', '1'],
  ['2', '2', '3'],
]

test('a table of steps in a point is read row by row, whatever the order of its columns', () => {
  for (const order of [
    [0, 1, 2, 3, 4],
    [0, 2, 1, 4, 3],
  ]) {
    const { steps, sections, rules } = read([heads, ...rows].flatMap((row) => order.map((at) => row[at] ?? '')))
    assert.deepEqual(steps, [
      ['1', 'Сотрудник канцелярии', 'Регистрирует заявление 15 минут', 15, 'Входящий номер'],
      ['2', 'Руководитель услугодателя', 'Подписывает паспорт 1 час', 1, null],
    ])
    assert.deepEqual(sections, outline)
    assert.deepEqual(rules, [])
  }
})

test('without numbers the terms tell the rows', () => {
  const { steps } = read([heads, ...rows].flatMap((row) => row.slice(1)))
  assert.deepEqual(
    steps.map(([number, lane]) => [number, lane]),
    [
      [null, 'Сотрудник канцелярии'],
      [null, 'Руководитель услугодателя'],
    ],
  )
})

test('the columns of such a table go by many names', () => {
  for (const names of [
    ['№ п/п', 'Процедура (действие)', 'Ответственный', 'Срок выполнения (не более)', 'Документ'],
    ['№', 'Содержание процедуры', 'Структурное подразделение', 'Максимальный срок', 'Результат исполнения'],
    ['№', 'Мероприятие', 'Должностное лицо', 'Время', 'Форма завершения документа'],
  ]) {
    const { steps, rules } = read([names, ...rows].flat())
    assert.deepEqual([steps.length, rules], [2, []], names.join(', '))
  }
})

test('a table that lost a cell is told, not read, and its cells are neither headings nor points', () => {
  const all = [heads, ...rows].flat()
  for (let lost = heads.length; lost < all.length; lost++) {
    const { steps, sections, rules } = read(all.toSpliced(lost, 1))
    assert.deepEqual([steps, rules], [[], ['sequence-unread']])
    assert.deepEqual(sections, outline)
  }
})

test('a table of who takes part is no sequence of steps', () => {
  assert.deepEqual(read([heads, ...rows].flat(), 'Перечень структурных подразделений, которые участвуют:').steps, [])
})
