import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { row, tablesOf } from './flattened.ts'

const syllable = fc.constantFrom('при', 'ем', 'до', 'ку', 'мент', 'от', 'вет', 'жур', 'нал', 'ре', 'зо', 'лю', 'ция')
const word = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''))
const capital = (text: string) => text[0]?.toUpperCase() + text.slice(1)
/** A cell as it is mostly printed: a capital letter, then small words, over some lines. */
const cell = fc
  .tuple(word, fc.array(fc.tuple(word, fc.boolean()), { maxLength: 6 }))
  .map(([first, rest]) => [capital(first), ...rest.map(([next, breaks]) => (breaks ? `\n${next}` : next))].join(' ').replace(/ \n/g, '\n'))

const plain = (text: string | null | undefined) => (text ?? '').split(/\s+/).join(' ')

test('a table whose cells stand apart is read cell by cell', () => {
  const sizes = fc.integer({ min: 1, max: 7 })
  const grid = sizes.chain((columns) => fc.tuple(...[0, 1].map(() => fc.array(cell, { minLength: columns, maxLength: columns }))))
  fc.assert(
    fc.property(grid, ([actions = [], completions = []]) => {
      const { tables, doubts } = tablesOf(
        [
          'Таблица 1. Описание действий СФЕ',
          '№ действия (хода, потока работ)',
          actions.map((_, index) => index + 1).join(' '),
          'Наименование действия (процесса, процедуры, операции) и их описание',
          ...actions,
          'Форма завершения',
          ...completions,
        ].join('\n\n'),
      )
      assert.equal(tables.length, 1)
      assert.deepEqual(row(tables[0], 'action'), actions.map(plain))
      assert.deepEqual(row(tables[0], 'completion'), completions.map(plain))
      assert.deepEqual(doubts, [])
    }),
    { numRuns: 60 },
  )
})

const offices = ['отдела', 'сектора', 'группы', 'службы', 'канцелярии']

test('use cases keep every action whole, whatever its place', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (actions, units) => {
      const { tables } = tablesOf(
        [
          'Варианты использования. Основной процесс',
          ...Array.from({ length: units }, (_, index) => `Исполнитель ${offices[index]}`),
          ...actions.map((action, index) => `Действие № ${index + 1}\n${action}`),
        ].join('\n\n'),
      )
      assert.deepEqual(row(tables[0], 'action'), actions.map(plain))
      assert.ok(row(tables[0], 'lane').every((lane) => lane !== null && offices.includes(lane.replace('Исполнитель ', ''))))
    }),
    { numRuns: 60 },
  )
})

const fragment = fc.constantFrom(
  'Таблица 1. Описание действий СФЕ',
  'таблица 2. Варианты использования. Основной процесс',
  'Варианты использования. Альтернативный процесс',
  '№ действия (хода, потока работ)',
  '№ д е й с т в и я',
  'Наименование СФЕ',
  'Наименование действия (процесса,',
  'процедуры, операции) и их описание',
  'Форма завершения',
  'Сроки исполнения не более',
  'Номер следующего действия',
  'продолжение таблицы',
  'Действие № 3',
  'Действие 12.',
  '1 2 3',
  '7',
  '-',
  '',
  '\n\n\n',
  'в течение 1 часа',
)

test('whatever stands under a caption gives a table or a doubt; every word has one place, or a doubt says why not', () => {
  const own = fc.integer({ min: 0, max: 999_999 }).map((number) => `слово${number}`)
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(fragment, own), fc.constantFrom(' ', '\n', '\n\n')), { maxLength: 60 }), (pieces) => {
      const text = `Таблица 1. Описание действий СФЕ\n\n${pieces.map(([piece, end]) => piece + end).join('')}`
      const { tables, doubts } = tablesOf(text)
      const fields = tables.flatMap(({ caption, columns }) => [caption, ...columns.flatMap((column) => Object.values(column))])
      const placed = new Map<string, number>()
      for (const found of fields.join(' ').match(/слово\d+/g) ?? []) placed.set(found, (placed.get(found) ?? 0) + 1)
      for (const given of new Set(text.match(/слово\d+/g))) assert.ok(placed.get(given) === 1 || doubts.length > 0, given)
    }),
    { numRuns: 300 },
  )
})
