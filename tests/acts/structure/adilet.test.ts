import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deriveAdilet } from '../../../src/acts/structure/index.ts'
import { registry } from './registry.ts'
import { parsedText } from './restored.ts'

const identifier = (opening: string) =>
  deriveAdilet(parsedText(`Об утверждении регламентов\n\n${opening}\n      акимат ПОСТАНОВЛЯЕТ:\n      1. Утвердить.`).act.header, registry)

test('letter of the region, year of adoption, registration number', () => {
  const opening =
    'Постановление акимата Мангистауской области от 4 ноября 2015 года № 342. Зарегистрировано Департаментом юстиции Мангистауской области 7 декабря 2015 года № 2900'
  assert.deepEqual(identifier(opening), { id: 'V15M0002900', derived: true })
})

test('none for an act of a district, whose second letter the text does not give, nor without a registration', () => {
  const registered = 'Зарегистрировано Департаментом юстиции Мангистауской области 7 декабря 2015 года № 2900'
  assert.equal(
    identifier(`Постановление акимата Бейнеуского района Мангистауской области от 4 ноября 2015 года № 342. ${registered}`),
    null,
  )
  assert.equal(identifier('Постановление акимата Мангистауской области от 4 ноября 2015 года № 342'), null)
})
