import type { VFile } from 'vfile'
import { analyse } from '../../russian/morphology.ts'

/** Letters that look alike in Latin and Cyrillic. */
const twins: Record<string, string> = {
  ...{ a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у' },
  ...{ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У' },
}

/** A Cyrillic word in which letters of the Latin keyboard stand for their twins: «Cроки» with a Latin C. */
const mixed = /(?<![\p{L}\p{N}@./_-])(?=\p{L}*\p{Script=Cyrillic})(?=\p{L}*[a-zA-Z])\p{L}{3,}(?![\p{L}\p{N}@/_])/gu

/** Kazakh letters and the Russian ones that they look like. */
const kazakhTwins: Record<string, string> = { қ: 'к', ғ: 'г', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', ә: 'а', і: 'и', һ: 'х' }
const withKazakh = /(?<!\p{L})(?=\p{L}*[қғңөұүәіһ])[а-яёқғңөұүәіһ]{5,}(?!\p{L})/gu
const toRussian = (word: string): string => word.replace(/[қғңөұүәіһ]/gu, (letter) => kazakhTwins[letter] ?? letter)

/** Tells where a word that the dictionary of Russian has holds a Kazakh letter: «доқумент». Kazakh words are none of its. */
export function tellKazakhLetters(lines: readonly string[], file: VFile): void {
  for (const [index, line] of lines.entries())
    for (const { 0: word, index: column } of line.matchAll(withKazakh))
      if (analyse(toRussian(word)).some(({ known }) => known))
        file.info(
          `В слове «${word}» стоит казахская буква вместо русской. Слово осталось как в акте, и правила чтения могли его не узнать.`,
          {
            ...{ place: { line: index + 1, column: column + 1 }, ruleId: 'mixed-scripts', source: 'atlas' },
          },
        )
}

/** Tells where a Cyrillic word holds Latin twins: the text keeps them, but no search for the word would find it as it is printed. */
export function tellMixedScripts(lines: readonly string[], file: VFile): void {
  for (const [index, line] of lines.entries()) {
    if (!/[a-zA-Z]/.test(line)) continue
    for (const { 0: word, index: column } of line.matchAll(mixed))
      if ([...word].every((letter) => !/[a-zA-Z]/.test(letter) || letter in twins))
        file.info(
          `В слове «${word}» стоят латинские буквы вместо кириллических. Слово осталось как в акте; поиск находит и такое написание.`,
          {
            ...{ place: { line: index + 1, column: column + 1 }, ruleId: 'mixed-scripts', source: 'atlas' },
          },
        )
  }
}
