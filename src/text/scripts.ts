/** Letters of the Latin keyboard that stand for a Cyrillic one that looks like them. */
const twins: Readonly<Record<string, string>> = {
  ...{ a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у' },
  ...{ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У' },
}

/** A Cyrillic word in which letters of the Latin keyboard stand for their twins: «Cроки» with a Latin C. */
const mixed = /(?<![\p{L}\p{N}@./_-])(?=\p{L}*\p{Script=Cyrillic})(?=\p{L}*[a-zA-Z])\p{L}{3,}(?![\p{L}\p{N}@/_])/gu

const onlyTwins = (word: string): boolean => [...word].every((letter) => !/[a-zA-Z]/.test(letter) || letter in twins)

/** The words of a text in which every Latin letter is the twin of a Cyrillic one, with their places. */
export function wordsOfTwoScripts(text: string): { word: string; at: number }[] {
  if (!/[a-zA-Z]/.test(text)) return []
  return [...text.matchAll(mixed)].flatMap(({ 0: word, index }) => (onlyTwins(word) ? [{ word, at: index }] : []))
}

/** The text as it is read: such words in Cyrillic letters, letter for letter. Words of one script stay. */
export const inOneScript = (text: string): string =>
  /[a-zA-Z]/.test(text)
    ? text.replace(mixed, (word) => (onlyTwins(word) ? word.replace(/[a-zA-Z]/g, (letter) => twins[letter] ?? letter) : word))
    : text
