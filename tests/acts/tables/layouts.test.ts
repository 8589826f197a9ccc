import assert from 'node:assert/strict'
import { test } from 'node:test'
import { row, tablesOf } from './flattened.ts'

const units = ['специалист канцелярии', 'руководитель отдела', 'исполнитель отдела', 'начальник управления']

test('four columns, headings in other words, a heading letter by letter', () => {
  const { tables, doubts } = tablesOf(
    `Таблица 1. Описание действий структурно-функциональных единиц (СФЕ)

№  д е й с т в и я
( х о д а ,  п о т о к а
работ)

1 2 3 4

Наименование структурно-функциональной единицы

Специалист канцелярии

Руководитель
отдела

Исполнитель отдела

Начальник управления

Наименование действия (процесса, процедуры, операции) и их описание

Прием заявления

Наложение резолюции

Подготовка проекта
ответа

Подписание ответа

Форма завершения (данные, документ, организационно-распорядительное решение)

Запись в журнале

Резолюция

Проект ответа

Подпись

Срок исполнения

15 минут 1 рабочий день не более 3 рабочих дней

1 час

Номер следующего действия

2 3 4`,
    units,
  )
  const [table] = tables
  assert.equal(table?.caption, 'Таблица 1. Описание действий структурно-функциональных единиц (СФЕ)')
  assert.deepEqual(row(table, 'number'), ['1', '2', '3', '4'])
  assert.deepEqual(row(table, 'lane'), ['Специалист канцелярии', 'Руководитель отдела', 'Исполнитель отдела', 'Начальник управления'])
  assert.deepEqual(row(table, 'action'), ['Прием заявления', 'Наложение резолюции', 'Подготовка проекта ответа', 'Подписание ответа'])
  assert.deepEqual(row(table, 'completion'), ['Запись в журнале', 'Резолюция', 'Проект ответа', 'Подпись'])
  assert.deepEqual(row(table, 'duration'), ['15 минут', '1 рабочий день', 'не более 3 рабочих дней', '1 час'])
  assert.deepEqual(row(table, 'next'), ['2', '3', '4', null])
  assert.deepEqual(doubts, [])
})

test('headings and cells in one line each', () => {
  const { tables } = tablesOf(
    `Таблица 1. Описание действий СФЕ

№ действия (хода, потока работ) 1 2
Наименование СФЕ Специалист канцелярии Руководитель отдела
Наименование действия (процесса, процедуры, операции) и их описание Прием заявления Наложение резолюции
Форма завершения (данные, документ, организационно-распорядительное решение) Журнал Резолюция
Сроки исполнения 15 минут в течение 1 рабочего дня
Номер следующего действия 2`,
    units,
  )
  assert.deepEqual(tables[0]?.columns, [
    {
      number: '1',
      lane: 'Специалист канцелярии',
      action: 'Прием заявления',
      completion: 'Журнал',
      duration: '15 минут',
      next: '2',
    },
    {
      number: '2',
      lane: 'Руководитель отдела',
      action: 'Наложение резолюции',
      completion: 'Резолюция',
      duration: 'в течение 1 рабочего дня',
      next: null,
    },
  ])
})

test('a table without numbers of actions: columns are counted, numbers are not guessed', () => {
  const { tables, doubts } = tablesOf(
    `Таблица 1. Описание действий СФЕ

Наименование СФЕ

Специалист канцелярии

Руководитель отдела

Наименование действия

Прием заявления

Наложение резолюции`,
    units,
  )
  assert.deepEqual(row(tables[0], 'number'), [null, null])
  assert.deepEqual(row(tables[0], 'action'), ['Прием заявления', 'Наложение резолюции'])
  assert.deepEqual(row(tables[0], 'completion'), [null, null])
  assert.deepEqual(doubts, ['table-without-numbers'])
})

test('a table that goes on in parts; a number that is left out stays out', () => {
  const { tables } = tablesOf(
    `Описание действий СФЕ

Действия основного процесса (хода, потока работ)

№ действия (хода, потока работ)

1 2

Наименование СФЕ

Специалист канцелярии

Руководитель отдела

Номер следующего действия

2 4

Продолжение описания действий основного (альтернативного) процесса (хода, потока работ)

№ действия (хода, потока работ)

4

Наименование СФЕ Исполнитель отдела

Номер следующего действия`,
    units,
  )
  assert.equal(tables.length, 1)
  assert.deepEqual(row(tables[0], 'number'), ['1', '2', '4'])
  assert.deepEqual(row(tables[0], 'lane'), ['Специалист канцелярии', 'Руководитель отдела', 'Исполнитель отдела'])
  assert.deepEqual(row(tables[0], 'next'), ['2', '4', null])
})

