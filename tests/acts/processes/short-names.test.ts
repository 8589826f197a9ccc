import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortNamesOfUnits } from '../../../src/acts/extract/processes/short-names.ts'
import { point, regulation } from './point.ts'

test('the short name of a unit is known by the initials of its words; those of papers and systems name nobody', () => {
  const names = (text: string) => shortNamesOfUnits(regulation(point('1', text)))
  assert.deepEqual(names('Услуга оказывается местными исполнительными органами области и районов (далее – МИО).'), ['МИО'])
  assert.deepEqual(names('посредством электронной цифровой подписи (далее – ЭЦП)'), [])
  assert.deepEqual(names('индивидуального идентификационного номера работника (далее – ИИН)'), [])
  assert.deepEqual(names('запрос в орган юстиции (далее – ЗАПРОС)'), [])
})
