import { questions } from '../drafting/questions.ts'
import type { Question } from '../model/index.ts'
import { withLetters } from '../russian/letters.ts'
import { capital } from '../text/capital.ts'
import type { Conditional } from './choice/model.ts'
import { withoutNameAtEnd } from './reading/actor.ts'
import { plain } from './reading/plain.ts'

const asking = questions.map(({ words, ask }) => ({ pattern: new RegExp(withLetters(words), 'iu'), ask }))

/** Where the papers are listed: «предусмотренного пунктом 8 настоящего Регламента». */
const provided =
  /,?\s*(?:согласно\s+перечню,?\s+)?(?:предусмотренн|указанн)\p{L}+\s+(?:в\s+)?пункт\p{L}*\s+\d+(?:-\d+)?(?:\s+настоящ\p{L}+)?\s+(?:Регламент|Стандарт)\p{L}*/giu

/** A condition as a short question that is answered «да» when all is well; null where no rule knows it. */
export function ask(words: string, isCondition = false): Question | null {
  const text = plain(words)
  for (const { pattern, ask: asked } of asking) {
    const found = pattern.exec(text)
    // Of a condition with several grounds the one before it would be lost.
    if (found && !(isCondition && text.slice(0, found.index).includes(','))) return asked
  }
  return null
}

/** A condition as the act words it: «В случае выявления ошибок». */
export function conditionName({ opening, when }: Conditional, lane: string | null): string {
  const words = withoutNameAtEnd(plain(when).replace(provided, ''), lane)
  if (opening === null) return `${capital(words)}?`
  return `${opening} ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}
