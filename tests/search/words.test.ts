import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isOfDate, takeDate } from '../../src/site/search/dates.ts'
import { fromLatin, lower, otherKeyboards } from '../../src/site/search/letters.ts'
import { withFigures } from '../../src/site/search/numbers-in-words.ts'
import { distance, kazakhStem, russianStem } from '../../src/site/search/stems.ts'
import { takePoint } from '../../src/site/search/understand.ts'

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

test('dates are read as people write them, as far as they tell them', () => {
  for (const [text, date] of [
    ['от 4 ноября 2015 года', '2015-11-04'],
    ['04.11.2015', '2015-11-04'],
    ['04-11-2015', '2015-11-04'],
    ['4/11/15', '2015-11-04'],
    ['2015-11-04', '2015-11-04'],
    ['2015.11.04', '2015-11-04'],
    ['2015 жылғы 4 қараша', '2015-11-04'],
    ['4 нояб. 2015 г.', '2015-11-04'],
    ['4-го ноября 2015', '2015-11-04'],
    ['4 наября 2015', '2015-11-04'],
    ['четвёртого ноября две тысячи пятнадцатого года', '2015-11-04'],
    ['двадцать второе июня 2016', '2016-06-22'],
    ['22 июня 16 г.', '2016-06-22'],
    ['в марте 2016 года', '2016-03'],
    ['2016 жылғы наурыз', '2016-03'],
    ['03.2016', '2016-03'],
    ['22 июня', '--06-22'],
    ['за 2012 год', '2012'],
    ['2012', '2012'],
    ['№ 2012', null],
    ['32.13.2015', null],
    ['до 18 лет', null],
    ['семья с тремя детьми', null],
  ] as const)
    assert.equal(takeDate(text).date, date, text)
  assert.equal(takeDate('постановление от 22 мая 2018 года № 119').rest.replace(/\s+/g, ' '), 'постановление от № 119')
})

test('a date is the one that was asked for as far as that was told', () => {
  for (const asked of ['2016', '2016-06', '2016-06-22', '--06-22']) assert.ok(isOfDate('2016-06-22', asked), asked)
  for (const asked of ['2015', '2016-03', '2016-06-23', '--06-23']) assert.ok(!isOfDate('2016-06-22', asked), asked)
})

test('numbers in words are read as figures, one small number alone is a word', () => {
  const figures = (text: string) => withFigures(text, (next) => next === 'ноября')
  for (const [text, read] of [
    ['номер сто семь постановление', 'номер 107 постановление'],
    ['постановление триста сорок второе', 'постановление 342'],
    ['сто девятнадцатое', '119'],
    ['үш жүз қырық екі қаулы', '342 қаулы'],
    ['две тысячи двенадцатый год', '2012 год'],
    ['двадцать два, три', '22, три'],
    ['четвертого ноября', '4 ноября'],
    ['до восемнадцати лет', 'до восемнадцати лет'],
    ['помощь семье и семьям', 'помощь семье и семьям'],
    ['он жеті', '17'],
  ])
    assert.equal(figures(text ?? ''), read)
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
