import type { ActNode } from '../../acts/index.ts'
import type { Act } from '../../model/index.ts'

/** A text of an act with the changes that it names. */
interface Text {
  node: ActNode
  regulations: readonly { data: { editions: readonly { date: string }[] } }[]
}

/** The date of a wording: of the last decree that its text names as having changed or repealed the act; of the act itself where it names none. */
function wordingOf({ node, regulations }: Text): string {
  const changes = regulations.flatMap(({ data }) => data.editions.map(({ date }) => date))
  return [node.header.adopted ?? '', node.header.repeal?.date ?? '', ...changes].sort().at(-1) ?? ''
}

/**
 * The wordings of one act, by the place of the newest among the texts: texts with the same id that were changed up to different dates are wordings of one act, and
 * the newest is the act. Texts of the same date are not parted: one of them stands there twice.
 */
export function wordingsOf<T extends Text>(reads: readonly T[], idOf: (read: T) => string): Map<T, Act['wordings']> {
  const wordings = new Map<T, Act['wordings']>()
  for (const texts of Map.groupBy(
    reads.filter(({ node }) => node.header.adopted !== null && node.header.number !== null),
    idOf,
  ).values()) {
    const byDate = texts.map((read) => ({ read, key: `${wordingOf(read)} ${read.node.header.status === 'repealed' ? 1 : 0}` }))
    if (texts.length < 2 || new Set(byDate.map(({ key }) => key)).size < texts.length) continue
    const ordered = byDate.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ read }) => read)
    const list = ordered.map((read, index) => ({
      date: wordingOf(read) || null,
      ...{ file: read.node.source.file, sha256: read.node.source.sha256, current: index === ordered.length - 1 },
    }))
    for (const read of ordered) wordings.set(read, list)
  }
  return wordings
}
