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

/** Where the application is taken or the result handed out, in the order of the text. */
export function readChannels(entries: Entry[]): Channel[] {
  const stated = channelsOfIntake(entries)
  return [...new Set(stated.length > 0 ? stated : channelsOfProvider(entries))]
}

/** Since 2013 a sentence of its own says it: «Прием заявления и выдача результата … осуществляются через:». */
function channelsOfIntake(entries: Entry[]): Channel[] {
  const index = entries.findIndex(({ text }) => channelLeadIns.some(({ pattern }) => pattern.test(text)))
  const sentence = entries[index]
  const leadIn = sentence && channelLeadIns.map(({ pattern }) => pattern.exec(sentence.text)).find((found) => found !== null)
  if (!sentence || !leadIn) return []
  if (!/:\s*$/u.test(sentence.text))
    return channelsIn(sentence.text.slice(leadIn.index + leadIn[0].length).replace(/\(далее[^)]*\)/giu, ' '))
  const channels: Channel[] = []
  for (const { text, number, place, point } of entries.slice(index + 1)) {
    if (point !== sentence.point || (number === null && place !== 'inner')) break
    const channel = number === null ? null : channelOf(text)
    if (channel) channels.push(channel)
  }
  return channels
}

/** Before that the sentences on who renders the service say it: «предоставляется …, а также через …»; the provider itself is one. */
function channelsOfProvider(entries: Entry[]): Channel[] {
  const opening = entries.find(({ text }) => /услуг\p{L}*\s+(?:оказыва|предоставля)\p{L}+\s/iu.test(text))
  if (!opening) return []
  const others = entries
    .filter(({ point }) => point === opening.point)
    .flatMap(({ text }) => alternativeChannels.flatMap(({ pattern }) => channelsIn(pattern.exec(text)?.[0] ?? '')))
  return ['provider', ...others.filter((channel) => channel !== 'provider')]
}
