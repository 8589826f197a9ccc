import {
  countedGrounds,
  groundsFollow,
  groundTail,
  nextGrounds,
  refusalLeadIns,
  refusalToAccept,
  spokenRefusals,
} from '../../../drafting/refusal.ts'
import { type Entry, plain, sentencesOf, unique } from './entries.ts'

/** The grounds on which the service is refused, each as worded; a refusal to take in an incomplete package is none. */
export function readRefusalGrounds(entries: Entry[]): string[] {
  const stated = groundsBehind(entries, refusalLeadIns)
  return stated.length > 0 ? stated : groundsBehind(entries, spokenRefusals)
}

function groundsBehind(entries: Entry[], leadIns: readonly { pattern: RegExp }[]): string[] {
  const grounds: string[] = []
  for (const [index, entry] of entries.entries()) {
    if (entry.place === 'item' || entry.place === 'inner') continue
    const sentence = sentencesOf(entry.text)[0] ?? ''
    if (refusalToAccept.pattern.test(sentence)) continue
    const found = leadIns.map(({ pattern }) => pattern.exec(sentence)).find((match) => match !== null)
    if (!found) continue
    const ground = plain((found.groups?.ground ?? '').replace(groundTail.pattern, ''))
    if (ground !== '' && !groundsFollow.pattern.test(ground)) grounds.push(...groundsIn(ground))
    else grounds.push(...listBelow(entries, index))
  }
  return unique(grounds)
}

const groundsIn = (sentence: string): string[] =>
  countedGrounds.opening.test(sentence)
    ? sentence
        .replace(countedGrounds.opening, '')
        .split(countedGrounds.pattern)
        .filter((text) => text !== '')
        .map(plain)
    : nextGrounds.reduce(
        (grounds, { opening, pattern }) => grounds.flatMap((text) => (opening.test(text) ? text.split(pattern) : [text])),
        [sentence],
      )

/** The items below a lead-in; where there are none, the unnumbered paragraphs that complete its sentence, one behind the semicolon of the other. */
function listBelow(entries: Entry[], index: number): string[] {
  const grounds: string[] = []
  let goesOn = true
  for (const entry of entries.slice(index + 1)) {
    if (entry.point !== entries[index]?.point) break
    if (entry.number !== null) grounds.push(plain(entry.text))
    else if (entry.place === 'inner' || (goesOn && /^\p{Ll}/u.test(entry.text))) grounds.push(plain(entry.text))
    else break
    goesOn = entry.number === null && /[;,]\s*$/u.test(entry.text)
  }
  return grounds
}
