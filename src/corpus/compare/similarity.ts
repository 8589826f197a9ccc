import type { Activity, ModelledStep } from '../../model/index.ts'
import { likeness } from '../../text/likeness.ts'
import { stemKey } from '../../text/title-key.ts'
import { type RoleIndex, rolesOf } from '../link/roles.ts'

/** Steps made ready to be compared, one or several that are taken together: what is done in stems, without who does it and how long it takes. */
export interface ComparableStep {
  steps: readonly ModelledStep[]
  words: ReadonlySet<string>
  activities: ReadonlySet<Activity>
  /** The chief activity of each step. */
  mains: ReadonlySet<Activity>
  lane: ReadonlySet<string>
  /** Ids of the offices that act, whatever the act calls them. */
  roles: ReadonlySet<string>
  /** Whether the registry knows all of them. */
  isKnown: boolean
}

/** How like two steps are in each respect, 0 to 1; null where one of the two does not say it. */
export interface Likeness {
  words: number
  activities: number | null
  unit: number | null
  /** 0 to 1: what the three come to. */
  score: number
}

const stems = (text: string) => new Set(stemKey(text).split(' ').filter(Boolean))

/** The stems of a step, taken once for all comparisons. */
export function comparableStep(step: ModelledStep, roles: RoleIndex): ComparableStep {
  const lane = stems(step.lane ?? '')
  const term = stems(step.duration?.text ?? '')
  const actors = step.lane === null ? [] : rolesOf(step.lane).map((actor) => roles.find(actor))
  return {
    steps: [step],
    words: new Set([...stems(step.text)].filter((word) => !lane.has(word) && !term.has(word))),
    activities: new Set(step.activities),
    mains: new Set(step.activities.slice(0, 1)),
    lane,
    roles: new Set(actors.map(({ office }) => office)),
    isKnown: actors.every(({ known }) => known),
  }
}

const union = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> => new Set([...a, ...b])
const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((value) => b.has(value))

/** Two steps of one regulation taken together. */
export function together(one: ComparableStep, other: ComparableStep): ComparableStep {
  return {
    steps: [...one.steps, ...other.steps],
    words: union(one.words, other.words),
    activities: union(one.activities, other.activities),
    mains: union(one.mains, other.mains),
    lane: union(one.lane, other.lane),
    roles: union(one.roles, other.roles),
    isKnown: one.isKnown && other.isKnown,
  }
}

/** Whether one unit does both; who is not named is nobody else. */
export const sameUnit = (one: ComparableStep, other: ComparableStep): boolean =>
  one.roles.size === 0 || other.roles.size === 0 || meet(one.roles, other.roles)

/** What the words of the action, its types and who acts count for. */
const weights = { words: 0.4, activities: 0.35, unit: 0.25 }

/** Conditions that have less of their words in common ask for other things. */
const leastAskedAlike = 0.25

/** The common activities; half of it is whether the chief ones are the same. That both pass the file on says little: nearly all do. */
function commonActivities(a: ComparableStep, b: ComparableStep): number | null {
  if (a.activities.size === 0 || b.activities.size === 0) return null
  const chief = meet(a.mains, b.mains) ? 1 : meet(a.mains, b.activities) || meet(b.mains, a.activities) ? 0.5 : 0
  const common = (chief + likeness(a.activities, b.activities)) / 2
  const shared = [...a.activities].filter((activity) => b.activities.has(activity))
  return shared.length > 0 && shared.every((activity) => activity === 'hand-over') ? common / 2 : common
}

/** Who acts: one role, else the common words of the names; two roles that the registry keeps apart are hardly alike. */
function commonUnit(a: ComparableStep, b: ComparableStep): number | null {
  if (a.roles.size === 0 || b.roles.size === 0) return null
  if (meet(a.roles, b.roles)) return 1
  return likeness(a.lane, b.lane) * (a.isKnown && b.isKnown ? 0.15 : 0.7)
}

/** A refusal is set beside a refusal alone. */
const onlyRefuses = ({ mains }: ComparableStep): boolean => mains.size === 1 && mains.has('refuse')

const isGateway = ({ steps }: ComparableStep) => steps.some(({ type }) => type === 'gateway')

/**
 * How like two steps are: the common words of what is done, the common activities («прием» and «принимает» have no stem in common, but
 * both register), and who acts, by role or by the common words of the name. What one of the two does not say is left out of the account. A
 * task is never like a condition; conditions are told by what they ask alone. Null where they are not to be set side by side.
 */
export function similarity(a: ComparableStep, b: ComparableStep): Likeness | null {
  if (isGateway(a) !== isGateway(b)) return null
  if ((onlyRefuses(a) && !b.activities.has('refuse')) || (onlyRefuses(b) && !a.activities.has('refuse'))) return null
  // Texts that have no stem («ЦОН»: shorter words are no stems) are alike.
  const words = a.words.size + b.words.size === 0 ? 1 : likeness(a.words, b.words)
  if (isGateway(a) && words < leastAskedAlike) return null
  const activities = isGateway(a) ? null : commonActivities(a, b)
  const unit = commonUnit(a, b)
  let [sum, most] = [weights.words * words, weights.words]
  for (const [value, weight] of [
    [activities, weights.activities],
    [unit, weights.unit],
  ] as const) {
    if (value === null) continue
    sum += weight * value
    most += weight
  }
  return { words, activities, unit, score: sum / most }
}
