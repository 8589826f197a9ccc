import { laneListLeadIns } from '../../../drafting/sequences.ts'
import { withoutTrailing } from '../../../text/trailing.ts'
import type { RegulationNode } from '../../tree.ts'
import { pointsOf, wordsOf } from '../../within.ts'
import { sequencesOf } from './sequences.ts'

/** The structural units that a regulation lists as taking part, nominative as worded, each once. */
export function listedLanes(regulation: RegulationNode): string[] {
  const points = pointsOf(regulation)
  const lanes = points
    .flatMap(sequencesOf)
    .filter(({ leadIn, pointText }) => laneListLeadIns.some(({ pattern }) => pattern.test(leadIn || pointText)))
    .flatMap(({ entries }) => entries.map(({ text }) => bare(text)))
  const all =
    lanes.length > 0
      ? lanes
      : points.flatMap((point) => {
          const words = wordsOf(point)
          return words.length < 2 ? inSentence([point, ...words].map(({ text }) => text).join(' ')) : []
        })
  return [...new Set(all)]
}

/** «В процессе оказания государственной услуги участвуют: регистратор, медсестра, врач-фтизиатр.»: names without a verb or a number between commas. */
function inSentence(text: string): string[] {
  const colon = text.indexOf(':')
  if (colon < 0 || !laneListLeadIns.some(({ pattern }) => pattern.test(text.slice(0, colon + 1)))) return []
  const names = text
    .slice(colon + 1)
    .split(/[,;]\s+|\s+и\s+(?=\p{Ll})/u)
    .map(bare)
  return names.every((name) => /^[\p{L}-]+(?:\s[\p{L}-]+){0,5}$/u.test(name)) ? names : []
}

const bare = (text: string) => withoutTrailing(text.replace(/^[-–—•]\s+/u, ''), ';.,').trim()
