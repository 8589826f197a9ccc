import type { RegulationNode } from '../../tree.ts'

/** The structural units that a regulation lists as taking part, nominative as worded. */
export function listedLanes(_regulation: RegulationNode): string[] {
  return []
}
