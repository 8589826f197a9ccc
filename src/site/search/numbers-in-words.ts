import { plain } from './letters.ts'

/** Parts of a number in words, in Russian (cardinal and ordinal, all cases) and Kazakh, in the spelling of `plain`. */
const parts: readonly (readonly [pattern: string, value: number])[] = [
  ...([
    ['один|одна|одного|перв[а-я]{2,3}|бир(?:инши)?', 1],
    ['два|две|двух|втор[а-я]{2,3}|еки(?:нши)?', 2],
    ['три|трех|треть[а-я]{1,3}|третий|уш(?:инши)?', 3],
    ['четыр(?:е|ех)|четверт[а-я]{2,3}|торт(?:инши)?', 4],
    ['пят(?:ь|и|[а-я]{2,3})|бес(?:инши)?', 5],
    ['шест(?:ь|и|[а-я]{2,3})|алты(?:ншы)?', 6],
    ['семь|семи|седьм[а-я]{2,3}|жети(?:нши)?', 7],
    ['восемь|восьм(?:и|[а-я]{2,3})|сегиз(?:инши)?', 8],
    ['девят(?:ь|и|[а-я]{2,3})|тогыз(?:ыншы)?', 9],
    ['десят[а-я]{1,3}|он(?:ыншы)?', 10],
  ] as const),
  ...['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'].map(
    (stem, at) => [`${stem}надцат[а-я]{1,3}`, at + 11] as const,
  ),
  ...([
    ['двадцат[а-я]{1,3}|жиырма(?:сыншы)?', 20],
    ['тридцат[а-я]{1,3}|отыз(?:ыншы)?', 30],
    ['сорок[а-я]{0,4}|кырык(?:ыншы)?', 40],
    ['пят[ьи]десят[а-я]{0,3}|елу(?:инши)?', 50],
    ['шест[ьи]десят[а-я]{0,3}|алпыс(?:ыншы)?', 60],
    ['сем[ьи]десят[а-я]{0,3}|жетпис(?:инши)?', 70],
    ['вос(?:емь|ьми)десят[а-я]{0,3}|сексен(?:инши)?', 80],
    ['девяност[а-я]{1,3}|токсан(?:ыншы)?', 90],
    ['сто|ста|сот[а-я]{2,3}|жуз(?:инши)?', 100],
    ['двести|двухсот', 200],
    ['триста|трехсот', 300],
    ['четыреста|четырехсот', 400],
    ['пят[ьи]сот', 500],
    ['шест[ьи]сот', 600],
    ['сем[ьи]сот', 700],
    ['вос(?:емь|ьми)сот', 800],
    ['девят[ьи]сот', 900],
    ['тысяч[а-я]{0,3}|мын(?:ыншы)?', 1000],
  ] as const),
]
const patterns = parts.map(([pattern, value]) => ({ pattern: new RegExp(`^(?:${pattern})$`), value }))
const numeralOf = (word: string) => patterns.find(({ pattern }) => pattern.test(word))?.value

/** Reads as many words from the start as one number has: «сто семь постановление» → 107 of two words; 0 of none. */
function numberAt(words: readonly string[]): { value: number; length: number } {
  let [whole, below, last, length] = [0, 0, Number.POSITIVE_INFINITY, 0]
  for (const word of words) {
    const value = numeralOf(word)
    if (value === undefined) break
    if (value === 1000) [whole, below, last] = [whole + Math.max(below, 1) * 1000, 0, 1000]
    // «Үш жүз».
    else if (value === 100 && below > 0 && below < 10) [below, last] = [below * 100, 100]
    else if (value < last && !(last > 10 && last < 20)) [below, last] = [below + value, value < 10 ? 0 : value >= 100 ? 100 : value]
    else break
    length++
  }
  return { value: whole + below, length }
}

/**
 * A question with its numbers in words as figures, «сто семь» → «107», «двадцать второе июня» → «22 июня»; one small number alone stays a word
 * unless `isCounted` knows what comes after it.
 */
export function withFigures(question: string, isCounted: (next: string) => boolean): string {
  const words = [...question.matchAll(/\p{L}+/gu)].map((found) => ({
    text: plain(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }))
  let read = ''
  let at = 0
  for (let place = 0; place < words.length; place++) {
    const together = words
      .slice(place)
      .findIndex((word, offset, all) => offset > 0 && /[^\s-]/.test(question.slice(all[offset - 1]?.to, word.from)))
    const { value, length } = numberAt(words.slice(place, together < 0 ? undefined : place + together).map(({ text }) => text))
    const [first, last] = [words[place], words[place + length - 1]]
    if (!first || !last || length === 0 || (length === 1 && value < 100 && !isCounted(words[place + 1]?.text ?? ''))) continue
    read += question.slice(at, first.from) + value
    at = last.to
    place += length - 1
  }
  return read + question.slice(at)
}
