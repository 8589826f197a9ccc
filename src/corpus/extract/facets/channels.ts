import { alternativeChannels, channelLeadIns, channelNames } from '../../language/channels.ts'
import type { Channel } from '../../model/index.ts'
import type { Entry } from './entries.ts'

/** The channels that a passage names, in the order of its words. */
export function channelsIn(text: string): Channel[] {
  return channelNames
    .flatMap(({ channel, pattern }) => {
      const index = text.search(pattern)
      return index < 0 ? [] : [{ channel, index }]
    })
    .sort((a, b) => a.index - b.index)
    .map(({ channel }) => channel)
}

/** The channel of one list entry: what it names first, the explanation behind «(далее …)» or a comma left out. */
function channelOf(text: string): Channel | null {
  return channelsIn(text.replace(/\(далее[^)]*\)?/giu, ' ').replace(/,?\s+в\s+случае\s.*$/iu, ' '))[0] ?? null
}

/**
 * Where the application is taken or the result handed out. Since 2013 a sentence says it («… осуществляются через:»), before that the
 * sentence on who renders the service («предоставляется …, а также через …»).
 */
export function readChannels(entries: Entry[]): Channel[] {
  const found: Channel[] = []
  const first = entries.findIndex(({ point }) => !/понят|термин|определени/iu.test(point.text.slice(0, 200)))
  const general = entries.slice(Math.max(first, 0))
  for (const [index, { text, point }] of general.entries()) {
    const leadIn = channelLeadIns[0]?.pattern.exec(text)
    if (!leadIn) continue
    const named = text.slice(leadIn.index + leadIn[0].length)
    if (/:\s*$/u.test(text)) {
      for (const below of general.slice(index + 1)) {
        if (below.point !== point || (below.number === null && below.place !== 'inner')) break
        const channel = below.number === null ? null : channelOf(below.text)
        if (channel) found.push(channel)
      }
    } else found.push(...channelsIn(named.replace(/\(далее[^)]*\)/giu, ' ')))
    break
  }
  if (found.length > 0) return [...new Set(found)]
  return [...new Set(channelsOfProvider(general))]
}

/** The channels that the sentences on who renders the service name; the provider itself is one. */
function channelsOfProvider(entries: Entry[]): Channel[] {
  const opening = entries.find(({ text }) => /услуг\p{L}*\s+(?:оказыва|предоставля)\p{L}+\s/iu.test(text))
  if (!opening) return []
  const channels: Channel[] = ['provider']
  for (const { text, point } of entries) {
    if (point !== opening.point) continue
    for (const { pattern } of [...alternativeChannels, ...channelLeadIns.slice(1)]) {
      const named = pattern.exec(text)
      if (named)
        channels.push(
          ...channelsIn(text.slice(named.index, named.index + named[0].length + 300)).filter((channel) => channel !== 'provider'),
        )
    }
  }
  return channels
}
