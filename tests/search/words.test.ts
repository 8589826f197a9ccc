import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromLatin, lower, otherKeyboards } from '../../src/site/search/letters.ts'
import { distance, kazakhStem, russianStem } from '../../src/site/search/stems.ts'
import { takeDate, takePoint } from '../../src/site/search/understand.ts'

test('forms of a Russian word have one stem, with the fleeting vowel and without', () => {
  assert.equal(russianStem('государственный'), russianStem('государственная'))
  assert.equal(russianStem('Ребёнка'), russianStem('ребенок'))
  assert.equal(russianStem('колясок'), russianStem('коляски'))
})

test('forms of a Kazakh word have one stem, also without Kazakh letters', () => {
  for (const forms of [
    ['көмек', 'көмегі', 'көмегін', 'көмекке', 'комеги'],
    ['үй', 'үйде', 'үйге', 'үйдің'],
    ['балалар', 'балаларға', 'балаларды'],
    ['мүгедектер', 'мүгедектерге', 'мугедектердин'],
    ['патронат', 'патронаттағы', 'патронатқа'],
    ['төлен', 'төленетін', 'төленген'],
  ])
    assert.equal(new Set(forms.map(kazakhStem)).size, 1, forms.map(kazakhStem).join())
})

test('a question typed on another keyboard is read, the Kazakh row of figures too', () => {
  assert.ok(otherKeyboards('gjcj,bt').includes('пособие'))
  assert.ok(otherKeyboards('n9h5sy 8q').includes('тұрғын үй'))
})

test('several systems of Latin letters are read', () => {
  for (const [latin, word] of [
    ['zhilishchnaya', 'жилищная'],
    ['jilishnaya', 'жилищная'],
    ['kolyaska', 'коляска'],
    ['koljaska', 'коляска'],
    ['protez', 'протез'],
  ] as const)
    assert.ok(fromLatin(latin).includes(word), `${latin}: ${fromLatin(latin)}`)
})

test('a Latin letter in a Cyrillic word is the one that it looks like; Latin words stay', () => {
  assert.equal(lower('Cроки PDF'), 'сроки pdf')
})

test('dates are read as people write them, others are left', () => {
  for (const text of ['от 4 ноября 2015 года', '04.11.2015', '2015-11-04', '2015 жылғы 4 қараша', '4.11.15'])
    assert.equal(takeDate(text).date, '2015-11-04', text)
  assert.equal(takeDate('до 18 лет 2015').date, null)
})

test('a point is asked for by its number; numbers of other things are left', () => {
  for (const [text, point] of [
    ['пункт 9 коляска', '9'],
    ['коляска п.14', '14'],
    ['подпункт 2) пункта 5', '5'],
    ['в пункте 3-1 регламента', '3-1'],
    ['9-тармақ арба', '9'],
    ['5-й пункт', '5'],
  ])
    assert.equal(takePoint(text ?? '').point, point, text)
  for (const text of ['постановление 107', 'пособие до 18 лет', 'п. 3.5', 'помощь 2016', 'статья 5'])
    assert.equal(takePoint(text).point, null, text)
})

test('distance is symmetric and zero only for equal words', () => {
  const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (one, other) => {
      assert.equal(distance(one, other, 9), distance(other, one, 9))
      assert.equal(distance(one, other, 9) === 0, one === other)
    }),
  )
})
