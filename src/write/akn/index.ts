import { type Corpus, RoleIndex } from '../../corpus/index.ts'
import type { Registry } from '../../model/index.ts'
import { document, element } from '../../text/xml.ts'
import { decreeOf } from '../decree.ts'
import type { TextFile } from '../format.ts'
import { Addresses } from './address.ts'
import { regulationIds } from './ids.ts'
import { actMeta, type Described } from './meta.ts'
import { decreeText, paragraphsOf, regulationAttachment } from './text.ts'

const namespaces = {
  xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  'xmlns:atlas': 'https://github.com/reglament-atlas/ns',
}

/**
 * The corpus in Akoma Ntoso 1.0 (OASIS LegalDocML, namespace akn/3.0), one file an act: the decree, its regulations as attachments, their
 * appendices as attachments of these. Addresses and eIds follow the naming convention; docs/data.md says how.
 */
export function* aknFiles(corpus: Corpus, registry: Registry): Generator<TextFile> {
  const roles = new RoleIndex(registry.roles)
  const regulations = new Map(corpus.regulations.map((regulation) => [regulation.id, regulation]))
  const texts = new Map(corpus.texts.map(({ act, text }) => [act, text]))
  for (const act of corpus.acts) {
    const text = texts.get(act.id)?.children.filter(({ readAbove }) => !readAbove) ?? []
    const parts = act.regulations.flatMap((id, index) => {
      const regulation = regulations.get(id)
      return regulation ? [{ regulation, ids: regulationIds(regulation, index + 1) }] : []
    })
    const addresses = new Addresses(act, registry)
    const described: Described = { act, regulations: parts, addresses, roles, registry }
    const paragraph = paragraphsOf(addresses, registry)
    const own = parts.map(({ regulation }) => regulation)
    const { opening, body, closing } = decreeText(decreeOf(act, own, text), paragraph)
    const attachments = parts.map(({ regulation, ids }) => regulationAttachment(regulation, ids, described, text, paragraph))
    const root = element(
      'akomaNtoso',
      namespaces,
      element(
        'act',
        { name: 'decree', contains: 'singleVersion' },
        actMeta(described),
        ...opening,
        body,
        ...closing,
        ...(attachments.length > 0 ? [element('attachments', {}, ...attachments)] : []),
      ),
    )
    yield [`akn/${act.id}.xml`, document(root)]
  }
}
