import { forWhom, grounds, nextPaper, papers } from '../../drafting/papers.ts'
import type { Comparison, MatchedItem, Regulation } from '../../model/index.ts'
import { likeness } from '../../text/likeness.ts'
import { stemKey } from '../../text/title-key.ts'

/** An entry of a list of papers or grounds, made ready to be compared. */
interface Entry extends MatchedItem {
  kinds: ReadonlySet<string>
  words: ReadonlySet<string>
}

/** The entries of one regulation that are one paper: a paper that several of its lists ask for stands in each. */
type Cluster = Entry[]

/** Papers without a common kind are one only where they are worded as alike as this. */
const leastAlike = 0.6

const words = (text: string): ReadonlySet<string> => new Set(stemKey(text).split(' ').filter(Boolean))

/** The kind that stands first in each paper of a wording; what a paper only mentions stands behind its own name. */
export function paperKinds(text: string): Set<string> {
  const named = text.replace(forWhom.pattern, '')
  return new Set(
    named.split(nextPaper.pattern).flatMap((one) => {
      const [first] = papers
        .map(({ kind, pattern }) => ({ kind, at: one.search(pattern) }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at)
      return first ? [first.kind] : []
    }),
  )
}

const groundKinds = (text: string) => new Set(grounds.filter(({ pattern }) => pattern.test(text)).map(({ kind }) => kind))

/** How like two entries are, 0 to 1: half their kinds, half their words; by their words alone where one is of no known kind. Zero where they are none. */
function alike(one: Entry, other: Entry): number {
  const common = likeness(one.words, other.words)
  if (one.kinds.size === 0 || other.kinds.size === 0) return common >= leastAlike ? common : 0
  const kinds = likeness(one.kinds, other.kinds)
  return kinds === 0 ? 0 : (kinds + common) / 2
}

/** The likeness of the most alike of two clusters. */
const nearest = (one: Cluster, other: Cluster): number => Math.max(...one.flatMap((a) => other.map((b) => alike(a, b))))

/** Puts together what several lists of one regulation ask for in nearly the same words. */
function clustered(entries: readonly Entry[]): Cluster[] {
  const clusters: Cluster[] = []
  for (const entry of entries) {
    const same = clusters.find(
      (cluster) => cluster.every(({ list }) => list !== entry.list) && cluster.some((member) => alike(member, entry) >= sameWords),
    )
    if (same) same.push(entry)
    else clusters.push([entry])
  }
  return clusters
}
const sameWords = 0.85

interface Row {
  members: Map<string, Cluster>
  /** The weakest likeness by which a regulation came to the row; null for one alone. */
  score: number | null
}

/** Adds the clusters of a regulation to the rows: each to the row that it is most like, the likeliest pairs first, one a row. */
function add(rows: Row[], regulation: string, clusters: readonly Cluster[]): void {
  const known = [...rows]
  const pairs = clusters
    .flatMap((cluster, place) =>
      known.map((row, index) => ({
        cluster,
        place,
        row,
        index,
        score: Math.max(...[...row.members.values()].map((other) => nearest(other, cluster))),
      })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index || a.place - b.place)
  const placed = new Set<Cluster>()
  for (const { cluster, row, score } of pairs) {
    if (placed.has(cluster) || row.members.has(regulation)) continue
    row.members.set(regulation, cluster)
    row.score = Math.min(row.score ?? 1, score)
    placed.add(cluster)
  }
  for (const cluster of clusters) if (!placed.has(cluster)) rows.push({ members: new Map([[regulation, cluster]]), score: null })
}

/** The kinds that all entries of a row have in common, in the order of the first. */
function commonKinds([first, ...others]: readonly Entry[]): string[] {
  return [...(first?.kinds ?? [])].filter((kind) => others.every(({ kinds }) => kinds.has(kind)))
}

function matched(regulations: readonly Regulation[], entriesOf: (regulation: Regulation) => Entry[]): Comparison['documents'] {
  const rows: Row[] = []
  for (const regulation of regulations) add(rows, regulation.id, clustered(entriesOf(regulation)))
  return rows.map(({ members, score }) => ({
    score: score === null ? null : Math.round(score * 100) / 100,
    kinds: commonKinds([...members.values()].flat()),
    items: Object.fromEntries(
      regulations.map(({ id }) => [id, members.get(id)?.map(({ list, place, text }) => ({ list, place, text })) ?? []]),
    ),
  }))
}

/**
 * The papers of several regulations, a row each: one paper, worded one way or another, stands in one row. Rows are in the order of the first
 * regulation that asks for them.
 */
export function matchPapers(regulations: readonly Regulation[]): Comparison['documents'] {
  return matched(regulations, ({ evidence }) =>
    evidence.flatMap(({ items }, list) =>
      items.map((text, place) => ({ list: list + 1, place: place + 1, text, kinds: paperKinds(text), words: words(text) })),
    ),
  )
}

/** The grounds of refusal of several regulations, a row each. */
export function matchGrounds(regulations: readonly Regulation[]): Comparison['grounds'] {
  return matched(regulations, ({ refusalGrounds }) =>
    refusalGrounds.map((text, place) => ({ list: 1, place: place + 1, text, kinds: groundKinds(text), words: words(text) })),
  )
}
