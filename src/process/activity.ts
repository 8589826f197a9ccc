import { activities } from '../drafting/activities.ts'
import { applicants, otherApplicants } from '../drafting/roles.ts'
import type { Activity, Step } from '../model/index.ts'
import { withLetters } from '../russian/letters.ts'
import { isVerb } from '../russian/verbs.ts'
import { ownPart, read } from './reading/index.ts'
import { isAction, isSubject } from './reading/words.ts'

const rules = activities.map(({ activity, words, by = null }) => ({
  activity,
  by,
  pattern: new RegExp(withLetters(`(?<!\\p{L})(?:${words})(?!\\p{L})`), 'giu'),
}))

const applicant = new RegExp(`^(?:${[...applicants, ...otherApplicants].join('|')})`, 'iu')

/** What comes of having looked at the papers says more than that they were looked at. */
const outweighChecking: readonly Activity[] = ['decide', 'prepare', 'sign']

/** Verbs and their nouns that say nothing by themselves: what is done stands behind them as a noun. */
const light =
  /(?:осуществл|пров(?:од|ед)|произв(?:од|ед)|обеспеч|организ|выполн)\p{L}*(?:,?\s+(?!(?:для|на|к|ко|по|при|от|об?|с|со|в|во|после|до|из)\s)\p{L}+){0,6}?,?(?:\s+и)?\s+$/iu

/**
 * Whether the unit does what was found: a noun of action does so where its clause opens with it, behind a verb that says nothing by itself,
 * and in a list of such («подготовка результата и его передача»).
 */
function isDone(text: string, { 0: words, index }: RegExpExecArray, starts: readonly number[]): boolean {
  const [first = ''] = /^\p{L}+/u.exec(words) ?? []
  if (isVerb(first)) return true
  const before = text.slice(starts.findLast((each) => each <= index) ?? 0, index)
  if (before === '' || must.test(before) || /(?:^(?:или|либо)|[.:;])\s+$/iu.test(before) || light.test(before)) return true
  return (
    /(?:^|\s)(?:и|или|либо)\s+(?:(?:его|ее|её|их)\s+)?$/iu.test(before) &&
    (isAction(before.split(' ')[0] ?? '') || isSubject(first) || infinitive.test(before))
  )
}

/** «обязан проверить»: what one has to do. */
const must = /(?:^|\s)(?:обязан\p{L}?|долж(?:ен|на|но|ны)|вправе|может|могут)\s+$/iu

/** «найти документы и составить справку» */
const infinitive = /^\p{L}{3,}(?:ть|ти|чь)\s/iu

const saysNothing = /^(?:(?:осуществля|провод|производ|выполня)\p{L}+|принима(?:е|ю)тся)/iu
const circumstance = /^(?:при|если|не|[вкс]о?|во|после|по|до|для|на|за|от|из)\s/iu

/** «контроль осуществляет»: a verb that says nothing by itself stands before what it is done with. */
const inOrder = (before: string, told: string): string =>
  before === '' || circumstance.test(before) ? told : told.replace(saysNothing, (verb) => `${verb} ${before}`)

/**
 * What a step does, read by the rules of `drafting/activities.ts` from its clauses without who acts, when and why; empty where none of
 * them knows it. The chief activity stands first: that of the first clause, but looking at the papers gives way to what comes of it,
 * registering to handing out what was registered, and handing the file on to anything. The others follow in the order of the text.
 */
export function activitiesOf(step: Pick<Step, 'text' | 'lane' | 'type'>): Activity[] {
  if (step.type === 'gateway') return ['check']
  const all = read(step).map(({ tie, before, told }) =>
    [tie, /^не$/iu.test(before) ? before : '', inOrder(before, ownPart(told))].filter(Boolean).join(' '),
  )
  const text = all.join(', ')
  let end = 0
  const starts = all.map((clause) => {
    const start = end
    end += clause.length + ', '.length
    return start
  })
  const by = step.lane === null || applicant.test(step.lane) ? 'applicant' : 'unit'
  const found = rules
    .filter((rule) => rule.by === null || rule.by === by)
    .flatMap(({ activity, pattern }) => {
      const index = [...text.matchAll(pattern)].find((match) => isDone(text, match, starts))?.index ?? -1
      // A paper may name a refusal; a step refuses only where it opens with it or says so with a verb.
      if (index < 0 || (activity === 'refuse' && index > 40 && !isVerb(/^\p{L}+/u.exec(text.slice(index))?.[0] ?? ''))) return []
      return [{ activity, index, rank: activity === 'hand-over' ? index + text.length : index }]
    })
    .filter(({ activity, index }, place, all) => all.findIndex((each) => each.index === index || each.activity === activity) === place)
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
