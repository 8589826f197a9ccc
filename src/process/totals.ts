import {
  type Channel,
  type Duration,
  duration,
  type GraphNode,
  type ModelledStep,
  type ProcessGraph,
  type Term,
  type Totals,
} from '../model/index.ts'
import { readDuration } from '../russian/duration.ts'
import { type Way, waysThrough } from './ways.ts'

const units = duration.shape.unit.options
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

/** «в уполномоченном органе или у акима сельского округа»: a lead-in that names several channels. */
function channelsIn(title: string): Channel[] {
  if (!/\s(?:или|либо)\s/iu.test(title.replace(/\(или\)/giu, ''))) return []
  return limbChannels.filter(({ words }) => words.test(title)).map(({ channel }) => channel)
}

/** The deadline that the regulation states for the channels of a process; null where it states none or several that differ. */
function deadlineFor(channel: Channel | null, title: string, processingTime: readonly string[]): Duration | null {
  const limbs = processingTime.flatMap((limb) => {
    if (counterTime.test(limb)) return []
    const stated = readDuration(limb)
    return stated ? [{ duration: stated.duration, channel: limbChannels.find(({ words }) => words.test(limb))?.channel ?? null }] : []
  })
  const channels = [channel, ...channelsIn(title)]
  const own = limbs.filter((limb) => limb.channel !== null && channels.includes(limb.channel))
  const [first, ...others] = own.length > 0 ? own : limbs
  if (!first) return null
  const same = others.every(({ duration }) => duration.value === first.duration.value && duration.unit === first.duration.unit)
  return same ? first.duration : null
}

/** The least calendar days that terms of working days, one after another, can take: with one day of rest a week. */
const leastCalendarDays = (workingDays: number): number => workingDays + Math.floor(Math.max(0, workingDays - 1) / 6)

/** At most so many calendar days are a deadline; null where it does not count calendar days. */
function calendarDays({ value, unit }: Duration): number | null {
  return unit === 'calendar-day' ? value : unit === 'month' ? value * 31 : null
}

/** The sum beside the deadline: in its unit, and days of any kind against calendar days where they can only take longer. */
function compare(stated: Totals['stated'], deadline: Duration, isComplete: boolean): Totals['comparison'] {
  const of = (unit: Duration['unit']) => stated.find((term) => term.unit === unit)?.value
  const most = calendarDays(deadline)
  const least = leastCalendarDays(of('working-day') ?? 0) + (of('calendar-day') ?? 0) + (of('day') ?? 0)
  if (most !== null && least > most) return 'longer'
  const isDays = dayUnits.includes(deadline.unit)
  const otherDays = stated.some(({ unit }) => unit !== deadline.unit && (unit === 'month' || (isDays && dayUnits.includes(unit))))
  const sum = of(deadline.unit)
  if (otherDays || sum === undefined) return 'incomparable'
  if (sum > deadline.value) return 'longer'
  if (!isComplete) return 'incomparable'
  return sum === deadline.value ? 'equal' : 'shorter'
}

/** Minutes and hours beside a deadline in days. */
const leftOut = (stated: Totals['stated'], deadline: Duration): Duration['unit'][] =>
  stated.map(({ unit }) => unit).filter((unit) => unit !== deadline.unit && (unit === 'minute' || unit === 'hour'))

/** How the sum of a way agrees with a deadline. */
const comparedWith = (deadline: Duration | null, { stated, stepsWithoutTerm }: Pick<Totals, 'stated' | 'stepsWithoutTerm'>) => ({
  comparison: deadline && compare(stated, deadline, stepsWithoutTerm === 0),
  leftOut: deadline === null ? [] : leftOut(stated, deadline),
})

/** The terms on a way: those of a step once, or those of its parts where each has its own. */
function termsOn(nodes: readonly GraphNode[]): { id: string; duration: Duration }[] {
  const found: { id: string; duration: Duration }[] = []
  for (const { step, term } of nodes) {
    if (step === null || term === null) continue
    if (!found.some(({ id, duration }) => id === step && duration.text === term.text)) found.push({ id: step, duration: term })
  }
  return found
}

/** A step as totals need it. */
type Timed = Pick<ModelledStep, 'id' | 'lane' | 'terms'>

