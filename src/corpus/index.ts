import { VFile } from 'vfile'
import { compare } from './compare/index.ts'
import { diagnosticsOf } from './diagnostics.ts'
import { extract } from './extract/index.ts'
import { type LinkedCorpus, link, type ReadAct } from './link/index.ts'
import type { Comparison, Diagnostic, Repair } from './model/index.ts'
import { parse } from './parse/index.ts'
import { read } from './read/index.ts'
import type { Registry } from './registry.ts'
import { restore } from './restore/index.ts'
import { guarded, unknownAct, unknownRegulation } from './stages.ts'
import type { RestoredText } from './tree.ts'

/** One raw text as it came from the disk: its base name and its bytes. */
export interface RawFile {
  name: string
  bytes: Uint8Array
}

/** Everything that is known of a set of raw texts, before it is written down. Lists are in a fixed order. */
export interface Corpus extends LinkedCorpus {
  comparisons: Comparison[]
  texts: { act: string; text: RestoredText }[]
  repairs: Repair[]
  diagnostics: Diagnostic[]
  /** One file a raw text with its messages, for a reporter. A fatal message means that the corpus must not be published. */
  reports: VFile[]
}

/**
 * Builds the corpus of a set of raw texts: read, restore, parse, extract, link, compare. Pure: no clock, no disk.
 * What goes wrong in a text is a message in `reports` and in `diagnostics`, never an exception.
 */
export function buildCorpus(files: RawFile[], registry: Registry, onProgress: (done: string) => void = () => {}): Corpus {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const acts: ReadAct[] = []
  const reports: VFile[] = []
  for (const [index, { name, bytes }] of sorted.entries()) {
    const file = new VFile({ path: name })
    reports.push(file)
    const source = read(name, bytes, file)
    if (!source) continue
    const text = restore(source, file)
    const node = guarded(
      'parse',
      file,
      () => parse(text, registry, file),
      () => unknownAct(source),
    )
    const regulations = node.children.map((regulation) => ({
      node: regulation,
      data: guarded(
        'extract',
        file,
        () => extract(regulation, node, file),
        () => unknownRegulation(regulation),
      ),
    }))
    acts.push({ node, text, regulations, file })
    onProgress(`${name} (${index + 1} of ${sorted.length})`)
  }
  const linked = link(acts, registry)
  const comparisons = compare(linked.services, linked.regulations)
  onProgress(`${linked.services.length} services, ${comparisons.length} comparisons`)
  return {
    ...linked,
    comparisons,
    repairs: acts.flatMap(({ text }) => text.repairs),
    diagnostics: reports.flatMap(diagnosticsOf),
    reports,
  }
}
