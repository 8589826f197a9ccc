/** Cardinal numbers in words with all their case forms, by the place they take in a number: «ста двадцати одного» is 100, 20, 1. */
export const numerals: readonly { place: 'hundred' | 'ten' | 'teen' | 'unit'; value: number; pattern: string }[] = [
  { place: 'unit', value: 1, pattern: 'од(?:ин|на|но|ну|ной|ною|ного|ному|ним|ном|ни|них|ними)' },
  { place: 'unit', value: 2, pattern: 'дв(?:а|е|ух|ум|умя|ое|оих|оим|оими)' },
  { place: 'unit', value: 3, pattern: 'тр(?:и|[её]х|[её]м|емя|ое|оих|оим|оими)' },
  { place: 'unit', value: 4, pattern: 'четыр(?:е|[её]х|[её]м|ьмя)|четвер(?:о|ых|ым|ыми)' },
  { place: 'unit', value: 5, pattern: 'пят(?:ь|и|ью)|пятер(?:о|ых|ым|ыми)' },
  { place: 'unit', value: 6, pattern: 'шест(?:ь|и|ью)' },
  { place: 'unit', value: 7, pattern: 'сем(?:ь|и|ью)' },
  { place: 'unit', value: 8, pattern: 'восемь|восьм(?:и|ью)|восемью' },
  { place: 'unit', value: 9, pattern: 'девят(?:ь|и|ью)' },
  { place: 'teen', value: 10, pattern: 'десят(?:ь|и|ью)' },
  { place: 'teen', value: 11, pattern: 'одиннадцат(?:ь|и|ью)' },
  { place: 'teen', value: 12, pattern: 'двенадцат(?:ь|и|ью)' },
  { place: 'teen', value: 13, pattern: 'тринадцат(?:ь|и|ью)' },
  { place: 'teen', value: 14, pattern: 'четырнадцат(?:ь|и|ью)' },
  { place: 'teen', value: 15, pattern: 'пятнадцат(?:ь|и|ью)' },
  { place: 'teen', value: 16, pattern: 'шестнадцат(?:ь|и|ью)' },
  { place: 'teen', value: 17, pattern: 'семнадцат(?:ь|и|ью)' },
  { place: 'teen', value: 18, pattern: 'восемнадцат(?:ь|и|ью)' },
  { place: 'teen', value: 19, pattern: 'девятнадцат(?:ь|и|ью)' },
  { place: 'ten', value: 20, pattern: 'двадцат(?:ь|и|ью)' },
  { place: 'ten', value: 30, pattern: 'тридцат(?:ь|и|ью)' },
  { place: 'ten', value: 40, pattern: 'сорока?' },
  { place: 'ten', value: 50, pattern: 'пятьдесят|пятидесяти|пятьюдесятью' },
  { place: 'ten', value: 60, pattern: 'шестьдесят|шестидесяти|шестьюдесятью' },
  { place: 'ten', value: 70, pattern: 'семьдесят|семидесяти|семьюдесятью' },
  { place: 'ten', value: 80, pattern: 'восемьдесят|восьмидесяти|восемьюдесятью|восьмьюдесятью' },
  { place: 'ten', value: 90, pattern: 'девяност[оа]' },
  { place: 'hundred', value: 100, pattern: 'ст[оа]' },
  { place: 'hundred', value: 200, pattern: 'двести|двухсот|двумстам|двумястами|двухстах' },
  { place: 'hundred', value: 300, pattern: 'триста|тр[её]хсот|тр[её]мстам|тремястами|тр[её]хстах' },
  { place: 'hundred', value: 400, pattern: 'четыреста|четыр[её]хсот|четыр[её]мстам|четырьмястами|четыр[её]хстах' },
  { place: 'hundred', value: 500, pattern: 'пятьсот|пятисот|пятистам|пятьюстами|пятистах' },
  { place: 'hundred', value: 600, pattern: 'шестьсот|шестисот|шестистам|шестьюстами|шестистах' },
  { place: 'hundred', value: 700, pattern: 'семьсот|семисот|семистам|семьюстами|семистах' },
  { place: 'hundred', value: 800, pattern: 'восемьсот|восьмисот|восьмистам|восемьюстами|восьмьюстами|восьмистах' },
  { place: 'hundred', value: 900, pattern: 'девятьсот|девятисот|девятистам|девятьюстами|девятистах' },
]

const of = (place: string) => `(?:${numerals.flatMap((numeral) => (numeral.place === place ? [numeral.pattern] : [])).join('|')})(?!\\p{L})`
const below = `(?:${of('teen')}|${of('ten')}(?:[ -]+${of('unit')})?|${of('unit')})`

/** Source of an expression for a whole number from 1 to 999 in words, in any case; it never matches a part of a longer one. */
export const NUMBER_IN_WORDS = `(?<!(?:${numerals.map(({ pattern }) => pattern).join('|')}|тысяч\\p{L}{0,3}|миллион\\p{L}{0,3}) +)(?:${of('hundred')}(?: +${below})?|${below})(?! +(?:${numerals.map(({ pattern }) => pattern).join('|')}|тысяч\\p{L}{0,3}|миллион\\p{L}{0,3})(?!\\p{L}))`

/** Shares of one unit of time in words: «полтора часа», «половины рабочего дня», «четверти часа», «получаса». */
export const shares: readonly { value: number; pattern: string; quote: string }[] = [
  { value: 1.5, pattern: 'полтор(?:а|ы)|полутора', quote: 'в течение полутора часов' },
  { value: 0.5, pattern: 'половин(?:а|ы|у|е|ой)|пол|полу(?=часа|года|суток)', quote: 'не более получаса' },
  { value: 0.25, pattern: 'четверт(?:ь|и|ью)', quote: 'не более четверти часа' },
]

/** Cardinal numbers as the first part of an adjective, in the genitive: «трехдневный», «пятнадцатидневный», «двадцатипятидневный». */
export const numberStems: readonly { value: number; stem: string }[] = [
  ...['одно', 'двух', 'тр[её]х', 'четыр[её]х', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти'].map((stem, at) => ({
    value: at + 1,
    stem,
  })),
  ...['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'].map((stem, at) => ({
    value: at + 11,
    stem: `${stem}надцати`,
  })),
  ...['двадцати', 'тридцати', 'сорока', 'пятидесяти', 'шестидесяти', 'семидесяти', 'восьмидесяти', 'девяноста'].map((stem, at) => ({
    value: (at + 2) * 10,
    stem,
  })),
  { value: 100, stem: 'сто' },
]
