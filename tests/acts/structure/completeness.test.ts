import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsedText, regulationOf } from './restored.ts'

const gaps = (body: string) => regulationOf(body).rules.filter((rule) => ['appendix-missing', 'section-empty', 'text-cut'].includes(rule))

test('an appendix that a point cites and no stamp bears is told once', () => {
  assert.deepEqual(
    gaps(`1. Общие положения
      1. Приведено согласно приложениям 1 и 2 к настоящему регламенту.
      2. Приведено в приложении 2 к настоящему Регламенту.
      3. Форма согласно приложению 7 к Стандарту.
Приложение 1 к регламенту государственной услуги "Выдача справки"
Справочник бизнес-процессов`),
    ['appendix-missing'],
  )
})

test('a heading without points and a sentence cut short are told', () => {
  assert.deepEqual(
    gaps(`1. Общие положения
      1. Одно.
      2. Услуга оказывается в течение пяти
2. Описание порядка действий`),
    ['section-empty'],
  )
  assert.deepEqual(
    gaps(`1. Общие положения
      1. Одно.
      2. Услуга оказывается в течение пяти`),
    ['text-cut'],
  )
})

test('a whole регламент gives no doubt', () => {
  assert.deepEqual(
    gaps(`1. Общие положения
      1. Приведено согласно приложению 1 к настоящему регламенту.
Приложение 1 к регламенту государственной услуги "Выдача справки"
Справочник бизнес-процессов`),
    [],
  )
})

test('a stamp that names another decree is told', () => {
  const act = (stamp: string) => `
Об утверждении регламентов
Постановление акимата Мангистауской области от 4 ноября 2015 года № 342
      акимат ПОСТАНОВЛЯЕТ:
      1. Утвердить прилагаемое.
Утвержден постановлением акимата ${stamp}
Регламент государственной услуги "Выдача справки"
1. Общие положения
      1. Одно.`
  const told = (stamp: string) => parsedText(act(stamp)).rules.includes('stamp-of-another-decree')
  assert.equal(told('от "22" 06 2016 года № 176'), true)
  assert.equal(told('от 04 ноября 2015 года № 342'), false)
})
