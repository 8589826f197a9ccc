import { processLeadIns, properName } from '../../../drafting/sequences.ts'
import { readDuration } from '../../../russian/duration.ts'
import { inOneScript } from '../../../text/scripts.ts'
import type { PointNode } from '../../tree.ts'
import { wordsOf } from '../../within.ts'
import { sentencesOf } from '../facets/entries.ts'
import { readLane } from './lane.ts'
import type { Entry, Sequence } from './sequences.ts'

/** «Порядок обращения через портал: услугополучатель …»: what a point says of itself before its first sentence. */
const ownLeadIn = /^([^:.;]{10,200}):\s+(?=\p{L})/u

interface Told {
  leadIn: string
  sentences: string[]
  actors: number
  terms: number
}

/** The sentences of a point without items, and how many of them say who acts and how long; null where it has items, or fewer than two sentences. */
function toldBy(point: PointNode, lanes: readonly string[]): Told | null {
  if (point.children.some(({ type }) => type === 'item')) return null
  const text = [point, ...wordsOf(point)].map((each) => each.text).join(' ')
  const leadIn = ownLeadIn.exec(text)
  const promises = leadIn !== null && processLeadIns.some(({ pattern }) => pattern.test(leadIn[1] ?? ''))
  const sentences = sentencesOf(promises ? text.slice(leadIn[0].length) : text)
  if (sentences.length < 2) return null
  const share = (says: (sentence: string) => boolean) => sentences.filter(says).length / sentences.length
  return {
    leadIn: promises ? (leadIn[1] ?? '') : '',
    sentences,
    actors: share((sentence) => readLane(inOneScript(sentence), lanes) !== null),
    terms: share((sentence) => readDuration(inOneScript(sentence)) !== null),
  }
}

/**
 * The steps of a point that tells its procedure sentence by sentence: «Канцелярия … регистрирует …. Руководитель в течение рабочего дня определяет
 * …». Three of four must say who acts, and half how long, or a third where the point's own words promise a procedure; null for any other point.
 */
export function proseOf(point: PointNode, lanes: readonly string[]): Sequence | null {
  const told = toldBy(point, lanes)
  if (told === null || told.sentences.length < 3 || told.actors < 0.75 || told.terms < (told.leadIn === '' ? 0.5 : 0.3)) return null
  const entries = told.sentences.map((text): Entry => ({ number: null, text, position: point.position, paragraphs: [] }))
  return { pointText: told.leadIn, leadIn: '', entries, behind: [] }
}

/** Whether a point seems to tell a procedure in sentences, though not surely enough to read it so. */
export function mayTell(point: PointNode, lanes: readonly string[]): boolean {
  const told = toldBy(point, lanes)
  if (told === null) return false
  const count = (share: number) => Math.round(share * told.sentences.length)
  return told.leadIn === '' ? count(told.actors) >= 3 && count(told.terms) >= 2 : count(told.actors) >= 2
}

/** Who acts, without the capital that only opens a sentence. */
export const withinSentence = (lane: string | null, listed: readonly string[]): string | null =>
  lane === null || properName.pattern.test(lane) || listed.includes(lane) ? lane : lane.charAt(0).toLowerCase() + lane.slice(1)
