import { type LanguageModel, paragraphEnd, paragraphStart, tokens } from './language-model.ts'
import { closeLetters } from './letter-spacing.ts'
import { type Line, leadingGap, opensParagraph } from './line.ts'

/** Signs that a line lost words or took in others: such a line teaches nothing. */
const damaged = (line: Line): boolean =>
  leadingGap(line) > 0 ||
  /\S\s{2,}\S|\s[,.;:)]|[\p{Ll}.,;:]\p{Lu}|["(]$|[\p{Ll}"»]\d/u.test(line.text) ||
  /(?:№ ?\d+|(?:пункт|стать|приложени|стандарт|регламент|закон|правил|постановлени)\p{Ll}{0,3}(?: \d+)?)$/iu.test(line.text)

/** Narrow lines are cells of a table, where words are cut anywhere. */
const narrow = 40

/** Adds the words of the lines that show no damage to a model. */
export function learn(model: LanguageModel, lines: Line[]): LanguageModel {
  let run: string[] = []
  const close = (): void => {
    model.add(run)
    run = []
  }
  for (const [at, line] of lines.entries()) {
    if (opensParagraph(line)) {
      if (run.length > 0) run.push(paragraphEnd)
      close()
      run.push(paragraphStart)
    } else if (line.blankBefore > 0) close()
    const next = lines[at + 1]
    const cell = line.text.length < narrow && !opensParagraph(line) && next !== undefined && next.blankBefore === 0 && !opensParagraph(next)
    if (cell || damaged(line)) close()
    else for (const token of tokens(line.text)) run.push(token)
  }
  close()
  return model
}

/** Lines with their stretched words closed up, ready to be learned from or repaired. */
export const closed = (lines: Line[]): Line[] => lines.map((line) => ({ ...line, text: closeLetters(line.text) }))
