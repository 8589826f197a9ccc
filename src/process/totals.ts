import type { Channel, Duration, ProcessGraph, Step, Totals } from '../model/index.ts'
import { readDuration } from '../russian/duration.ts'

const units: readonly Duration['unit'][] = ['minute', 'hour', 'working-day', 'calendar-day', 'day', 'month']
const dayUnits: readonly Duration['unit'][] = ['working-day', 'calendar-day', 'day']

/** «Максимально допустимое время ожидания…»: a limb about the counter, not about the service. */
const counterTime = /ожидани|обслуживани|очеред/iu

/** Which channel a limb of «Сроки оказания…» speaks of: «в Центр – в течение десяти рабочих дней». */
const limbChannels: readonly { channel: Channel; words: RegExp }[] = [
  { channel: 'public-service-centre', words: /(?:^|\s)в\s+(?:Центр|ЦОН)/u },
  { channel: 'state-corporation', words: /Государственн\p{L}+\s+корпораци/u },
  { channel: 'portal', words: /портал/u },
  { channel: 'rural-akim', words: /аким/u },
  { channel: 'provider', words: /(?:уполномоченн\p{L}+|рабоч\p{L}+)\s+орган|услугодател/u },
]

/** Minutes and hours are one scale; days of any kind come above them and months above days. */
function weight({ value, unit }: Duration): number {
  const scale = { minute: 1, hour: 60, 'working-day': 1e5, 'calendar-day': 1e5, day: 1e5, month: 3e6 } as const
  return value * scale[unit]
}

/** The steps from the start to the result: no way that ends in a refusal, no second of two ways. */
function mainSteps(steps: readonly Step[], graph: ProcessGraph): Step[] {
  const refusals = new Set(graph.nodes.filter(({ type, outcome }) => type === 'end-event' && outcome !== 'success').map(({ id }) => id))
  const ended = new Set(graph.flows.filter(({ to }) => refusals.has(to)).map(({ from }) => from))
  const onlyRefused = new Set(graph.nodes.filter(({ id, type }) => type === 'task' && ended.has(id)).map(({ step }) => step))
  const elsewhere = new Set(graph.nodes.filter(({ id }) => !ended.has(id)).map(({ step }) => step))
  return steps.filter(({ id }) => !onlyRefused.has(id) || elsewhere.has(id))
}

function handOvers(steps: readonly Step[]): number | null {
  const lanes = steps.flatMap(({ lane }) => (lane === null ? [] : [lane.toLocaleLowerCase('ru')]))
  if (lanes.length === 0) return null
  return lanes.filter((lane, index) => index > 0 && lane !== lanes[index - 1]).length
}

/** The deadline that the regulation states for a channel; null where it states none or several that differ. */
function deadlineFor(channel: Channel | null, processingTime: readonly string[]): Duration | null {
  const limbs = processingTime.flatMap((limb) => {
    if (counterTime.test(limb)) return []
    const stated = readDuration(limb)
    return stated ? [{ duration: stated.duration, channel: limbChannels.find(({ words }) => words.test(limb))?.channel ?? null }] : []
  })
  const own = channel === null ? [] : limbs.filter((limb) => limb.channel === channel)
  const [first, ...others] = own.length > 0 ? own : limbs
  if (!first) return null
  const same = others.every(({ duration }) => duration.value === first.duration.value && duration.unit === first.duration.unit)
  return same ? first.duration : null
}

function compare(stated: Totals['stated'], deadline: Duration, isComplete: boolean): Totals['comparison'] {
  const isDays = dayUnits.includes(deadline.unit)
  const otherDays = stated.some(({ unit }) => unit !== deadline.unit && (unit === 'month' || (isDays && dayUnits.includes(unit))))
  const sum = stated.find(({ unit }) => unit === deadline.unit)?.value
  if (otherDays || sum === undefined) return 'incomparable'
  if (sum > deadline.value) return 'longer'
  if (!isComplete) return 'incomparable'
  return sum === deadline.value ? 'equal' : 'shorter'
}

/**
 * Totals of a process: the stated terms of all its steps summed unit by unit, the longest step, the hand-overs between lanes
 * on the way to the result, and the sum beside the deadline of «Сроки оказания…».
 */
export function totalsOf(
  { steps, channel }: { steps: readonly Step[]; channel: Channel | null },
  graph: ProcessGraph,
  processingTime: readonly string[],
): Totals {
  const terms = steps.flatMap(({ id, duration }) => (duration ? [{ id, duration }] : []))
  const stated = units.flatMap((unit) => {
    const values = terms.filter(({ duration }) => duration.unit === unit).map(({ duration }) => duration.value)
    return values.length > 0 ? [{ value: values.reduce((sum, value) => sum + value, 0), unit }] : []
  })
  const longest = terms.reduce<(typeof terms)[number] | null>(
    (best, term) => (best === null || weight(term.duration) > weight(best.duration) ? term : best),
    null,
  )
  const deadline = deadlineFor(channel, processingTime)
  return {
    stated,
    stepsWithoutTerm: steps.length - terms.length,
    longest: longest?.id ?? null,
    handOvers: handOvers(mainSteps(steps, graph)),
    deadline,
    comparison: deadline && compare(stated, deadline, steps.length === terms.length),
  }
}
