import { type Channel, type ModelledProcess, type ModelledStep, mainWay, type Procedure, type Retelling } from '../model/index.ts'
import { term } from '../russian/term.ts'
import { likeness } from '../text/likeness.ts'
import { stemKey } from '../text/title-key.ts'
import { channelThrough } from './channel.ts'
import { speaksOfRefusal } from './refusal.ts'

/** A process of which it is not told yet what it tells. */
export type ToldProcess = Omit<ModelledProcess, 'procedure' | 'canonical' | 'retells'>

/** Two tellings of one procedure have at least this share of their words in common; two procedures of one channel have less. */
const leastAlike = 0.5

/** Through whom the process goes; who names nobody means the provider. */
const channelOf = (process: ToldProcess): Channel => channelThrough(process) ?? 'provider'

const termed = ({ totals }: ToldProcess): number => mainWay(totals).steps.length - mainWay(totals).stepsWithoutTerm

/** Which of several tellings counts: the one that states most terms, of equals the one with most steps, of equals the first. */
const fullest = (all: readonly ToldProcess[]): ToldProcess | undefined =>
  all.toSorted((a, b) => termed(b) - termed(a) || b.steps.length - a.steps.length)[0]

/**
 * Names the procedure that each process of one regulation tells (its channel; a second procedure of the channel is `channel-2`) and
 * marks one telling of each as canonical. A regulation tells one procedure by actions, by units, by stages and in its tables.
 */
export function procedures(tellings: readonly ToldProcess[]): ModelledProcess[] {
  const told: { procedure: Procedure; channel: Channel; words: ReadonlySet<string>; tellings: ToldProcess[] }[] = []
  for (const telling of tellings) {
    const channel = channelOf(telling)
    const words = new Set(telling.steps.flatMap(({ text }) => stemKey(text).split(' ')))
    const ofChannel = told.filter((each) => each.channel === channel)
    const same = ofChannel.find((each) => likeness(each.words, words) >= leastAlike)
    const procedure: Procedure = ofChannel.length === 0 ? channel : `${channel}-${ofChannel.length + 1}`
    if (same) same.tellings.push(telling)
    else told.push({ procedure, channel, words, tellings: [telling] })
  }
  return tellings.flatMap((telling) => {
    const found = told.find((each) => each.tellings.includes(telling))
    const counted = found && fullest(found.tellings)
    if (!counted) return []
    const retells = counted === telling ? null : retellingOf(telling, counted)
    return [{ ...telling, procedure: found.procedure, canonical: counted === telling, retells }]
  })
}

/** Two steps with at least this share of their words in common say the same in other words. */
const sameWords = 0.8

const letters = (text: string | null): string => (text ?? '').toLocaleLowerCase('ru').replace(/[^\p{L}\d]/gu, '')
/** The words of a step without its term, which has a place of its own. */
const wordsOf = ({ text, duration }: ModelledStep): string =>
  (duration === null ? text : text.replace(duration.text, ' ')).replace(/\s+/gu, ' ')

/** In what one step repeats another; null where it says something else. */
function differences(step: ModelledStep, other: ModelledStep): Retelling['differences'][number] | null {
  const [said, before] = [wordsOf(step), wordsOf(other)]
  const isAlike = letters(said) === letters(before)
  if (!isAlike && likeness(new Set(stemKey(said).split(' ')), new Set(stemKey(before).split(' '))) < sameWords) return null
  if (step.type !== other.type || speaksOfRefusal(said) !== speaksOfRefusal(before)) return null
  const facets: Retelling['differences'][number]['facets'] = []
  if (letters(step.lane) !== letters(other.lane)) facets.push('lane')
  if ((step.duration && term(step.duration)) !== (other.duration && term(other.duration))) facets.push('term')
  if (!isAlike) facets.push('words')
  return { step: step.id, of: other.id, facets }
}

/** What a telling repeats of the one that counts: null where it has other steps, or names those who act where that one does not. */
function retellingOf(telling: ToldProcess, counted: ToldProcess): Retelling | null {
  if (telling.steps.length !== counted.steps.length) return null
  const found = telling.steps.map((step, index) => differences(step, counted.steps[index] as ModelledStep))
  const isNamedOnlyHere = telling.steps.some(({ lane }, index) => lane !== null && counted.steps[index]?.lane === null)
  if (isNamedOnlyHere || found.includes(null)) return null
  return { process: counted.id, differences: found.flatMap((each) => (each && each.facets.length > 0 ? [each] : [])) }
}
