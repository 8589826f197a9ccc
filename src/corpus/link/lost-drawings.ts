import { channelNames } from '../../drafting/channels.ts'
import type { Appendix, Regulation } from '../../model/index.ts'

const drawn: ReadonlySet<Appendix['kind']> = new Set(['business-process', 'information-systems-diagram', 'scheme'])

/** The channels that a title names outside the quoted name of the service. */
const channelsOf = (title: string | null) => {
  const words = (title ?? '').replace(/["«][^"»]*["»]/gu, ' ')
  return channelNames.filter(({ pattern }) => pattern.test(words)).map(({ channel }) => channel)
}

/**
 * The appendices of a regulation, each that was a drawing marked as one: a raw text holds no picture, at most its captions. With it the procedure that the
 * drawing showed, where kind and channel in its title leave one only. Of a regulation with several procedures a title that names no channel may mean all.
 */
export function withLostDrawings({
  appendices,
  tables,
  processes,
  tableProcesses,
}: Pick<Regulation, 'appendices' | 'tables' | 'processes' | 'tableProcesses'>): Regulation['appendices'] {
  const isAlone = new Set([...processes, ...tableProcesses].map(({ procedure }) => procedure)).size === 1
  return appendices.map((appendix) => {
    const [first, last] = appendix.source.lines
    const holdsTable = tables.some(({ source: { lines } }) => lines[0] >= first && lines[0] <= last)
    if (!drawn.has(appendix.kind) || holdsTable) return { ...appendix, drawing: null }
    const channels = channelsOf(appendix.title)
    const isOfSystems = appendix.kind === 'information-systems-diagram'
    const shown = processes.filter(
      ({ kind, channel, canonical }) =>
        (isOfSystems ? kind === 'information-systems' : canonical) &&
        (channels.length === 0 ? isOfSystems || isAlone : channels.length === 1 && channel === channels[0]),
    )
    return { ...appendix, drawing: { process: shown.length === 1 ? (shown[0]?.id ?? null) : null } }
  })
}
