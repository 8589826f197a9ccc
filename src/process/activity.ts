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
 * What a step does, read by the rules of `drafting/activities.ts` from its clauses without who acts, when and why; empty where none of
 * them knows it. The chief activity stands first: that of the first clause, but looking at the papers gives way to what comes of it,
 * registering to handing out what was registered, and handing the file on to anything. The others follow in the order of the text.
 */
export function activitiesOf(step: Pick<Step, 'text' | 'lane' | 'type'>): Activity[] {
  if (step.type === 'gateway') return ['check']
  const text = actions(step).join(', ')
  const found = rules
    .flatMap(({ activity, pattern }) => {
      const index = text.search(pattern)
      // A paper may name a refusal; a step refuses only where it opens with it.
      if (index < 0 || (activity === 'refuse' && index > 40)) return []
      return [{ activity, index, rank: activity === 'hand-over' ? index + text.length : index }]
    })
    .sort((a, b) => a.rank - b.rank)
  const [first] = found
  if (!first) return []
  const outweighs = ({ activity, index }: (typeof found)[number]): boolean => {
    if (first.activity === 'check') return outweighChecking.includes(activity)
    return first.activity === 'register' && activity === 'deliver' && !/(?:или|либо)\s$/iu.test(text.slice(0, index))
  }
  const chief = found.find(outweighs) ?? first
  const others = found.filter((each) => each !== chief).sort((a, b) => a.index - b.index)
  return [chief, ...others].map(({ activity }) => activity)
}

/** The chief activity of a step; null where no rule knows it. */
export const activityOf = (step: Pick<Step, 'text' | 'lane' | 'type'>): Activity | null => activitiesOf(step)[0] ?? null
