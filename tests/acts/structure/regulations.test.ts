import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parsedText, regulationOf } from './restored.ts'

test('the title is the name of the service without its quotes, whole over several lines', () => {
  const { act } = parsedText(`
Утвержден
постановлением акимата
Регламент
государственной услуги «Оформление документов на инвалидов
для обеспечения их санаторно-курортным лечением»
1. Общие положения
      1. Одно.`)
  assert.deepEqual(
    act.children.map(({ title }) => title),
    ['Оформление документов на инвалидов для обеспечения их санаторно-курортным лечением'],
  )
})

test('a регламент without a stamp begins at its title', () => {
  const { act } = parsedText(`
# Регламент государственной услуги
# "Первая"
# 1. Общие положения
      1. Одно.
# Регламент государственной услуги
# "Вторая"
# 1. Общие положения
      1. Одно.`)
  assert.deepEqual(
    act.children.map(({ title, position }) => [title, position.start.line]),
    [
      ['Первая', 1],
      ['Вторая', 5],
    ],
  )
})

test('in a text without layout the first heading tells a title', () => {
  const { act } = parsedText(`
      акимат ПОСТАНОВЛЯЕТ:
      1. Утвердить прилагаемый регламент.
      Аким области А. Айдарбаев
      Утвержден постановлением акимата
      Регламент государственной услуги "Первая"
      1. Общие положения
      1. Одно.
      2. Другое.`)
  assert.deepEqual(
    act.children.map(({ title, position }) => [title, position.start.line]),
    [['Первая', 4]],
  )
})

test('an item of the decree that begins with the same words is no регламент', () => {
  const { act } = parsedText(`
      акимат ПОСТАНОВЛЯЕТ:
      1. Утвердить прилагаемые:
      регламент государственной услуги "Первая";
      Регламент государственной услуги "Вторая".
      2. Контроль за исполнением возложить на заместителя акима.`)
  assert.deepEqual(act.children, [])
})

test('a text that is no act gives null fields and messages', () => {
  const { act, rules } = parsedText('Просто письмо другу.')
  assert.deepEqual([act.header.kind, act.header.issuer, act.header.adopted, act.children.length], [null, null, null, 0])
  assert.ok(rules.includes('act-without-regulations'))
  assert.ok(rules.includes('header-missing'))
})

test('a регламент without points is told', () => {
  assert.ok(regulationOf('').rules.includes('regulation-empty'))
})

const scraps = [
  'Утвержден постановлением акимата',
  'Регламент государственной услуги "Выдача справки"',
  'Приложение 1',
  'к регламенту государственной услуги',
  '1. Общие положения',
  '      1. Одно.',
  '      3-1. Другое:',
  '      1) первое;',
  '      б) второе;',
  '      Сноска. Пункт 1 исключен постановлением акимата от 04.16.2018 № 1.',
  '# Справочник бизнес-процессов',
  '- ;',
  '"',
  '      акимат ПОСТАНОВЛЯЕТ:',
  '      1. Утвердить прилагаемые:',
]

test('no order of paragraphs makes the parser fail, and every point that it finds lies in its регламент', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 30 })), { maxLength: 40 }), (lines) => {
      const { act } = parsedText(lines.join('\n'))
      for (const regulation of act.children)
        for (const child of regulation.children) {
          assert.ok(child.position.start.line >= regulation.position.start.line)
          assert.ok(child.position.end.line <= regulation.position.end.line)
        }
    }),
    { numRuns: 300 },
  )
})

test('a stamp of the decree above «утвержден постановлением» is no appendix of the regulation before', () => {
  const { act } = parsedText(`
Утвержден постановлением акимата
Регламент государственной услуги «Первая»
1. Общие положения
      1. Одно.
Приложение 1 к регламенту государственной услуги «Первая»
Схема, отражающая взаимосвязь
Приложение № 2
утвержден постановлением акимата города Алматы
Регламент государственной услуги «Вторая»
1. Общие положения
      1. Одно.`)
  assert.deepEqual(
    act.children.map(({ children }) => children.filter(({ type }) => type === 'appendix').length),
    [1, 0],
  )
})
