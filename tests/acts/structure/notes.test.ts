import assert from 'node:assert/strict'
import { test } from 'node:test'
import { notesOf, pointsOf, sectionsOf } from '../../../src/acts/within.ts'
import { regulationOf } from './restored.ts'

const decree = 'постановления акимата Мангистауской области от 22.06.2016 № 176 (вводится в действие по истечении десяти дней).'
const issuer = 'акимат Мангистауской области'
const edition = { issuer, date: '2016-06-22', number: '176' }

test('a footnote under the title belongs to the регламент', () => {
  const { regulation } = regulationOf(`
      Сноска. Регламент в редакции ${decree}
1. Общие положения
      1. Одно.`)
  assert.equal(notesOf(regulation).length, 1)
  assert.deepEqual(regulation.editions, [{ effect: 'revised', scope: 'regulation', ...edition }])
})

test('a footnote after a point belongs to the point, one under a heading to the section', () => {
  const { regulation } = regulationOf(`
1. Общие положения
      1. Одно.
      1-1. Основаниями для отказа:
      1) недостоверность.
      Сноска. Регламент дополнен пунктом 1-1 в соответствии с постановлением акимата Мангистауской области от 05.06.2017 № 137.
4. Описание порядка
      Сноска. Заголовок главы 4 в редакции ${decree}
      2. Другое.
      Сноска. Пункт 2 в редакции ${decree}`)
  const [first, second] = sectionsOf(regulation)
  assert.ok(first && second)
  assert.deepEqual(
    pointsOf(first).map((point) => notesOf(point).length),
    [0, 1],
  )
  assert.equal(notesOf(second).length, 1)
  assert.equal(pointsOf(second).flatMap(notesOf).length, 1)
  assert.deepEqual(regulation.editions, [
    { effect: 'added', scope: 'point 1-1', issuer, date: '2017-06-05', number: '137' },
    { effect: 'revised', scope: 'section 4', ...edition },
    { effect: 'revised', scope: 'point 2', ...edition },
  ])
})

test('a number displaced behind the bracket is the number of its decree', () => {
  const { regulation } = regulationOf(`
      Сноска. Регламент исключен постановлением акимата Мангистауской области от 14.11.2017 (вводится в действие по истечении десяти № 272 дней).`)
  assert.equal(regulation.excluded, true)
  assert.deepEqual(regulation.editions, [{ effect: 'excluded', scope: 'regulation', issuer, date: '2017-11-14', number: '272' }])
})

test('an added регламент, a footnote with two decrees', () => {
  const { regulation } = regulationOf(`
      Сноска. Постановление дополнено регламентом в соответствии с постановлением акимата Мангистауской области от 14.11.2017 № 272; с изменениями, внесенными постановлением акимата Мангистауской области от 04.06.2018 № 140.
1. Общие положения
      1. Одно.`)
  assert.deepEqual(
    regulation.editions.map(({ scope, date, number }) => [scope, date, number]),
    [
      ['regulation', '2017-11-14', '272'],
      ['regulation', '2018-06-04', '140'],
    ],
  )
})

test('a date that the calendar does not have is no edition, but a message; the регламент is excluded all the same', () => {
  const { regulation, rules } = regulationOf(`
      Сноска. Регламент исключен постановлением акимата Мангистауской области от 04.16.2018 № 140.`)
  assert.equal(regulation.excluded, true)
  assert.deepEqual(regulation.editions, [])
  assert.ok(rules.includes('edition-unread'))
})

test('what is said of a point, or of the decree of changes, does not take the регламент out', () => {
  const status = (note: string) => regulationOf(`\n      Сноска. ${note}\n1. Общие положения\n      1. Одно.`).regulation
  const changed = `Регламент с изменениями, внесенными постановлением акимата Мангистауской области от 01.02.2016 № 5`
  for (const note of [
    `${changed}; пункт 3 утратил силу постановлением акимата Мангистауской области от 05.06.2017 № 7.`,
    `${changed} (утратило силу постановлением акимата Мангистауской области от 05.06.2017 № 7).`,
  ]) {
    const { editions, excluded } = status(note)
    assert.equal(excluded, false, note)
    assert.ok(!editions.some(({ effect, scope }) => effect === 'excluded' && scope === 'regulation'), note)
  }
  const gone = status('Регламент утратил силу постановлением акимата Мангистауской области от 05.06.2017 № 7.')
  assert.deepEqual([gone.excluded, gone.excludedBy?.number], [true, '7'])
})

test('a point that only says that it is excluded tells its edition', () => {
  const { regulation } = regulationOf(`
1. Общие положения
      1. Одно.
      2. Исключен постановлением акимата Мангистауской области от 22.06.2016 № 176 (вводится в действие по истечении десяти дней).
      3. Исключение из очереди производится услугодателем.`)
  assert.deepEqual(regulation.editions, [{ effect: 'excluded', scope: 'point 2', ...edition }])
})
