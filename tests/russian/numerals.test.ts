import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDuration } from '../../src/russian/duration.ts'

/** Nominative, genitive, dative, accusative, instrumental, locative, as a grammar declines them. */
const cases = 6
const soft = (word: string) => [word, word.replace(/ь$/, 'и'), word.replace(/ь$/, 'и'), word, `${word}ю`, word.replace(/ь$/, 'и')]
const still = (nominative: string, other: string) => [nominative, other, other, nominative, other, other]
const units = [
  ['один', 'одного', 'одному', 'один', 'одним', 'одном'],
  ['два', 'двух', 'двум', 'два', 'двумя', 'двух'],
  ['три', 'трех', 'трем', 'три', 'тремя', 'трех'],
  ['четыре', 'четырех', 'четырем', 'четыре', 'четырьмя', 'четырех'],
  ...['пять', 'шесть', 'семь'].map(soft),
  ['восемь', 'восьми', 'восьми', 'восемь', 'восьмью', 'восьми'],
  soft('девять'),
]
const teens = ['десять', ...['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'].map((stem) => `${stem}надцать`)].map(
  soft,
)
const tens = [
  soft('двадцать'),
  soft('тридцать'),
  still('сорок', 'сорока'),
  ...['пять', 'шесть', 'семь', 'восемь'].map((word, at) => {
    const oblique = ['пяти', 'шести', 'семи', 'восьми'][at]
    return [`${word}десят`, `${oblique}десяти`, `${oblique}десяти`, `${word}десят`, `${word}юдесятью`, `${oblique}десяти`]
  }),
  still('девяносто', 'девяноста'),
]
const hundreds = [
  still('сто', 'ста'),
  ['двести', 'двухсот', 'двумстам', 'двести', 'двумястами', 'двухстах'],
  ['триста', 'трехсот', 'тремстам', 'триста', 'тремястами', 'трехстах'],
  ['четыреста', 'четырехсот', 'четыремстам', 'четыреста', 'четырьмястами', 'четырехстах'],
  ...['пять', 'шесть', 'семь', 'восемь', 'девять'].map((word, at) => {
    const oblique = ['пяти', 'шести', 'семи', 'восьми', 'девяти'][at]
    return [`${word}сот`, `${oblique}сот`, `${oblique}стам`, `${word}сот`, `${word}юстами`, `${oblique}стах`]
  }),
]

function inWords(number: number, grammaticalCase: number): string {
  const rest = number % 100
  const words = [hundreds[Math.floor(number / 100) - 1]]
  if (rest >= 10 && rest < 20) words.push(teens[rest - 10])
  else words.push(tens[Math.floor(rest / 10) - 2], units[(rest % 10) - 1])
  return words.flatMap((forms) => forms?.[grammaticalCase] ?? []).join(' ')
}

const terms: [string, number, string][] = [
  ['секунд', 1 / 60, 'minute'],
  ['минут', 1, 'minute'],
  ['часов', 1, 'hour'],
  ['рабочих дней', 1, 'working-day'],
  ['календарных дней', 1, 'calendar-day'],
  ['дней', 1, 'day'],
  ['суток', 1, 'day'],
  ['недель', 7, 'day'],
  ['месяцев', 1, 'month'],
  ['кварталов', 3, 'month'],
  ['лет', 12, 'month'],
]

test('every number from 1 to 999 in words is read whole, in every case, with every unit', () => {
  for (const [words, times, unit] of terms)
    for (let number = 1; number <= 999; number++)
      for (let grammaticalCase = 0; grammaticalCase < cases; grammaticalCase++) {
        const text = `специалист готовит ответ – ${inWords(number, grammaticalCase)} ${words}`
        const { value, unit: read } = readDuration(text)?.duration ?? {}
        assert.deepEqual({ text, value, unit: read }, { text, value: Math.round(number * times * 100) / 100, unit })
      }
})

const shares: [string, number, string][] = [
  ['в течение полутора часов', 1.5, 'hour'],
  ['полтора рабочих дня', 1.5, 'working-day'],
  ['не более получаса', 0.5, 'hour'],
  ['полчаса', 0.5, 'hour'],
  ['половина рабочего дня', 0.5, 'working-day'],
  ['четверть часа', 0.25, 'hour'],
  ['1/2 часа', 0.5, 'hour'],
  ['0,5 рабочего дня', 0.5, 'working-day'],
  ['двое суток', 2, 'day'],
  ['в течение трёх суток', 3, 'day'],
  ['в течение недели', 7, 'day'],
  ['в течение года', 12, 'month'],
]
for (const [text, value, unit] of shares)
  test(`a term that no single number words: ${text}`, () => {
    assert.deepEqual([readDuration(text)?.duration.value, readDuration(text)?.duration.unit], [value, unit])
  })

for (const text of ['две тысячи двадцати дней', 'пять двадцать дней', 'в течение рабочей недели', 'Закон от 23 января 2001 года'])
  test(`what is understood only in part is nothing: ${text}`, () => {
    assert.equal(readDuration(text), null)
  })
