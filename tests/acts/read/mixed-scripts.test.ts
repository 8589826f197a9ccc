import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inOneScript, wordsOfTwoScripts } from '../../../src/text/scripts.ts'

test('a word in letters of two scripts is read in Cyrillic ones, letter for letter', () => {
  for (const [printed, read] of [
    ['пoтребитель oсуществляет', 'потребитель осуществляет'],
    ['Cроки оказания: 5 минyт', 'Сроки оказания: 5 минут'],
    ['сайт www.egov.kz, SMS-сообщение, Е-лицензирование', 'сайт www.egov.kz, SMS-сообщение, Е-лицензирование'],
    ['регистрация в ИС Indigo', 'регистрация в ИС Indigo'],
    ['словоz остается', 'словоz остается'],
  ] as const) {
    assert.equal(inOneScript(printed), read)
    assert.equal(inOneScript(printed).length, printed.length)
  }
  assert.deepEqual(wordsOfTwoScripts('1) пoтребитель'), [{ word: 'пoтребитель', at: 3 }])
})
