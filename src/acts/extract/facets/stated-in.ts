import type { Regulation } from '../../../model/index.ts'
import { readChannels } from './channels.ts'
import { readHours } from './contacts.ts'
import type { Entry } from './entries.ts'
import { readEvidence } from './evidence.ts'
import { readCost, readForm } from './form.ts'
import { readOutputs } from './outputs.ts'
import { readProcessingTime } from './processing-time.ts'
import { readProvider } from './provider.ts'
import { readRefusalGrounds } from './refusal.ts'
import { readStandard } from './standard.ts'

type Field = Regulation['statedIn'][number]['field']

/** What each field reads from some paragraphs, as a list of values; empty where they say nothing of it. */
const readers: Record<Field, (entries: Entry[]) => unknown[]> = {
  provider: (entries) => [readProvider(entries) ?? []].flat(),
  channels: readChannels,
  form: (entries) => readForm(entries).form,
  cost: (entries) => [readCost(entries) ?? []].flat(),
  standard: (entries) => [readStandard(entries) ?? []].flat(),
  outputs: readOutputs,
  evidence: (entries) => readEvidence(entries).flatMap(({ items }) => items),
  refusalGrounds: readRefusalGrounds,
  processingTime: readProcessingTime,
  hours: (entries) => readHours(entries, null),
}

/** Fields that a point states whole or not at all. */
const undivided: ReadonlySet<Field> = new Set<Field>(['provider', 'channels', 'form', 'cost', 'standard'])

/**
 * Which points state which field: those from which alone its reader takes what it takes from the whole body, or a part of it. A number that stands twice
 * names no point.
 */
export function statedIn(entries: Entry[]): Regulation['statedIn'] {
  const byPoint = [...Map.groupBy(entries, ({ point }) => point)]
  const isOnly = (number: string) => byPoint.filter(([point]) => point.number === number).length === 1
  return (Object.keys(readers) as Field[]).flatMap((field) => {
    const read = readers[field]
    const whole = read(entries).map((value) => JSON.stringify(value))
    const points = byPoint.flatMap(([point, own]) => {
      const values = read(own).map((value) => JSON.stringify(value))
      const states = undivided.has(field) ? values.join() === whole.join() : values.every((value) => whole.includes(value))
      return values.length > 0 && states && isOnly(point.number) ? [point.number] : []
    })
    // Where each point that says it says all, the first is enough.
    return points.length > 0 ? [{ field, points: undivided.has(field) ? points.slice(0, 1) : points }] : []
  })
}
