import { kazakhOnly, russianFor } from '../../text/kazakh-letters.ts'

/** Letters as they are folded: Kazakh ones as Russian ones, ё as е. */
const plainLetters: Record<string, string> = { ё: 'е', ...russianFor }
const foldedLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')
const kazakhLetter = new RegExp(`[${kazakhOnly}]`, 'i')
/** Latin letters that look like Cyrillic ones. */
const lookalikes: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
}

/** Lower case, a Latin letter within a Cyrillic word («Cроки») as the Cyrillic one that it looks like. */
export function lower(text: string): string {
  const small = text.normalize('NFC').toLowerCase()
  // Few texts have a Latin letter at all, and every phrase of the index is read when the search starts.
  if (!/[a-z]/.test(small)) return small
  return small.replace(/[\p{L}\p{N}]+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word) && /[a-z]/.test(word) ? [...word].map((letter) => lookalikes[letter] ?? letter).join('') : word,
  )
}

/** The spelling in which words are compared: lower case, no ё, no Kazakh letters. */
export function plain(text: string): string {
  return lower(text).replace(foldedLetters, (letter) => plainLetters[letter] ?? letter)
}

/** Whether a word has letters that only Kazakh has. */
export function isKazakh(word: string): boolean {
  return kazakhLetter.test(word)
}

const latinKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./"
const russianKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю.'
const kazakhFigures: Record<string, string> = { 2: 'ә', 3: 'і', 4: 'ң', 5: 'ғ', 8: 'ү', 9: 'ұ', 0: 'қ', '-': 'ө', '=': 'һ' }

/** What the same keys give on a Russian keyboard, «gjcj,bt» → «пособие», and with Kazakh letters in the row of figures. */
export function otherKeyboards(text: string): string[] {
  const russian = [...text.toLowerCase()].map((letter) => russianKeys[latinKeys.indexOf(letter)] ?? letter)
  const kazakh = russian.map((letter) => kazakhFigures[letter] ?? letter)
  return [...new Set([russian.join(''), kazakh.join('')])]
}

/**
 * Ways in which people write Cyrillic in Latin letters, longest signs first: English-like (BGN, passports), German and ISO 9, Kazakh
 * (2021 and earlier alphabets). One sign may mean several letters; every way is tried on every word.
 */
const common: [string, string][] = [
  ...([
    ['shch', 'щ'],
    ['zh', 'ж'],
    ['kh', 'х'],
    ['ts', 'ц'],
    ['tz', 'ц'],
    ['ch', 'ч'],
    ['sh', 'ш'],
    ['yu', 'ю'],
    ['iu', 'ю'],
    ['ya', 'я'],
    ['ia', 'я'],
    ['yo', 'е'],
    ['ye', 'е'],
  ] as [string, string][]),
  ...[...'abvgdezijklmnoprstufhcwxqy'].map((letter, index) => [letter, [...'абвгдезийклмнопрстуфхцвхкы'][index] ?? ''] as [string, string]),
  ...([
    ["'", 'ь'],
    ['á', 'а'],
    ['ä', 'а'],
    ['ó', 'о'],
    ['ö', 'о'],
    ['ú', 'у'],
    ['ü', 'у'],
    ['ū', 'у'],
    ['ń', 'н'],
    ['ñ', 'н'],
    ['ǵ', 'г'],
    ['ğ', 'г'],
    ['ş', 'ш'],
    ['ı', 'и'],
    ['ý', 'у'],
    ['š', 'ш'],
    ['ž', 'ж'],
    ['č', 'ч'],
    ['ŝ', 'щ'],
    ['è', 'э'],
    ['û', 'ю'],
    ['â', 'я'],
  ] as [string, string][]),
]
const systems: [string, string][][] = [
  [['yy', 'ый'], ['iy', 'ий'], ['yi', 'ый'], ['ey', 'ей'], ['oy', 'ой'], ['ay', 'ай'], ...common],
  [
    ['schtsch', 'щ'],
    ['tsch', 'ч'],
    ['sch', 'щ'],
    ['ju', 'ю'],
    ['ja', 'я'],
    ['je', 'е'],
    ['jo', 'е'],
    ['yj', 'ый'],
    ['ij', 'ий'],
    ['ey', 'ей'],
    ['oy', 'ой'],
    ['ay', 'ай'],
    ...common,
  ],
  [['j', 'ж'], ['sch', 'щ'], ['ya', 'я'], ['yi', 'ый'], ['iy', 'ий'], ['oi', 'ой'], ['ei', 'ей'], ['ai', 'ай'], ['ui', 'уй'], ...common],
  [['j', 'ж'], ['sh', 'щ'], ['yi', 'ый'], ['oi', 'ой'], ['ai', 'ай'], ...common],
  [['w', 'ш'], ['x', 'х'], ['yi', 'ый'], ['aya', 'ая'], ...common] as [string, string][],
]

/** What a word in Latin letters may be in Cyrillic, each reading once. */
export function fromLatin(word: string): string[] {
  return [
    ...new Set(
      systems.map((signs) => {
        let rest = word.toLowerCase().normalize('NFC')
        let read = ''
        while (rest) {
          const [sign, letter] = signs.find(([sign]) => rest.startsWith(sign)) ?? [rest[0] ?? '', rest[0] ?? '']
          read += letter
          rest = rest.slice(sign.length)
        }
        return read
      }),
    ),
  ]
}
