import { akimOffice } from '../../../drafting/provider.ts'
import type { Regulation } from '../../../model/index.ts'
import type { RegulationNode } from '../../tree.ts'
import { readCentre } from './centre.ts'
import { readChannelConditions, readChannels } from './channels.ts'
import { readContacts, readHours } from './contacts.ts'
import { asPrinted, entriesOf } from './entries.ts'
import { readEvidence } from './evidence.ts'
import { readCost, readForm } from './form.ts'
import { readLegalBasis } from './legal-basis.ts'
import { readOutputs } from './outputs.ts'
import { readCounterTerms, readProcessingTerms, readProcessingTime, readTermPoints } from './processing-time.ts'
import { readProvider } from './provider.ts'
import { readRefusalGrounds } from './refusal.ts'
import { readStandard } from './standard.ts'
import { statedIn } from './stated-in.ts'

/** The facets of a regulation: what its points (and contact appendices) say of the service itself, not of its steps. */
type Facets = Pick<
  Regulation,
  | 'provider'
  | 'channels'
  | 'channelConditions'
  | 'centre'
  | 'form'
  | 'automation'
  | 'cost'
  | 'standard'
  | 'outputs'
  | 'legalBasis'
  | 'evidence'
  | 'refusalGrounds'
  | 'processingTime'
  | 'processingTerms'
  | 'counterTerms'
  | 'termPoints'
  | 'hours'
  | 'contacts'
  | 'statedIn'
>

/** Reads the facets of one regulation; a facet that the text does not state is `null` or `[]`. */
export function extractFacets(regulation: RegulationNode): Facets {
  const entries = entriesOf(regulation)
  const processingTime = readProcessingTime(entries)
  const provider = readProvider(entries)
  const channels = readChannels(entries)
  // Where the offices of акимы render the service themselves, «в аппарат акима» is the provider's own counter.
  const isOfAkims = channels.includes('provider') && !channels.includes('rural-akim') && akimOffice.pattern.test(provider ?? '')
  const printed = (values: string[]) => values.map((value) => asPrinted(value, entries))
  return {
    provider,
    channels,
    channelConditions: readChannelConditions(entries),
    centre: readCentre(entries),
    ...readForm(entries),
    cost: readCost(entries),
    standard: readStandard(entries),
    outputs: printed(readOutputs(entries)),
    legalBasis: readLegalBasis(entries),
    evidence: readEvidence(entries).map((list) => ({
      ...list,
      ...(isOfAkims && list.channel === 'rural-akim' && { channel: 'provider' as const }),
      items: printed(list.items),
    })),
    refusalGrounds: printed(readRefusalGrounds(entries)),
    processingTime: printed(processingTime),
    processingTerms: readProcessingTerms(processingTime),
    counterTerms: readCounterTerms(processingTime),
    termPoints: readTermPoints(entries),
    hours: readHours(entries, regulation),
    contacts: readContacts(entries, regulation),
    statedIn: statedIn(entries),
  }
}