test('cells cut by a page break: each goes on in its own column, one stands whole on the second page', () => {
  const { tables } = tablesOf(
    `Таблица 1. Описание действий СФЕ

№ действия (хода, потока работ)

1 2 3

Наименование СФЕ

Специалист канцелярии

Руководитель отдела

Исполнитель отдела

Наименование действия (процесса,
процедуры,

Рассмотрение заявления и

Подготовка проекта



операции) и их описание

Прием заявления

наложение резолюции

ответа и передача руководителю

Сроки исполнения 15 минут

1 час

1 час`,
    [...units, 'готовит ответа и передача руководителю', 'рассмотрение заявления и наложение резолюции', 'подготовка проекта ответа'],
  )
  assert.deepEqual(row(tables[0], 'action'), [
    'Прием заявления',
    'Рассмотрение заявления и наложение резолюции',
    'Подготовка проекта ответа и передача руководителю',
  ])
  assert.deepEqual(row(tables[0], 'duration'), ['15 минут', '1 час', '1 час'])
})

test('a cell that is missing is null and a doubt', () => {
  const { tables, doubts } = tablesOf(
    `Таблица 1. Описание действий СФЕ

№ действия (хода, потока работ)

1 2

Форма завершения

Резолюция

Сроки исполнения

1 час

2 часа`,
  )
  assert.deepEqual(row(tables[0], 'completion'), ['Резолюция', null])
  assert.deepEqual(doubts, ['table-cell-missing'])
})

test('of terms fewer than actions none is read, since any may be that of another action', () => {
  const { tables, doubts } = tablesOf(
    `Таблица 1. Описание действий СФЕ

№ действия (хода, потока работ)

1 2 3

Форма завершения

Талон

Резолюция

Справка

Сроки исполнения

1 час

2 часа`,
  )
  assert.deepEqual(row(tables[0], 'duration'), [null, null, null])
  assert.deepEqual(row(tables[0], 'completion'), ['Талон', 'Резолюция', 'Справка'])
  assert.deepEqual(doubts, ['table-cell-missing'])
})

test('a scheme after a table is none of its cells', () => {
  const { tables } = tablesOf(
    `Таблица 1. Описание действий СФЕ

№ действия (хода, потока работ)

1

Наименование действия

Прием заявления

Схема 1. Описание действий СФЕ при обращении потребителя

Заявление`,
  )
  assert.equal(tables.length, 1)
  assert.deepEqual(row(tables[0], 'action'), ['Прием заявления'])
})

test('use cases: groups, a way back from right to left, numbers in words', () => {
  const { tables } = tablesOf(
    `Таблица 2. Варианты использования. Основной процесс.

Группа 1 СФЕ
Специалист канцелярии

Группа 2 СФЕ
Руководитель отдела

Группа 3 СФЕ
Исполнитель отдела

Действие первое
Прием заявления, передача руководителю отдела

Действие второе
Наложение резолюции, передача исполнителю отдела

Действие третье
Подготовка ответа, передача руководителю отдела

Действие пятое
Выдача ответа

Действие четвертое
Подписание ответа, передача специалисту канцелярии`,
    ['Специалист канцелярии выдает ответ', 'Руководитель отдела подписывает ответ'],
  )
  assert.equal(tables[0]?.kind, 'use-case-main')
  assert.deepEqual(row(tables[0], 'number'), ['1', '2', '3', '4', '5'])
  assert.deepEqual(row(tables[0], 'lane'), [
    'Специалист канцелярии',
    'Руководитель отдела',
    'Исполнитель отдела',
    'Руководитель отдела',
    'Специалист канцелярии',
  ])
  assert.equal(tables[0]?.columns[4]?.action, 'Выдача ответа')
})

test('use cases without numbers: units by their names, cells from left to right', () => {
  const { tables, doubts } = tablesOf(
    `Варианты использования. Альтернативный процесс

Специалист канцелярии

Руководитель отдела

Прием заявления

Подписание отказа

Выдача отказа`,
    units,
  )
  assert.equal(tables[0]?.kind, 'use-case-alternative')
  assert.deepEqual(row(tables[0], 'number'), [null, null, null])
  assert.deepEqual(row(tables[0], 'lane'), ['Специалист канцелярии', 'Руководитель отдела', 'Специалист канцелярии'])
  assert.ok(doubts.includes('table-without-numbers'))
})

test('use cases cut by a page break: the other halves follow in order, cells of the same row between them', () => {
  const { tables } = tablesOf(
    `Таблица 3. Варианты использования. Альтернативный процесс

Специалист канцелярии

Руководитель отдела

Исполнитель отдела

Действие № 2
Рассматривает заявление и

Действие № 3
Готовит мотивированный



Действие № 1
Принимает заявление

накладывает резолюцию

ответ об отказе`,
    units,
  )
  assert.deepEqual(row(tables[0], 'action'), [
    'Принимает заявление',
    'Рассматривает заявление и накладывает резолюцию',
    'Готовит мотивированный ответ об отказе',
  ])
  assert.deepEqual(row(tables[0], 'lane'), ['Специалист канцелярии', 'Руководитель отдела', 'Исполнитель отдела'])
})

