import type { Step } from '../../model/index.ts'
import { activityOf } from '../activity.ts'
import { clausesOf } from '../reading/clauses.ts'
import { read } from '../reading/index.ts'
import { acts, habit, trimmed } from './words.ts'

const entry = habit('entry')

/** What is done before it is known which case it is; null where only who does it stands there. */
export const leadIn = (text: string, lane: string | null): string | null => (read({ text, lane }).length > 0 ? text : null)

const comesFirst = new Set(['check', 'register', 'submit', 'query'])

/** Parts the words before a condition: those by which it becomes known, and those that are done where all is well. */
export function checkedFirst(step: Step, before: string, when: string): [string, string] {
  const all = clausesOf(before).map(({ tie, before: limit, told }) => [tie, limit, told].filter(Boolean).join(' '))
  const isActor = (clause: string) => !acts(clause)
  // «дает заключение; при отрицательном заключении …»: what the case speaks of is made first.
  const stems = stemsOf(when)
  const lastMade = all.findLastIndex(
    (clause) => stemsOf(clause).some((stem) => stems.includes(stem)) && /^(?:да|составл|вынос|принима|получа)/iu.test(clause),
  )
  const at = all.findIndex(
    (clause, index) =>
      index > lastMade && !isActor(clause) && (entry.test(clause) || !comesFirst.has(activityOf({ ...step, text: clause }) ?? '')),
  )
  if (at < 0) return [before, '']
  const lead = all.slice(0, at).join(' ')
  return acts(lead) ? [trimmed(lead), all.slice(at).join(' ')] : ['', before]
}

const stemsOf = (text: string): readonly string[] =>
  (text.match(/\p{L}{6,}/gu) ?? []).map((word) => word.toLocaleLowerCase('ru').slice(0, -2))
