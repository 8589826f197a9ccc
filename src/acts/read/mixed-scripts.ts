import type { VFile } from 'vfile'
import { analyse } from '../../russian/morphology.ts'
import { kazakhOnly, russianFor } from '../../text/kazakh-letters.ts'
import { wordsOfTwoScripts } from '../../text/scripts.ts'

const withKazakh = new RegExp(`(?<!\\p{L})(?=\\p{L}*[${kazakhOnly}])[а-яё${kazakhOnly}]{5,}(?!\\p{L})`, 'gu')
const kazakhLetter = new RegExp(`[${kazakhOnly}]`, 'gu')
const toRussian = (word: string): string => word.replace(kazakhLetter, (letter) => russianFor[letter] ?? letter)

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
  for (const [index, line] of lines.entries())
    for (const { word, at } of wordsOfTwoScripts(line))
      file.info(
        `В слове «${word}» стоят латинские буквы вместо кириллических. В тексте слово осталось как в акте; правила чтения и поиск читают его кириллицей.`,
        {
          ...{ place: { line: index + 1, column: at + 1 }, ruleId: 'mixed-scripts', source: 'atlas' },
        },
      )
}
