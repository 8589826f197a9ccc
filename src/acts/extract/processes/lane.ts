import { acts } from './acting.ts'
import { actorAt } from './actors.ts'
import { wordsOf } from './words.ts'

/**
 * Who acts in a step, nominative as worded, several joined by «; »; null where the step does not say.
 * Read from the subject of a verb, from the instrumental beside a noun of action or a passive verb, from the genitive after «ввод», or
 * from the system in which a check stands («проверка на портале»). `listed` are the units that the regulation names itself.
 */
export function readLane(text: string, listed: readonly string[]): string | null {
  const stepText = text.replace(/^(?:процесс|условие) *\d+ *[-–—:.]? */iu, (prefix) => ' '.repeat(prefix.length))
  const words = wordsOf(stepText)
  const found: string[] = []
  for (let index = 0; index < words.length; index++) {
    const actor = actorAt(words, index, stepText, listed)
    if (!actor) continue
    if (acts(actor, words) && !found.some((lane) => lane.toLowerCase() === actor.nominative.toLowerCase())) found.push(actor.nominative)
    index = actor.to - 1
  }
  return found.length === 0 ? null : found.join('; ')
}
