import { readFileSync } from 'node:fs'
import { entriesOf } from '../src/site/search/entries.ts'
import { pointFiles } from '../src/site/search/make-records.ts'
import { makeSearch } from '../src/site/search/search.ts'
import { searchWordsIn } from '../src/site/words/search.ts'
import { memorySource, searchSources } from './search-sources.ts'

/** The sets of labelled questions, in the order in which they were written; no set was looked at before its first run was told. */
const sets = { first: 'queries', second: 'blind', third: 'third', fourth: 'fourth', fifth: 'fifth' } as const
export type SetName = keyof typeof sets

/** A question with the addresses of which any is the right answer, as `tests/fixtures/search/*.tsv` write them. */
export interface Labelled {
  kind: string
  query: string
  expected: string[]
  /** What the text of the point must say to which the right link leads; null where any link to an address will do. */
  says: RegExp | null
  /** Never looked at while the search was made: every second question of a kind. */
  held: boolean
}

export function labelledQueries(set: SetName): Labelled[] {
  const seen = new Map<string, number>()
  return readFileSync(`tests/fixtures/search/${sets[set]}.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [kind = '', query = '', expected = '', says] = line.split('\t')
      const place = seen.get(kind) ?? 0
      seen.set(kind, place + 1)
      return { kind, query, expected: expected.split(' | '), says: says ? new RegExp(says, 'iu') : null, held: place % 2 === 1 }
    })
}

/** Whether a link of the site is what a label names: `service`, `service/place`, `service/place#point`, `act:…`, `region:…`, `role:…`, `term:…`. */
function isRight(href: string, label: string): boolean {
  const [, kind, id] = /^(act|region|role|term):(.+)$/.exec(label) ?? []
  if (kind === 'term') return decodeURI(href) === `glossary/#term-${id?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`
  if (kind) return href === `${kind}s/${id}/`
  const [address = '', point] = label.split('#')
  if (!href.startsWith(`services/${address}/`)) return false
  return point === undefined || href.endsWith(`#point-${point}`)
}

export interface Result extends Labelled {
  /** Place of the first right link from 1, 0 where there is none. */
  rank: number
  links: string[]
  milliseconds: number
}

/** Runs every labelled question; links are counted in reading order, those beside a result too. */
export async function runQueries(queries: Labelled[]): Promise<Result[]> {
  const sources = searchSources()
  const search = makeSearch(memorySource(sources))
  const texts = new Map<string, string>(
    [...pointFiles(sources).values()]
      .flat()
      .flatMap(({ address, points }) => points.map(([number, text]) => [`services/${address}/#point-${number}`, text] as const)),
  )
  const atlas = await search.atlas()
  const results: Result[] = []
  for (const labelled of queries) {
    const began = process.cpuUsage()
    const findings = await search.find(labelled.query)
    const { user, system } = process.cpuUsage(began)
    const entries = entriesOf(findings, atlas, searchWordsIn.ru)
    const links = findings.nothing ? [] : entries.flatMap(({ href, others = [] }) => [href, ...others.map((other) => other.href)])
    const says = (href: string) => labelled.says === null || labelled.says.test(texts.get(href) ?? '')
    const rank =
      labelled.expected[0] === 'nothing'
        ? Number(findings.nothing)
        : links.findIndex((href) => labelled.expected.some((label) => isRight(href, label)) && says(href)) + 1
    results.push({ ...labelled, rank, links, milliseconds: (user + system) / 1000 })
  }
  return results
}

const share = (amount: number, of: number) => `${((100 * amount) / Math.max(of, 1)).toFixed(0)} %`.padStart(6)

/** Prints success at 1 and at 3 and the mean reciprocal rank by kind, for each set the half that the search was made with and the half kept apart. */
export async function searchBench(): Promise<void> {
  const times: number[] = []
  for (const set of Object.keys(sets) as SetName[]) {
    const results = await runQueries(labelledQueries(set))
    times.push(...results.map(({ milliseconds }) => milliseconds))
    for (const held of [false, true]) {
      const half = results.filter((result) => result.held === held)
      console.log(
        `search, ${set} set, ${held ? 'half kept apart' : 'half for tuning'}: ${half.length} questions; share at 1, at 3, mean reciprocal rank`,
      )
      for (const [kind, of] of [...Map.groupBy(half, ({ kind }) => kind), ['all', half] as const]) {
        const within = (most: number) => of.filter(({ rank }) => rank > 0 && rank <= most).length
        const reciprocal = of.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / of.length
        console.log(
          `  ${kind.padEnd(10)} ${String(of.length).padStart(4)} ${share(within(1), of.length)} ${share(within(3), of.length)}  ${reciprocal.toFixed(2)}`,
        )
      }
    }
  }
  times.sort((one, other) => one - other)
  console.log(
    `  a query: median ${times[times.length >> 1]?.toFixed(1)} ms, 95 % within ${times[Math.floor(times.length * 0.95)]?.toFixed(1)} ms of processor time`,
  )
}
