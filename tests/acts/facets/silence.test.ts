import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entriesOf } from '../../../src/acts/extract/facets/entries.ts'
import { silenceOf } from '../../../src/acts/extract/silence.ts'
import { readExclusion } from '../../../src/acts/structure/editions.ts'
import { speaksOf } from '../../../src/drafting/speaks-of.ts'
import { leftToStandard } from '../../../src/drafting/standard-for.ts'
import { registry } from '../structure/registry.ts'
import { facetsOf, regulationOf } from './body.ts'

const silence = (lines: string, excluded = false) =>
  silenceOf({ ...facetsOf(lines), processes: [], tables: [] }, entriesOf(regulationOf(lines)), excluded)
const of = (field: string, lines: string) => silence(lines).find((one) => one.field === field)

test('an empty field that the text leaves to the standard says to which point', () => {
  const text = '4. Для получения услуги услугополучатель представляет документы, указанные в пункте 9-1 Стандарта.'
  assert.deepEqual(of('evidence', text), { field: 'evidence', reason: 'by-standard', point: '4', standardPoint: '9-1' })
  for (const { field, quote } of leftToStandard) assert.equal(of(field, `3. ${quote}.`)?.reason, 'by-standard', quote)
})

test('an empty field of which the text says nothing is silent, and so is one that a point of the регламент itself fills', () => {
  assert.equal(of('evidence', '4. Услуга оказывается бесплатно.')?.reason, 'silent')
  assert.equal(of('evidence', '4. Документы, указанные в пункте 9 настоящего Регламента, передаются руководителю.')?.reason, 'silent')
})

test('what is stated is no silence', () => {
  assert.equal(of('cost', '4. Государственная услуга оказывается бесплатно.'), undefined)
})

for (const { field, quote } of speaksOf)
  test(`a field of which a point speaks in words that are not understood is not silent: ${quote}`, () => {
    assert.deepEqual(of(field, `3. ${quote}`), { field, reason: 'unread', point: '3', standardPoint: null })
  })

test('words on something else leave a field silent', () => {
  const others: [string, string][] = [
    ['cost', '3. Услугополучатель представляет документ, подтверждающий оплату государственной пошлины.'],
    ['cost', '3. Результат – предоставление бесплатного питания.'],
    ['provider', '3. Государственная услуга предоставляется на основании заявления.'],
    ['provider', '3. Государственная услуга оказывается при обращении услугополучателем в центр.'],
    ['refusalGrounds', '3. Основания для отказа в оказании государственной услуги: нет.'],
    ['refusalGrounds', '3. Услугодатель отказывает в приеме заявления.'],
    ['outputs', '3. Результат процедуры государственной услуги служит основанием для следующей.'],
    ['evidence', '3. Документы, необходимые руководителю, передаются по правилам настоящего Регламента:'],
    ['processes', '3. Последовательность процедур приведена в приложении 2.'],
    ['processingTime', '3. День приема не входит в срок оказания государственной услуги (15 дней).'],
    ['channels', '3. Прием документов осуществляется ежедневно с 9.00 до 18.00 часов.'],
  ]
  for (const [field, text] of others) assert.equal(of(field, text)?.reason, 'silent', text)
})

test('every field of an excluded регламент is excluded', () => {
  assert.ok(silence('1. Текст.', true).every(({ reason }) => reason === 'excluded'))
})

test('a list of documents knows when it holds', () => {
  const { evidence } = facetsOf(`11. Для получения государственной услуги потребитель представляет:
1) по обеспечению сурдотехническими средствами:
  заявление;
  справку;
2) по обеспечению тифлотехническими средствами:
  заявление.`)
  assert.deepEqual(
    evidence.map(({ condition }) => condition),
    ['по обеспечению сурдотехническими средствами', 'по обеспечению тифлотехническими средствами'],
  )
})

test('a decree that excludes keeps its number though its date is none', () => {
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const text = 'Сноска. Регламент исключен постановлением акимата Мангистауской области от 04.16.2018 № 140 (вводится в действие).'
  const note = { type: 'paragraph' as const, text, layout: 'body' as const, parts: [], blankBefore: 0, position }
  const decree = readExclusion([note], registry)
  assert.deepEqual(decree, { issuer: 'акимат Мангистауской области', date: null, printedDate: '04.16.2018', number: '140' })
  assert.equal(readExclusion([{ ...note, text: 'Сноска. Регламент в редакции постановления от 04.04.2018 № 1.' }], registry), null)
})
