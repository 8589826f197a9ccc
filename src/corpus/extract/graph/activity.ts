import { activities } from '../../language/activities.ts'
import { withLetters } from '../../language/letters.ts'
import type { Activity, Step } from '../../model/index.ts'

const rules = activities.map(({ activity, words }) => ({
  activity,
  pattern: new RegExp(withLetters(`(?<!\\p{L})(?:${words})(?!\\p{L})`), 'iu'),
}))

/**
 * What a step does, read from its verbs by the rules of `language/activities.ts`; null where none of them is there.
 * A step's chief action is the one that stands first, except that handing the file on never outweighs what was done before it.
 */
export function activityOf(step: Pick<Step, 'text' | 'lane' | 'type'>): Activity | null {
  const text = step.text.replace(/\([^()]*\)/gu, ' ').replace(/\s+/gu, ' ')
  if (step.type === 'gateway') return 'check'
  let best: { activity: Activity; index: number } | null = null
  for (const { activity, pattern } of rules) {
    const found = pattern.exec(text)
    if (!found) continue
    if (activity === 'refuse' && !/^(?:.{0,40})$/su.test(text.slice(0, found.index)) && !/^в случае/iu.test(text)) continue
    const index = activity === 'hand-over' ? found.index + text.length : found.index
    if (!best || index < best.index) best = { activity, index }
  }
  return best?.activity ?? null
}
