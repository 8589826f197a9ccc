import type { VFile } from 'vfile'
import type { Regulation } from '../../model/index.ts'
import type { ActNode, RegulationNode } from '../../tree.ts'

/** The facets of a regulation: what its points (and contact appendices) say of the service itself, not of its steps. */
export type Facets = Pick<
  Regulation,
  | 'provider'
  | 'channels'
  | 'form'
  | 'automation'
  | 'cost'
  | 'standard'
  | 'outputs'
  | 'legalBasis'
  | 'evidence'
  | 'refusalGrounds'
  | 'processingTime'
  | 'hours'
  | 'contacts'
>

/** Reads the facets of one regulation; a facet that the text does not state is `null` or `[]`. */
export function extractFacets(_regulation: RegulationNode, _act: ActNode, _file: VFile): Facets {
  return {
    provider: null,
    channels: [],
    form: [],
    automation: null,
    cost: null,
    standard: null,
    outputs: [],
    legalBasis: [],
    evidence: [],
    refusalGrounds: [],
    processingTime: [],
    hours: [],
    contacts: [],
  }
}
