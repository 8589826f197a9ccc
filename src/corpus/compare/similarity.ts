import type { Hand } from '../../drafting/hands.ts'
import type { Activity } from '../../model/index.ts'
import { likeness } from '../../text/likeness.ts'
import { type ComparableStep, meet } from './comparable-step.ts'

/** How like two steps are in each respect, 0 to 1; null where one of the two does not say it. */
export interface Likeness {
  words: number
  activities: number | null
  unit: number | null
  /** Where the file goes: 1 or 0. */
  passage: number | null
  /** 0 to 1: what the four come to. */
  score: number
}

/** What the words of the action, its types, who acts and where the file goes count for. */
const weights = { words: 0.4, activities: 0.35, unit: 0.3, passage: 0.3 }

/** Chief activities that are one where either act does more count half. */
const half = 0.5

/** A refusal and the condition on which it is made are one only where they are worded alike. */
const leastMixedAlike = 0.5

/** Conditions that have less of their words in common ask for other things. */
const leastAskedAlike = 0.25

/** Activities by which acts name one stage: papers are checked when they are taken, a commission decides by signing, whoever hands over a result tells of it. */
const kin: readonly (readonly [Activity, Activity])[] = [
  ['register', 'check'],
  ['decide', 'sign'],
  ['deliver', 'notify'],
]
const areKin = (a: ReadonlySet<Activity>, b: ReadonlySet<Activity>): boolean =>
  kin.some(([one, other]) => (a.has(one) && b.has(other)) || (a.has(other) && b.has(one)))

/** The common activities; half of it is whether the chief ones are the same. */
function commonActivities(a: ComparableStep, b: ComparableStep): number | null {
  if (a.activities.size === 0 || b.activities.size === 0) return null
  const chief = meet(a.mains, b.mains)
    ? 1
    : meet(a.mains, b.activities) || meet(b.mains, a.activities) || areKin(a.mains, b.mains)
      ? half
      : 0
  return (chief + likeness(a.activities, b.activities)) / 2
}

/** Centre and corporation have a counter and a store of papers behind it. */
const place = (hand: Hand): Hand => (hand === 'store' ? 'counter' : hand)
const placesOf = (found: ReadonlySet<Hand>) => new Set([...found].map(place))

/** Whoever is not named is somebody of the provider. */
const isElsewhere = ({ hands }: ComparableStep): boolean => hands.size > 0 && !hands.has('provider') && !hands.has('head')

/** Roles in the same hands are this alike; of names in other hands the common words count this much. */
const [sameHands, otherHands] = [0.6, 0.15]

/** Who acts: one role, else in one and the same hands, else the common words of the names. */
function commonUnit(a: ComparableStep, b: ComparableStep): number | null {
  if (a.roles.size === 0 || b.roles.size === 0) return a.roles.size + b.roles.size > 0 && (isElsewhere(a) || isElsewhere(b)) ? 0 : null
  if (meet(a.roles, b.roles)) return 1
  return meet(placesOf(a.hands), placesOf(b.hands)) ? Math.max(sameHands, likeness(a.lane, b.lane)) : likeness(a.lane, b.lane) * otherHands
}

/** Where the file goes: to whom, and from whom. */
function commonPassage(a: ComparableStep, b: ComparableStep): number | null {
  if (a.addressees.size === 0 || b.addressees.size === 0) return null
  const isFromOne = a.hands.size === 0 || b.hands.size === 0 || meet(placesOf(a.hands), placesOf(b.hands))
  return isFromOne && meet(a.addressees, b.addressees) ? 1 : 0
}

/** Whether a step passes the file from one of the provider to another. */
const isInside = ({ hands, addressees }: ComparableStep): boolean =>
  addressees.size > 0 && [...hands, ...addressees].every((hand) => hand === 'provider' || hand === 'head')

/** Whether all that two steps have in common is that they pass the file on, and not the same way, or on the way through the provider's own rooms with other work. */
function passOtherwise(a: ComparableStep, b: ComparableStep, passage: number | null): boolean {
  const shared = [...a.activities].filter((activity) => b.activities.has(activity))
  if (shared.length !== 1 || shared[0] !== 'hand-over') return false
  return passage === 0 || (!meet(a.mains, b.mains) && isInside(a) && isInside(b))
}

const onlyRefuses = ({ mains }: ComparableStep): boolean => mains.size === 1 && mains.has('refuse')

const isGateway = ({ steps }: ComparableStep) => steps.some(({ type }) => type === 'gateway')

/** Whether two steps are told so that they are never one: a refusal is set beside a refusal alone, a condition beside a condition or the refusal that another act tells with it. */
function areApart(a: ComparableStep, b: ComparableStep, words: number): boolean {
  if (isGateway(a) && isGateway(b)) return words < leastAskedAlike
  if (isGateway(a) || isGateway(b)) return words < leastMixedAlike || !onlyRefuses(isGateway(a) ? b : a)
  return (onlyRefuses(a) && !b.activities.has('refuse')) || (onlyRefuses(b) && !a.activities.has('refuse'))
}

/**
 * How like two steps are: the common words of what is done, the common activities («прием» and «принимает» have no stem in common, but
 * both register), who acts, by role, hands or the common words of the name, and where the file goes. What one of the two does not say is left
 * out of the account. Conditions are told by what they ask and who asks alone. Null where they are not to be set side by side.
 */
export function similarity(a: ComparableStep, b: ComparableStep): Likeness | null {
  // Texts that have no stem («ЦОН»: shorter words are no stems) are alike.
  const words = a.words.size + b.words.size === 0 ? 1 : likeness(a.words, b.words)
  if (areApart(a, b, words)) return null
  const activities = isGateway(a) || isGateway(b) ? null : commonActivities(a, b)
  const unit = commonUnit(a, b)
  const passage = commonPassage(a, b)
  if (passOtherwise(a, b, passage)) return null
  let [sum, most] = [weights.words * words, weights.words]
  for (const [value, weight] of [
    [activities, weights.activities],
    [unit, weights.unit],
    [passage, weights.passage],
  ] as const) {
    if (value === null) continue
    sum += weight * value
    most += weight
  }
  return { words, activities, unit, passage, score: sum / most }
}
