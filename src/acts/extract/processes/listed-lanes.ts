import { laneListLeadIns } from '../../../drafting/sequences.ts'
import type { RegulationNode } from '../../tree.ts'
import { sequencesOf } from './sequences.ts'

/** The structural units that a regulation lists as taking part, nominative as worded, each once. */
export function listedLanes(regulation: RegulationNode): string[] {
  const points = regulation.children.filter((child) => child.type === 'section').flatMap((section) => section.children)
  const lanes = points
    .flatMap(sequencesOf)
    .filter(({ leadIn, pointText }) => laneListLeadIns.some(({ pattern }) => pattern.test(leadIn || pointText)))
    .flatMap(({ entries }) => entries.map(({ text }) => text.replace(/(?<![\s;.,])[\s;.,]+$/u, '').trim()))
  return [...new Set(lanes)]
}
