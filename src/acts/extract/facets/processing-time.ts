import {
  byVisitor,
  countedTerms,
  counterTimes,
  spokenTerms,
  statedByPoint,
  statedTerms,
  termOfService,
  termsLeadIn,
} from '../../../drafting/processing-time.ts'
import type { Duration, Regulation } from '../../../model/index.ts'
import { readDuration, readDurations } from '../../../russian/duration.ts'
import { endsWithColon } from '../../../text/colon.ts'
import { type Entry, plain, sentencesOf, unique } from './entries.ts'

/**
 * The terms of the service: each limb of «Сроки оказания государственной услуги:» and each maximum that the text states, as worded. A
 * lead-in that ends with «:» is no limb; its limbs follow.
 */
export function readProcessingTime(entries: Entry[]): string[] {
  const terms: string[] = []
  for (const [index, entry] of entries.entries()) {
    const text = entry.text.trim()
    const counted = countedTerms.pattern.exec(text)?.groups?.limbs
    if (counted !== undefined)
      terms.push(
        ...counted
          .split(/;\s*/u)
          .map(plain)
          .filter((limb) => readDuration(limb) !== null),
      )
    else if (termsLeadIn.pattern.test(text)) terms.push(...limbsBelow(entries, index))
    else if (statedTerms.some(({ pattern }) => pattern.test(text)) && !endsWithColon(text)) terms.push(plain(text))
    else if (entry.place === 'opening' || entry.place === 'paragraph') terms.push(...termsIn(entry, [...statedTerms, ...statedByPoint]))
  }
  const spoken = () => entries.flatMap((entry) => (entry.place === 'opening' ? termsIn(entry, spokenTerms) : []))
  return unique(terms.some((term) => !isOfCounter(term)) ? terms : [...spoken(), ...terms])
}

const isOfCounter = (term: string) => counterTimes.some(({ pattern }) => pattern.test(term))

/** The sentences of a paragraph that state a term of the service in one of these ways. */
function termsIn({ text }: Entry, ways: readonly { pattern: RegExp }[]): string[] {
  const states = (sentence: string) => ways.some(({ pattern }) => pattern.test(sentence)) && readDuration(sentence) !== null
  return sentencesOf(text)
    .filter((sentence) => !endsWithColon(sentence) && states(sentence))
    .map(plain)
}

function limbsBelow(entries: Entry[], index: number): string[] {
  const limbs: string[] = []
  for (const { text, number, point } of entries.slice(index + 1)) {
    if (point !== entries[index]?.point) break
    const closes = number === null && /^\p{Lu}/u.test(text) && !statedTerms.some(({ pattern }) => pattern.test(text))
    if (closes) break
    if (!endsWithColon(text)) limbs.push(plain(text))
  }
  return limbs
}

/** The terms in days or months of these limbs, each once; the minutes and hours of «Сроки оказания …» are those of the counter. */
export function readProcessingTerms(limbs: readonly string[]): Duration[] {
  const terms = limbs
    .flatMap((limb) => readDurations(limb).map(({ duration }) => duration))
    .filter(({ unit }) => unit !== 'minute' && unit !== 'hour')
  return terms.filter(({ value, unit }, index) => terms.findIndex((other) => other.value === value && other.unit === unit) === index)
}

/** The limbs that tell how long one waits and is served at the counter; «15 минут в уполномоченном органе, 30 минут в Центре» is no term for all. */
export function readCounterTerms(limbs: readonly string[]): Regulation['counterTerms'] {
  return limbs.flatMap((text) => {
    const kind = counterTimes.find(({ pattern }) => pattern.test(text))?.kind
    const [stated, another] = readDurations(text)
    const holdsForAll = another === undefined && !byVisitor.pattern.test(text)
    return kind ? [{ kind, text, duration: holdsForAll ? (stated?.duration ?? null) : null }] : []
  })
}

/** Numbers of the points that state a term of the service for some case. */
export function readTermPoints(entries: Entry[]): string[] {
  return unique(
    entries.filter(({ text }) => termOfService.pattern.test(text) && readDuration(text) !== null).map(({ point }) => point.number),
  )
}
