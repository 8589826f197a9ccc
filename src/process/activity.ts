import { activities } from '../drafting/activities.ts'
import type { Activity, Step } from '../model/index.ts'
import { withLetters } from '../russian/letters.ts'
import { actions } from './label.ts'

const rules = activities.map(({ activity, words }) => ({
  activity,
  pattern: new RegExp(withLetters(`(?<!\\p{L})(?:${words})(?!\\p{L})`), 'iu'),
}))

/** What comes of having looked at the papers says more than that they were looked at. */
const outweighChecking: readonly Activity[] = ['decide', 'prepare', 'sign']

/**
 * What a step does, read by the rules of `language/activities.ts` from its clauses without who acts, when and why; null where none of
 * them knows it. The chief action is the one that stands first, but looking at the papers gives way to what comes of it, and handing the file on to anything.
 */
export function activityOf(step: Pick<Step, 'text' | 'lane' | 'type'>): Activity | null {
  if (step.type === 'gateway') return 'check'
  const text = actions(step).join(', ')
  const found = rules
    .flatMap(({ activity, pattern }) => {
      const index = text.search(pattern)
      // A paper may name a refusal; a step refuses only where it opens with it.
      if (index < 0 || (activity === 'refuse' && index > 40)) return []
      return [{ activity, index: activity === 'hand-over' ? index + text.length : index }]
    })
    .sort((a, b) => a.index - b.index)
  const chief = found[0]?.activity ?? null
  return chief === 'check' ? (found.find(({ activity }) => outweighChecking.includes(activity))?.activity ?? chief) : chief
}
