import type { APIRoute, GetStaticPaths } from 'astro'
import { csvCell } from '../../../../text/csv-cell.ts'
import { chartEntries } from '../../../chart-entries.ts'
import { hands, longestHolders, silences, years } from '../../../charts.ts'
import { officesOf, officeTitles } from '../../../roles.ts'

type Rows = (string | number | null)[][]

/** What the charts show, each as a table with English names of columns, as the tables of the data have. */
const charts: Record<string, () => Promise<Rows>> = {
  holders: async () => {
    const titles = await officeTitles()
    const { rows } = longestHolders(await chartEntries(), officesOf)
    return [
      ['role', 'title', 'holds_longest', 'acts_in'],
      ...rows.map(({ office, acts, longest }) => [office, titles.get(office) ?? office, longest, acts]),
    ]
  },
  hands: async () => [
    ['service', 'least', 'least_regulation', 'most', 'most_regulation'],
    ...hands(await chartEntries()).map(({ service, least, most }) => [
      service,
      least.handOvers,
      least.page.id,
      most.handOvers,
      most.page.id,
    ]),
  ],
  years: async () => [
    [
      'service',
      'before',
      'after',
      'same_place',
      'steps_before',
      'steps_after',
      'papers_before',
      'papers_after',
      'hand_overs_before',
      'hand_overs_after',
      'gone',
      'come',
    ],
    ...years(await chartEntries(), officesOf).map(({ service, before, after, samePlace, steps, papers, handOvers, gone, come }) => [
      ...[service, before.page.id, after.page.id, String(samePlace)],
      ...[steps, papers, handOvers].flatMap((change) => [change.before, change.after]),
      ...[gone, come].map((pairs) => pairs.map((pair) => pair.join(' > ')).join('; ')),
    ]),
  ],
  silences: async () => [
    ['field', 'silent', 'by_standard'],
    ...silences(await chartEntries()).map(({ field, silent, byStandard }) => [field, silent, byStandard]),
  ],
}

export const getStaticPaths = (() => Object.keys(charts).map((chart) => ({ params: { chart } }))) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params }) => {
  const rows = (await charts[params.chart ?? '']?.()) ?? []
  return new Response(rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join(''), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  })
}
