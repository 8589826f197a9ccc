import { laneListLeadIns } from '../../../drafting/sequences.ts'
import { withoutTrailing } from '../../../text/trailing.ts'
import type { RegulationNode } from '../../tree.ts'
import { sequencesOf } from './sequences.ts'

/** The structural units that a regulation lists as taking part, nominative as worded, each once. */
export function listedLanes(regulation: RegulationNode): string[] {
  const points = regulation.children.filter((child) => child.type === 'section').flatMap((section) => section.children)
  const lanes = points
    .flatMap(sequencesOf)
    .filter(({ leadIn, pointText }) => laneListLeadIns.some(({ pattern }) => pattern.test(leadIn || pointText)))
    .flatMap(({ entries }) => entries.map(({ text }) => bare(text)))
  const all =
    lanes.length > 0
      ? lanes
      : points.flatMap(({ text, children }) =>
          children.length < 2 ? inSentence([text, ...children.map((child) => child.text)].join(' ')) : [],
        )
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