/** A case in which steps on a way take other terms than their first: by id of the step. */
interface Variant {
  condition: string | null
  terms: ReadonlyMap<string, readonly Term[]>
}

const always: Variant = { condition: null, terms: new Map() }

/** The cases that the steps on a way name and that have no node of their own in the graph. */
function variantsOn({ nodes }: Way, steps: readonly Timed[], graph: ProcessGraph): Variant[] {
  const own = (id: string, { text }: Term) => graph.nodes.some(({ step, term }) => step === id && term?.text === text)
  const passed = new Set(nodes.map(({ step }) => step))
  const found = steps.flatMap((step) => {
    if (!passed.has(step.id)) return []
    return step.terms
      .filter((term) => (term.condition !== null || term.extends) && !own(step.id, term))
      .map((term) => ({ id: step.id, term }))
  })
  return [...Map.groupBy(found, ({ term }) => term.condition ?? 'при продлении срока')].map(([condition, all]) => ({
    condition,
    terms: new Map([...Map.groupBy(all, ({ id }) => id)].map(([id, ofStep]) => [id, ofStep.map(({ term }) => term)])),
  }))
}

/** The terms on a way in a case: what prolongs comes on top, what holds in the case stands in the place of the step's own. */
function termsIn(nodes: readonly GraphNode[], { terms }: Variant): { id: string; duration: Duration }[] {
  const kept = termsOn(nodes).filter(({ id }) => terms.get(id)?.every((term) => term.extends) ?? true)
  return [...kept, ...[...terms].flatMap(([id, all]) => all.map((duration) => ({ id, duration })))]
}

function totalsOn(way: Way, steps: readonly Timed[], deadline: Duration | null, variant: Variant = always): Totals {
  const terms = termsIn(way.nodes, variant)
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
    ...{ way: way.ends, condition: variant.condition },
    steps: passed,
    terms: passed.flatMap((step) => terms.filter(({ id }) => id === step).map(({ duration: { value, unit } }) => ({ step, value, unit }))),
    stated,
    stepsWithoutTerm,
    longest: longest?.id ?? null,
    handOvers: handOvers(lanes),
    deadline,
    ...comparedWith(deadline, { stated, stepsWithoutTerm }),
  }
}

const heaviness = ({ stated }: Totals): number => stated.reduce((sum, { value, unit }) => sum + weight({ value, unit, text: '' }), 0)
const order: readonly Totals['way'][] = ['granted', 'refused', 'unknown']

/**
 * Totals of a process, one entry a way through its graph: the stated terms of the steps on it summed unit by unit, the longest of them,
 * the hand-overs between lanes, and the sum beside the deadline of «Сроки оказания…». Ways to what was asked for come first, longer
 * ones before shorter, those in a case that a step names (`condition`) after those in any; ways on which nothing differs are told once. A
 * graph without ways, or with too many, has one entry of an unknown way with no steps.
 */
export function totalsOf(
  { steps, channel, title, deadlines }: { steps: readonly Timed[]; channel: Channel | null; title: string; deadlines: readonly Term[] },
  graph: ProcessGraph,
  processingTime: readonly string[],
): Totals[] {
  const deadline = deadlineFor(channel, title, processingTime)
  const ways = waysThrough(graph)
  const all = (ways ?? []).flatMap((way) =>
    [always, ...variantsOn(way, steps, graph)].map((variant) => totalsOn(way, steps, deadline, variant)),
  )
  if (all.length === 0) return [totalsOn({ nodes: [], ends: 'unknown' }, steps, deadline)]
  for (const { condition, extends: _, ...inCase } of deadlines)
    for (const totals of all.filter((each) => each.condition === null && each.way === 'granted'))
      all.push({ ...totals, condition, deadline: inCase, ...comparedWith(inCase, totals) })
  const told = new Map<string, Totals>()
  for (const totals of all) {
    const key = JSON.stringify([totals.way, totals.condition, totals.steps, totals.stated])
    if (!told.has(key)) told.set(key, totals)
  }
  return [...told.values()].sort(
    (a, b) =>
      order.indexOf(a.way) - order.indexOf(b.way) ||
      Number(a.condition !== null) - Number(b.condition !== null) ||
      heaviness(b) - heaviness(a) ||
      b.steps.length - a.steps.length,
  )
}
