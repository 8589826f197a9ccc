import {
  alternativeChannels,
  asksOrHandsOut,
  bodyInList,
  channelConditions,
  channelLeadIns,
  channelNames,
  onlyThrough,
  placesLeadIns,
  rendered,
} from '../../../drafting/channels.ts'
import type { Channel, Regulation } from '../../../model/index.ts'
import { endsWithColon } from '../../../text/colon.ts'
import { withoutTrailing } from '../../../text/trailing.ts'
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
  const outside = entries.filter(({ place }) => place !== 'item' && place !== 'inner')
  const readers = [
    () => channelsOfIntake(entries, channelLeadIns, entries),
    () => channelsOfIntake(entries, placesLeadIns, outside),
    () => channelsOfProvider(entries),
    () => channelsOfIntake(entries, asksOrHandsOut, outside),
  ]
  for (const read of readers) {
    const channels = read()
    if (channels.length > 0) return [...new Set(channels)]
  }
  return []
}

/** The channels of the list that are open to some or in a case only, with its words. */
export function readChannelConditions(entries: Entry[]): Regulation['channelConditions'] {
  const at = entries.findIndex(({ text }) => channelLeadIns.some(({ pattern }) => pattern.test(text)) && endsWithColon(text))
  if (at < 0) return []
  return itemsBelow(entries, at).flatMap(({ text }) => {
    const channel = channelOf(text)
    const words = withoutTrailing(text.replace(/\s*\(далее[^)]*\)?/giu, ''), ';.')
    const condition = channelConditions.map(({ pattern }) => pattern.exec(words)?.[1] ?? null).find((found) => found !== null)
    return channel && condition ? [{ channel, condition }] : []
  })
}

/**
 * Since 2013 sentences of their own say it: «Прием заявления и выдача результата … осуществляются через:», or one on taking in and one on
 * handing out, in one point. `opening` are the entries that may hold such a sentence.
 */
function channelsOfIntake(entries: Entry[], leadIns: typeof channelLeadIns, opening: Entry[]): Channel[] {
  const leadIn = (text: string): RegExpExecArray | null =>
    leadIns.map(({ pattern }) => pattern.exec(text)).find((found) => found !== null) ?? null
  const first = opening.find(({ text }) => leadIn(text) !== null)
  return entries.flatMap((sentence, index): Channel[] => {
    const found = sentence.point === first?.point && opening.includes(sentence) ? leadIn(sentence.text) : null
    if (!found) return []
    if (endsWithColon(sentence.text)) return channelsBelow(entries, index)
    return channelsIn(sentence.text.slice(found.index + found[0].length).replace(/\(далее[^)]*\)/giu, ' '))
  })
}

/** The channels of the items below a lead-in; the provider may stand there by the short name that the text gives it. */
function channelsBelow(entries: Entry[], index: number): Channel[] {
  const short = shortNameOfProvider(entries)
  return itemsBelow(entries, index).flatMap(({ text }): Channel[] => {
    const channel = channelOf(text) ?? (short?.test(text) || bodyInList.pattern.test(text) ? 'provider' : null)
    return channel ? [channel] : []
  })
}

/** «Услугу оказывает государственный архив города (далее – архив)»: that short name in any case; null where there is none of one word. */
function shortNameOfProvider(entries: Entry[]): RegExp | null {
  const sentence = entries.find(({ text }) => namesProvider.test(text))?.text ?? ''
  const short = /\(далее\s*[-–—]\s*["«]?(?<name>\p{L}{4,})["»]?\)/u.exec(sentence)?.groups?.name
  return short === undefined || /^(?:услуг|стандарт|регламент)/iu.test(short)
    ? null
    : new RegExp(`(?<!\\p{L})${short.slice(0, -1)}\\p{L}{0,3}(?!\\p{L})`, 'iu')
}

const namesProvider = /(?:оказыва|предоставля)(?:ет|ют|ется|ются)(?!\p{L})|услугодател\p{L}*\s+явля/iu

/** The numbered items below a lead-in; where there are none, the paragraphs that go on in small letters. */
function itemsBelow(entries: Entry[], index: number): Entry[] {
  const rest = entries.slice(index + 1)
  const end = rest.findIndex(({ number, place, point }) => point !== entries[index]?.point || (number === null && place !== 'inner'))
  const numbered = rest.slice(0, end < 0 ? rest.length : end).filter(({ number }) => number !== null)
  if (numbered.length > 0) return numbered
  const others = rest.findIndex(({ text, point }) => point !== entries[index]?.point || !/^\p{Ll}/u.test(text))
  return rest.slice(0, others < 0 ? rest.length : others)
}

/** Before that the sentences on who renders the service say it: «предоставляется …, а также через …»; the provider itself is one. */
function channelsOfProvider(entries: Entry[]): Channel[] {
  const opening = entries.find(({ text }) => rendered.pattern.test(text))
  if (!opening) return []
  const others = entries
    .filter(({ point }) => point === opening.point)
    .flatMap(({ text }) => alternativeChannels.flatMap(({ pattern }) => channelsIn(pattern.exec(text)?.[0] ?? '')))
  // Asked only where the word stands: over a long text without it the expression is slow.
  const sole = /\sчерез\s/iu.test(opening.text) ? onlyThrough.pattern.exec(opening.text)?.groups?.ways : undefined
  if (sole !== undefined && channelsIn(sole).length > 0) return [...channelsIn(sole), ...others]
  // Since 2013 a service has its name in that sentence, and another sentence says where it is asked for: without one nothing is said.
  if (others.length === 0 && !/услуг\p{L}*\s+(?:оказыва|предоставля)\p{L}+\s/iu.test(opening.text)) return []
  return ['provider', ...others.filter((channel) => channel !== 'provider')]
}