test('a caption over an empty page is a table without columns and a doubt', () => {
  const { tables, doubts } = tablesOf('Таблица 1. Описание действий СФЕ')
  assert.deepEqual(tables[0]?.columns, [])
  assert.deepEqual(doubts, ['table-empty'])
})

test('numbers of rows before the headings are no cells', () => {
  const { tables } = tablesOf(
    `Таблица 1. Описание действий СФЕ

1. Действия основного процесса (хода, потока работ)

1

№ действия (хода, потока работ)

1

2

3

2

Наименование СФЕ

Специалист канцелярии

Руководитель отдела

Исполнитель отдела

3 Наименование действия (процесса, процедуры, операции) и их описание

Прием заявления

Наложение резолюции

Подготовка ответа

4

Сроки исполнения

15 минут

1 час

2 часа

5

Номер следующего действия

2

3`,
    units,
  )
  assert.deepEqual(row(tables[0], 'number'), ['1', '2', '3'])
  assert.deepEqual(row(tables[0], 'lane'), ['Специалист канцелярии', 'Руководитель отдела', 'Исполнитель отдела'])
  assert.deepEqual(row(tables[0], 'action'), ['Прием заявления', 'Наложение резолюции', 'Подготовка ответа'])
  assert.deepEqual(row(tables[0], 'duration'), ['15 минут', '1 час', '2 часа'])
  assert.deepEqual(row(tables[0], 'next'), ['2', '3', null])
})

test('what follows an action depends on its outcome: the words stay with the number', () => {
  const { tables } = tablesOf(
    `Таблица 1. Описание действий СФЕ

№ действия (хода, потока работ)

1 2

Наименование действия

Проверка документов

Подготовка ответа

Номер следующего действия

2 – если документы полны, 3 – если нет

4`,
  )
  assert.deepEqual(row(tables[0], 'next'), ['2 – если документы полны, 3 – если нет', '4'])
})

test('groups of units may be numbered before the word', () => {
  const { tables } = tablesOf(
    `Таблица 2. Варианты использования. Основной процесс

Основной процесс (ход, поток работ)

1 группа СФЕ Специалист канцелярии

2 группа СФЕ Руководитель отдела

Действие № 1 Принимает заявление

Действие № 2 Накладывает резолюцию`,
  )
  assert.deepEqual(row(tables[0], 'lane'), ['Специалист канцелярии', 'Руководитель отдела'])
})

test('a hyphen on a line of its own makes one word of two where neither stands for itself', () => {
  const { tables } = tablesOf(
    `Таблица 1. Описание действий СФЕ

№ действия (хода, потока работ)

1

Наименование СФЕ

Аким сельско
-
го округа

Наименование действия

Прием (далее
- решение)`,
    ['аким сельского округа', 'далее решение'],
  )
  assert.deepEqual(row(tables[0], 'lane'), ['Аким сельского округа'])
  assert.deepEqual(row(tables[0], 'action'), ['Прием (далее - решение)'])
})

test('a hyphen before a space inside a line joins what it cuts where the text knows the whole word', () => {
  const { tables } = tablesOf(
    `Таблица 1. Описание действий СФЕ

№ действия (хода, потока работ)

1

Наименование СФЕ

Аким округа

Наименование действия

Передача в уполномочен- ный орган`,
    ['аким округа', 'уполномоченный орган'],
  )
  assert.deepEqual(row(tables[0], 'action'), ['Передача в уполномоченный орган'])
})

test('a table of variants may be captioned by its process alone', () => {
  const { tables } = tablesOf(
    `Таблица 2. Основной процесс

Таблица 3. Альтернативный процесс`,
    [],
  )
  assert.deepEqual(
    tables.map(({ kind }) => kind),
    ['use-case-main', 'use-case-alternative'],
  )
})

test('a table of actions below the title of its appendix needs no caption', () => {
  const { tables } = tablesOf(
    `Описание последовательности процедур (действий) между работниками

№ действия (хода, потока работ) 1 2

Наименование СФЕ

Делопроизводитель

Методист

Наименование действия (процесса, процедуры, операции) и их описание

Прием заявления

Сверка документов

Форма завершения (данные, документ, организационно-распорядительное решение)

Запись в журнале

Личное дело

Сроки исполнения

15 минут

не более 20 минут

Номер следующего действия 2 -`,
    ['делопроизводитель', 'методист'],
  )
  assert.deepEqual(
    tables.map(({ caption, kind, columns }) => [
      caption,
      kind,
      ...columns.map(({ number, lane, duration }) => `${number} ${lane}: ${duration}`),
    ]),
    [
      [
        'Описание последовательности процедур (действий) между работниками',
        'actions',
        '1 Делопроизводитель: 15 минут',
        '2 Методист: не более 20 минут',
      ],
    ],
  )
})
