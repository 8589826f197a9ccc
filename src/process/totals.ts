import type { Channel, Duration, GraphNode, ProcessGraph, Step, Totals } from '../model/index.ts'
import { readDuration } from '../russian/duration.ts'
import { type Way, waysThrough } from './ways.ts'

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

function handOvers(lanes: readonly (string | null)[]): number | null {
  const said = lanes.flatMap((lane) => (lane === null ? [] : [lane.toLocaleLowerCase('ru')]))
  if (said.length === 0) return null
  return said.filter((lane, index) => index > 0 && lane !== said[index - 1]).length
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

/** The terms on a way: those of a step once, or those of its parts where each has its own. */
function termsOn(nodes: readonly GraphNode[]): { id: string; duration: Duration }[] {
  const found: { id: string; duration: Duration }[] = []
  for (const { step, term } of nodes) {
    if (step === null || term === null) continue
    if (!found.some(({ id, duration }) => id === step && duration.text === term.text)) found.push({ id: step, duration: term })
  }
  return found
}

function totalsOn(way: Way, steps: readonly Step[], deadline: Duration | null): Totals {
  const terms = termsOn(way.nodes)
  const stated = units.flatMap((unit) => {
    const values = terms.filter(({ duration }) => duration.unit === unit).map(({ duration }) => duration.value)
    return values.length > 0 ? [{ value: values.reduce((sum, value) => sum + value, 0), unit }] : []
  })
  const longest = terms.reduce<(typeof terms)[number] | null>(
    (best, term) => (best === null || weight(term.duration) > weight(best.duration) ? term : best),
    null,
  )
  const passed = [...new Set(way.nodes.flatMap(({ step }) => step ?? []))]
  const lanes = passed.map((id) => steps.find((step) => step.id === id)?.lane ?? null)
  const stepsWithoutTerm = passed.filter((id) => !terms.some((term) => term.id === id)).length
  return {
    way: way.ends,
    steps: passed,
    stated,
    stepsWithoutTerm,
    longest: longest?.id ?? null,
    handOvers: handOvers(lanes),
    deadline,
    comparison: deadline && compare(stated, deadline, stepsWithoutTerm === 0),
  }
}

const heaviness = ({ stated }: Totals): number => stated.reduce((sum, { value, unit }) => sum + weight({ value, unit, text: '' }), 0)
const order: readonly Totals['way'][] = ['granted', 'refused', 'unknown']

/**
 * Totals of a process, one entry a way through its graph: the stated terms of the steps on it summed unit by unit, the longest of them,
 * the hand-overs between lanes, and the sum beside the deadline of «Сроки оказания…». Ways to what was asked for come first, longer
 * ones before shorter; ways on which nothing differs are told once.
 */
export function totalsOf(
  { steps, channel }: { steps: readonly Step[]; channel: Channel | null },
  graph: ProcessGraph,
  processingTime: readonly string[],
): Totals[] {
  const deadline = deadlineFor(channel, processingTime)
  const all = waysThrough(graph).map((way) => totalsOn(way, steps, deadline))
  if (all.length === 0) return [totalsOn({ nodes: [], ends: 'unknown' }, steps, deadline)]
  const told = new Map<string, Totals>()
  for (const totals of all) {
    const key = JSON.stringify([totals.way, totals.steps, totals.stated])
    if (!told.has(key)) told.set(key, totals)
  }
  return [...told.values()].sort(
    (a, b) => order.indexOf(a.way) - order.indexOf(b.way) || heaviness(b) - heaviness(a) || b.steps.length - a.steps.length,
  )
}
