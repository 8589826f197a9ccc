import { type Page, type Regulation, stepsOnMainWay } from '../model/index.ts'
import { figuresOf } from './matrix.ts'
import { mainProcess } from './processes.ts'
import { timesOf } from './times.ts'

/** A regulation that stands in the charts: excluded ones do not. */
export interface Entry {
  page: Page
  regulation: Regulation
}

/** Gives the ids of the offices that a lane names. */
type OfficesOf = (lane: string) => string[]

/** An office, in how many regulations it acts, and in how many of those whose times can be counted it holds the file longest. */
export interface HolderRow {
  office: string
  acts: number
  longest: number
}

/**
 * Who holds the file longest, by the procedure that stands for each regulation. Regulations whose steps count on different scales, or where several hold it
 * equally long, are not counted.
 */
export function longestHolders(entries: readonly Entry[], officesOf: OfficesOf): { rows: HolderRow[]; counted: number; left: number } {
  const rows = new Map<string, HolderRow>()
  const row = (office: string) => rows.get(office) ?? rows.set(office, { office, acts: 0, longest: 0 }).get(office)
  let counted = 0
  for (const { regulation } of entries) {
    const process = mainProcess(regulation)
    if (!process) continue
    const offices = new Set(stepsOnMainWay(process).flatMap(({ lane }) => (lane === null ? [] : officesOf(lane))))
    for (const office of offices) (row(office) as HolderRow).acts += 1
    const { bars } = timesOf(process)
    const longest = bars.length === 1 ? bars[0]?.longest : undefined
    if (typeof longest !== 'object') continue
    counted += 1
    for (const office of officesOf(longest.lane)) (row(office) as HolderRow).longest += 1
  }
  return {
    rows: [...rows.values()].filter(({ longest }) => longest > 0).sort((a, b) => b.longest - a.longest || b.acts - a.acts),
    counted,
    left: entries.length - counted,
  }
}

/** Hand-overs of one service: the least and the most of its regulations. */
export interface HandsRow {
  service: string
  least: Entry & { handOvers: number }
  most: Entry & { handOvers: number }
}

/** Where a service takes most hands, those with most first; services of which no regulation can be counted are left out. */
export function hands(entries: readonly Entry[]): HandsRow[] {
  const counted = entries.flatMap((entry) => {
    const { handOvers } = figuresOf(entry.regulation)
    return handOvers === null ? [] : [{ ...entry, handOvers }]
  })
  return [...Map.groupBy(counted, ({ page }) => page.service)]
    .flatMap(([service, own]) => {
      const sorted = own.toSorted((a, b) => a.handOvers - b.handOvers)
      const [least, most] = [sorted[0], sorted.at(-1)]
      return least && most ? [{ service, least, most }] : []
    })
    .sort((a, b) => b.most.handOvers - a.most.handOvers || b.least.handOvers - a.least.handOvers)
}

/** A figure of the first and of the last year in which the atlas has a service; null where it cannot be counted. */
export interface Change {
  before: number | null
  after: number | null
}

/** A service in the first and the last year in which the atlas has it. */
export interface YearsRow {
  service: string
  before: Entry
  after: Entry
  /** Whether both are of one place; else the difference may be one of places. */
  samePlace: boolean
  steps: Change
  papers: Change
  handOvers: Change
  /** From office to office: hand-overs that only the one or only the other has. */
  gone: [from: string, to: string][]
  come: [from: string, to: string][]
}

function handOversOf({ regulation }: Entry, officesOf: OfficesOf): Set<string> {
  const process = mainProcess(regulation)
  const offices = process ? stepsOnMainWay(process).map(({ lane }) => (lane === null ? [] : officesOf(lane))) : []
  return new Set(
    offices.flatMap((from, index) =>
      from.flatMap((one) => (offices[index + 1] ?? []).filter((other) => other !== one).map((other) => `${one} ${other}`)),
    ),
  )
}

/**
 * What a service took in its first and in its last year: of each year the regulation of a place that has both, else the first by place. Papers are counted
 * where their number does not depend on the case.
 */
export function years(entries: readonly Entry[], officesOf: OfficesOf): YearsRow[] {
  return [...Map.groupBy(entries, ({ page }) => page.service)].flatMap(([service, own]) => {
    const dated = own
      .filter(({ page, regulation }) => page.year !== null && mainProcess(regulation))
      .toSorted((a, b) => (a.page.year ?? 0) - (b.page.year ?? 0))
    const [first, last] = [dated[0]?.page.year, dated.at(-1)?.page.year]
    if (first === undefined || last === undefined || first === last) return []
    const [olds, news] = [first, last].map((year) => dated.filter(({ page }) => page.year === year))
    const before = olds?.find(({ page }) => news?.some((other) => other.page.place === page.place)) ?? olds?.[0]
    const after = news?.find(({ page }) => page.place === before?.page.place) ?? news?.[0]
    if (!before || !after) return []
    const [was, is] = [figuresOf(before.regulation), figuresOf(after.regulation)]
    const papers = (count: typeof was.papers) => (count !== null && count !== 'by-case' && count.least === count.most ? count.most : null)
    const [had, has] = [handOversOf(before, officesOf), handOversOf(after, officesOf)]
    const only = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
      [...own].filter((pair) => !other.has(pair)).map((pair) => pair.split(' ') as [string, string])
    return [
      {
        ...{ service, before, after, samePlace: before.page.place === after.page.place },
        steps: { before: was.steps, after: is.steps },
        papers: { before: papers(was.papers), after: papers(is.papers) },
        handOvers: { before: was.handOvers, after: is.handOvers },
        gone: only(had, has),
        come: only(has, had),
      },
    ]
  })
}

type Field = Regulation['silence'][number]['field']

/** A field of the passport: how many regulations are silent on it, and how many of these send to the стандарт. */
export interface SilenceRow {
  field: Field
  silent: number
  byStandard: number
}

/** Of what acts say nothing, what most are silent on first. */
export function silences(entries: readonly Entry[]): SilenceRow[] {
  const rows = new Map<Field, SilenceRow>()
  for (const { regulation } of entries)
    for (const { field, reason } of regulation.silence) {
      if (reason === 'unread') continue
      const row = rows.get(field) ?? { field, silent: 0, byStandard: 0 }
      row[reason === 'by-standard' ? 'byStandard' : 'silent'] += 1
      rows.set(field, row)
    }
  return [...rows.values()].sort((a, b) => b.silent + b.byStandard - a.silent - a.byStandard)
}

/** How many of the services came down, stayed, and went up, and of how many one of the years cannot be counted. */
export function directions(
  rows: readonly YearsRow[],
  figure: 'steps' | 'papers' | 'handOvers',
): { down: number; same: number; up: number; uncounted: number } {
  const counted = rows.flatMap((row) => {
    const { before, after } = row[figure]
    return before === null || after === null ? [] : [after - before]
  })
  return {
    down: counted.filter((change) => change < 0).length,
    same: counted.filter((change) => change === 0).length,
    up: counted.filter((change) => change > 0).length,
    uncounted: rows.length - counted.length,
  }
}
