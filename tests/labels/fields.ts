import type { Act, Regulation } from '../../src/model/index.ts'
import type { ActLabel, ProcessLabel, RegulationLabel } from './label.ts'

/** One labelled field: what the reader wrote and what the corpus holds. */
export interface Field {
  name: string
  want: unknown
  got: unknown
}

/** The labelled fields of the head of an act. */
export function actFields(label: NonNullable<ActLabel['act']>, act: Act): Field[] {
  const { registration, repeal } = act
  const got: typeof label = {
    title: act.title,
    issuer: act.issuer,
    region: act.jurisdiction.regionName,
    district: act.jurisdiction.district,
    adopted: act.adopted,
    number: act.number,
    registered: registration && { by: registration.authority, date: registration.date, number: registration.number },
    repealed: repeal && { by: repeal.issuer, date: repeal.date, number: repeal.number },
    amends: act.amends && { date: act.amends.date, number: act.amends.number },
    signatory: act.signatory?.name ?? null,
    listed: act.approves.map(({ title, excluded }) => (excluded ? 'исключен' : (title ?? ''))),
  }
  return Object.entries(label).map(([name, want]) => ({ name, want, got: got[name as keyof typeof got] }))
}

/** The labels know no conditions: the lists of a channel are one. */
const byChannel = (lists: readonly { channel: string | null; items: string[] }[]) =>
  [...Map.groupBy(lists, ({ channel }) => channel)].map(([channel, of]) => ({ channel, items: of.flatMap(({ items }) => items) }))

/** The labelled fields of a regulation, its steps one by one. */
export function regulationFields(label: RegulationLabel, regulation: Regulation): Field[] {
  const { sections, standard, editions } = regulation
  const revised = editions.find(({ effect, scope }) => effect === 'revised' && scope === 'regulation')
  const excluded: Field = { name: 'excluded', want: label.excluded, got: regulation.status === 'excluded' }
  if (label.excluded) return [excluded]
  const got: Omit<Required<RegulationLabel>, 'title' | 'excluded' | 'processes' | 'tables'> = {
    in_edition_of: revised ? { date: revised.date, number: revised.number } : null,
    sections: sections.map(({ number, heading }) => ({ number, heading })),
    points: sections.flatMap(({ points }) => points.map(({ number }) => number)),
    channels: regulation.channels.toSorted(),
    form: regulation.form.toSorted(),
    automation: regulation.automation,
    cost: regulation.cost,
    provider: regulation.provider,
    standard: standard?.date && standard.number ? { title: standard.title, date: standard.date, number: standard.number } : null,
    lanes: regulation.lanes,
    evidence: byChannel(regulation.evidence),
    refusal_grounds: regulation.refusalGrounds,
    total_time: regulation.processingTime,
    appendices: regulation.appendices.map(({ number, title, kind }) => ({ number, title, kind })),
  }
  const labelled = {
    ...label,
    channels: label.channels?.toSorted(),
    form: label.form?.toSorted(),
    evidence: label.evidence && byChannel(label.evidence),
  }
  const plain = (Object.keys(got) as (keyof typeof got)[])
    .filter((name) => labelled[name] !== undefined)
    .map((name) => ({ name, want: labelled[name], got: got[name] }))
  return [excluded, ...plain, ...processFields(label.processes, regulation), ...tableFields(label.tables, regulation)]
}

function processFields(labels: ProcessLabel[] | undefined, { processes }: Regulation): Field[] {
  if (!labels) return []
  const heads = (list: Pick<ProcessLabel, 'point' | 'kind' | 'channel'>[]) => list.map(({ point, kind, channel }) => [point, kind, channel])
  return [
    { name: 'processes', want: heads(labels), got: heads(processes) },
    ...labels.flatMap(({ point, steps }, index) => {
      const found = (processes[index]?.steps ?? []).map(({ number, text, lane, duration, type, result }) => ({
        ...{ number, text, lane, duration: duration && { value: duration.value, unit: duration.unit }, kind: type, result },
      }))
      return Array.from({ length: Math.max(steps.length, found.length) }, (_, place) => ({
        name: `process ${index + 1} (point ${point}) step ${place + 1}`,
        want: steps[place],
        got: found[place],
      }))
    }),
  ]
}

function tableFields(labels: RegulationLabel['tables'], { tables }: Regulation): Field[] {
  if (!labels) return []
  const of = (list: NonNullable<RegulationLabel['tables']>) => list.map(({ kind, columns }) => ({ kind, columns }))
  return [{ name: 'tables', want: of(labels), got: of(tables) }]
}
