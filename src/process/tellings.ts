import type { Channel, ModelledProcess, Procedure } from '../model/index.ts'
import { mainWay } from '../model/index.ts'
import { likeness } from '../text/likeness.ts'
import { stemKey } from '../text/title-key.ts'

/** A process of which it is not told yet what it tells. */
export type ToldProcess = Omit<ModelledProcess, 'procedure' | 'canonical'>

/** Two tellings of one procedure have at least this share of their words in common; two procedures of one channel have less. */
const leastAlike = 0.5

/** Whose unit in a table of 2012 tells that the service goes through the centre: «Инспектор ЦОНа». */
const centre = /(?<!\p{L})(?:Центр|ЦОН)/u

/** Through whom the process goes: by its lead-in, in a table by the units in it; who names nobody means the provider. */
function channelOf({ channel, point, steps }: ToldProcess): Channel {
  if (channel !== null) return channel
  return point === null && steps.some(({ lane }) => centre.test(lane ?? '')) ? 'public-service-centre' : 'provider'
}

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
    return found ? [{ ...telling, procedure: found.procedure, canonical: fullest(found.tellings) === telling }] : []
  })
}
