import type { Hand } from '../../drafting/hands.ts'
import type { Activity, ModelledStep } from '../../model/index.ts'
import { stemKey } from '../../text/title-key.ts'
import { type RoleIndex, rolesOf } from '../link/roles.ts'
import { addresseesOf, handOf } from './hand.ts'

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
  /** In whose hands the file is. */
  hands: ReadonlySet<Hand>
  /** To whom it goes, as far as the steps say. */
  addressees: ReadonlySet<Hand>
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
    hands: new Set(step.lane === null ? [] : rolesOf(step.lane).map(handOf)),
    addressees: new Set(addresseesOf(step)),
  }
}

const union = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> => new Set([...a, ...b])
export const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((value) => b.has(value))

/** Two steps of one regulation taken together. */
export function together(one: ComparableStep, other: ComparableStep): ComparableStep {
  return {
    steps: [...one.steps, ...other.steps],
    words: union(one.words, other.words),
    activities: union(one.activities, other.activities),
    mains: union(one.mains, other.mains),
    lane: union(one.lane, other.lane),
    roles: union(one.roles, other.roles),
    hands: union(one.hands, other.hands),
    addressees: union(one.addressees, other.addressees),
  }
}

/** Whether one unit does both; who is not named is nobody else. */
export const sameUnit = (one: ComparableStep, other: ComparableStep): boolean =>
  one.roles.size === 0 || other.roles.size === 0 || meet(one.roles, other.roles)

const same = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size === b.size && [...a].every((value) => b.has(value))

/** Whether two steps of one regulation do one thing in portions: a notice is handed over, then a certificate. */
export const inPortions = (one: ComparableStep, other: ComparableStep): boolean =>
  same(one.mains, other.mains) && meet(one.addressees, other.addressees)

/** What leaves a paper behind: these are steps of their own wherever they are told. */
const stages: ReadonlySet<Activity> = new Set(['submit', 'prepare', 'sign', 'deliver'])

/** Whether a step does what two of another regulation do one after the other: «рассмотрение, оформление и подпись результата». */
export const covers = (whole: ComparableStep, one: ComparableStep, other: ComparableStep): boolean =>
  !meet(one.mains, other.mains) &&
  [one, other].every(({ mains }) => meet(mains, stages) && [...mains].every((activity) => whole.activities.has(activity)))
