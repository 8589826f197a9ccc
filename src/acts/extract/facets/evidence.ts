import {
  addressedPlace,
  addressees,
  addsToList,
  conditionalLeadIns,
  documentNames,
  evidenceElsewhere,
  evidenceLeadIns,
  handsIn,
  kindHeading,
  listFollows,
  namedBefore,
  notAsked,
  papersInSentence,
  papersLeadIn,
  placeHeading,
  remarkInList,
} from '../../../drafting/evidence.ts'
import type { Channel, Regulation } from '../../../model/index.ts'
import { analyse } from '../../../russian/morphology.ts'
import { endsWithColon } from '../../../text/colon.ts'
import { channelsIn } from './channels.ts'
import { type Entry, plain, sentencesOf, unique } from './entries.ts'

/**
 * The documents that the text lists, list by list: for one channel (null where a list serves several or names none) or one kind of the
 * service. Each is one document as worded; lead-ins are left out. A text that only points to the Стандарт lists none.
 */
export function readEvidence(entries: Entry[]): Regulation['evidence'] {
  const lists: Regulation['evidence'] = []
  let index = 0
  while (index < entries.length) {
    const entry = entries[index]
    index = entry && isLeadIn(entry, entries[index + 1]) ? readList(entries, index, lists) : index + 1
  }
  return lists.filter(({ items }) => items.length > 0).map((list) => ({ ...list, items: unique(list.items) }))
}

function isLeadIn({ text, number, point }: Entry, below: Entry | undefined): boolean {
  if (number !== null || evidenceElsewhere.some(({ pattern }) => pattern.test(text))) return false
  const opening = sentencesOf(text).at(-1) ?? text
  if (listedIn(opening) !== null) return true
  if (evidenceLeadIns.some(({ pattern }) => pattern.test(opening)) && (endsWithColon(text) || namedIn(opening) !== null)) return true
  return (
    papersLeadIn.pattern.test(opening) &&
    !papersLeadIn.except.test(opening) &&
    below?.point === point &&
    papersInSentence.opens.test(below.text)
  )
}

/** The document that a lead-in names itself: «… предоставляет заявление по форме … и следующие документы:». */
function namedIn(leadIn: string): string | null {
  const verb = handsIn.pattern.exec(leadIn)
  if (!verb) return null
  const behind = leadIn.slice(verb.index + verb[0].length)
  const named = plain(behind.replace(addressees, '').replace(listFollows, ''))
  return documentNames.pattern.test(named) ? named : null
}

/** The papers that stand behind the colon of a sentence, each as worded; null where one of its parts is no paper by its first words. */
function listedIn(sentence: string): string[] | null {
  const leadIn = papersInSentence.leadIn.exec(sentence)
  if (!leadIn) return null
  const papers = papersOf(sentence.slice(leadIn.index + leadIn[0].length))
  return papersInSentence.opens.test(papers[0] ?? '') ? papers : null
}

/** The papers of a row of words between commas, each as worded; what is no paper by its first word belongs to the one before it. */
function papersOf(row: string): string[] {
  const papers: string[] = []
  let end = 0
  for (const part of row.split(/(?:[,;]|\s(?=(?:и|а\s+также)\s))\s*(?:(?:и|а\s+также)\s+)?/u)) {
    const at = row.indexOf(part, end)
    const last = papers.length - 1
    if (last < 0 || opensPaper(part)) papers.push(part)
    else papers[last] += row.slice(end, at) + part
    end = at + part.length
  }
  return papers.map(plain)
}

/** Whether a part of such a row names the next paper: its noun is the subject or object of the sentence and depends on nothing before it. */
function opensPaper(part: string): boolean {
  if (papersInSentence.opens.test(part)) return true
  const [first = '', second] = part.split(/\s+/u)
  const analyses = analyse(first)
  const isFree =
    analyses.length > 0 &&
    analyses.every(({ part: kind, case: form }) => kind === 'noun' && (form === 'nominative' || form === 'accusative'))
  return isFree && second !== undefined
}

/** Reads one list from its lead-in; returns the index behind it. */
function readList(entries: Entry[], start: number, lists: Regulation['evidence']): number {
  const leadIn = entries[start]
  if (!leadIn) return start + 1
  const heading = sentencesOf(leadIn.text).at(-1) ?? leadIn.text
  let open = { channel: channelOfLeadIn(heading), condition: conditionOf(heading), items: [] as string[] }
  const last = lists.at(-1)
  if (last && last.channel === open.channel && last.condition === open.condition && addsToList.pattern.test(heading)) open = last
  else lists.push(open)
  const listed = listedIn(heading)
  if (listed) {
    open.items.push(...listed)
    return start + 1
  }
  const named = namedIn(heading)
  if (named) open.items.push(...(endsWithColon(leadIn.text) ? [named] : papersOf(named)))
  else open.items.push(...namedBefore.filter(({ pattern }) => pattern.test(heading)).map(({ name }) => name))
  if (!endsWithColon(leadIn.text)) return start + 1
  let index = start + 1
  for (; index < entries.length; index++) {
    const entry = entries[index]
    if (!entry || entry.point !== leadIn.point || (index > start + 1 && isLeadIn(entry, entries[index + 1]))) break
    const channel = channelHeading(entry.text)
    if (channel) {
      if (channel.channel !== open.channel) {
        open = { channel: channel.channel, condition: open.condition, items: [] }
        lists.push(open)
      }
      if (channel.rest) open.items.push(channel.rest)
    } else if (entry.number !== null || /^(?:\p{Ll}|\d)/u.test(entry.text)) {
      if (kindHeading.pattern.test(entry.text)) {
        open = { channel: open.channel, condition: plain(entry.text), items: [] }
        lists.push(open)
      } else if (!endsWithColon(entry.text) && !notAsked.pattern.test(entry.text)) open.items.push(plain(entry.text))
    } else if (!closesNothing(entry.text, entries[index + 1])) break
  }
  return index
}

/** The case or the people to whom a lead-in limits its list, as worded; null where the list always holds. */
function conditionOf(leadIn: string): string | null {
  const found = conditionalLeadIns
    .map(({ pattern }) => pattern.exec(leadIn)?.groups?.condition)
    .find((condition) => condition !== undefined)
  return plain(found ?? '') || null
}

/** A remark between the parts of one list: more of it follows under a place of its own («На портал:»). */
function closesNothing(text: string, next: Entry | undefined): boolean {
  return next !== undefined && channelHeading(next.text) !== null && remarkInList.pattern.test(text)
}

/** The channel of «в Государственную корпорацию:», «На портал:», «2) в Центр:»; null where it names several. */
function channelHeading(text: string): { channel: Channel | null; rest: string } | null {
  const found = placeHeading.pattern.exec(text)
  const channels = channelsIn(found?.groups?.place ?? '')
  return channels.length === 0 ? null : { channel: only(channels), rest: plain(found?.groups?.rest ?? '') }
}

/** The one channel that a lead-in names as addressee. */
function channelOfLeadIn(text: string): Channel | null {
  return only([...new Set([...text.matchAll(addressedPlace.pattern)].flatMap(([words]) => channelsIn(words)))])
}

const only = (channels: Channel[]): Channel | null => (channels.length === 1 ? (channels[0] ?? null) : null)
