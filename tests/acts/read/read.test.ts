import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { read } from '../../../src/acts/read/index.ts'

const folder = new URL('../../../content/raw/', import.meta.url)
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const reading = (bytes: Uint8Array, name = 'act.txt') => {
  const file = new VFile({ path: name })
  return { source: read(name, bytes, file), messages: file.messages }
}

test('line ends, byte order mark, kinds of spaces and decomposed letters make no difference', () => {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const plain = reading(encode(text)).source
    const altered = {
      CRLF: text.replaceAll('\n', '\r\n'),
      CR: text.replaceAll('\n', '\r'),
      'byte order mark': `\uFEFF${text}`,
      'no-break spaces': text.replaceAll('  ', ' \u00A0').replaceAll(' 2', '\u202F2'),
      'decomposed letters': text.normalize('NFD'),
      'soft hyphens': text.replaceAll('государ', 'госу\u00ADдар'),
    }
    for (const [what, copy] of Object.entries(altered)) {
      const { source, messages } = reading(encode(copy), `${what}.bin`)
      assert.deepEqual(source?.lines, plain?.lines, `${name}: ${what}`)
      assert.equal(source?.format, plain?.format, `${name}: ${what}`)
      assert.deepEqual(
        messages.filter(({ ruleId }) => ruleId !== 'mixed-scripts'),
        [],
      )
    }
  }
})

test('the format is told by the content, whatever the name', () => {
  const decree = 'Постановление акимата'
  assert.equal(reading(encode(`      1. ${decree}\n      2. Контроль`), 'act.md').source?.format, 'pdf-text')
  assert.equal(reading(encode(`# ${decree}\n\n1. Контроль`), 'act.pdf').source?.format, 'markdown')
  assert.equal(reading(encode(`**${decree}**\n\n1. Контроль`)).source?.format, 'markdown')
  assert.equal(reading(encode(`      1. ${decree} (<http://a.kz>)\n      2. Контроль`)).source?.format, 'pdf-text')
  assert.equal(reading(encode(`${decree}\n      1. Бланк\n__________\n___`)).source?.format, 'pdf-text')
  assert.equal(reading(encode(`<!DOCTYPE html><p>${decree}</p>`)).source?.format, 'html')
  assert.equal(reading(encode(`<!-- saved -->\n<html lang="ru"><p>${decree}</p>`)).source?.format, 'html')
  assert.equal(reading(encode(`<div><p>${decree}</p><p>1.</p><p>2.</p></div>`)).source?.format, 'html')
})

test('what cannot be read is a fatal message that names the reason, the line and the remedy', () => {
  const cases: [Uint8Array, string, RegExp, number | undefined][] = [
    [encode(''), 'empty-file', /Файл пуст/, undefined],
    [encode(' \n\n'), 'empty-file', /Файл пуст/, undefined],
    [encode('%PDF-1.4\nПостановление'), 'binary-file', /PDF/, undefined],
    [Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'binary-file', /двоичный/, undefined],
    [Uint8Array.from([...encode('Постановление\n'), 0xcf, 0xee, 0xf1]), 'invalid-utf8', /Строка 2/, 2],
    [encode('Рецепт борща'), 'not-an-act', /не акт/, undefined],
  ]
  for (const [bytes, ruleId, reason, line] of cases) {
    const { source, messages } = reading(bytes)
    assert.equal(source, null)
    assert.equal(messages.length, 1)
    assert.equal(messages[0]?.ruleId, ruleId)
    assert.equal(messages[0]?.fatal, true)
    assert.match(messages[0]?.reason ?? '', reason)
    assert.match(messages[0]?.reason ?? '', /Сохраните|Положите/)
    assert.equal(messages[0]?.line, line)
  }
})

test('any bytes give either a text or a fatal message', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const { source, messages } = reading(bytes)
      assert.equal(
        source === null,
        messages.some(({ fatal }) => fatal),
      )
    }),
    { numRuns: 300, seed: 1 },
  )
})

test('a control character leaves its line, with a repair and a doubt; the act is read', () => {
  const text = 'ПОСТАНОВЛЕНИЕ\nот 1 мая 2015 года\u0001\nза\u001Bрегистри\u0000ровано\n'.padEnd(400, ' ')
  const file = new VFile({ path: 'act.txt' })
  const source = read('act.txt', new TextEncoder().encode(text), file)
  assert.deepEqual(source?.lines.slice(1, 3), ['от 1 мая 2015 года', 'зарегистрировано'])
  assert.deepEqual(
    source?.repairs.map(({ line, rule, before }) => [line, rule, before]),
    [
      [2, 'control-character', 'от 1 мая 2015 года\\u0001'],
      [3, 'control-character', 'за\\u001bрегистри\\u0000ровано'],
    ],
  )
  assert.deepEqual(
    file.messages.map(({ line, ruleId, fatal }) => [line, ruleId, fatal]),
    [
      [2, 'control-character', false],
      [3, 'control-character', false],
    ],
  )
})

test('a word in two alphabets is told and stays as it is', () => {
  const file = new VFile({ path: 'act.txt' })
  const source = read('act.txt', new TextEncoder().encode('ПОСТАНОВЛЕНИЕ\nCроки оказания, www.egov.kz, IT-центр, №12Aбв, OOO\n'), file)
  assert.equal(source?.lines[1], 'Cроки оказания, www.egov.kz, IT-центр, №12Aбв, OOO')
  assert.deepEqual(
    file.messages.filter(({ ruleId }) => ruleId === 'mixed-scripts').map(({ line, column, fatal }) => [line, column, fatal]),
    [[2, 1, undefined]],
  )
})

test('characters that turn the direction of writing leave the text', () => {
  const source = read('act.txt', new TextEncoder().encode('ПОСТАНОВЛЕНИЕ\nсрок \u202E01 дней\n'), new VFile({ path: 'act.txt' }))
  assert.equal(source?.lines[1], 'срок 01 дней')
  assert.deepEqual(
    source?.repairs.map(({ before }) => before),
    ['срок \\u202e01 дней'],
  )
})
