import { VFile } from 'vfile'
import { extract, parse, type RestoredText, read, readRequirements, restore, type TakenText } from '../acts/index.ts'
import type { Comparison, Diagnostic, Places, Registry, Repair } from '../model/index.ts'
import { withGraphs } from '../process/index.ts'
import { compare } from './compare/index.ts'
import { type Overrides, override } from './corrections/index.ts'
import { checkBrackets } from './findings/brackets.ts'
import { checkDecree } from './findings/decree.ts'
import { diagnosticsOf } from './findings/diagnostics.ts'
import { checkProcedures } from './findings/procedures.ts'
import { sound } from './findings/soundness.ts'
import { checkSteps, checkUnderstood } from './findings/understood.ts'
import { lean } from './lean.ts'
import { actId } from './link/act-id.ts'
import { type LinkedCorpus, laidAside, link, type ReadAct } from './link/index.ts'
import { placeOf } from './link/place.ts'
import { RoleIndex } from './link/roles.ts'
import { wordingsOf } from './link/wordings.ts'
import { inMemory, layAside, type Scratch } from './scratch.ts'
import { type Shelf, shelved, unshelved } from './shelf.ts'
import { guarded, unknownAct, unknownRegulation, unrestored } from './stages.ts'

/** One raw text as it came from the disk: its base name and its bytes. */
export interface RawFile {
  name: string
  bytes: Uint8Array
  /** The text of a Word file, a rich text or a PDF. */
  taken?: TakenText | null
}

/** Everything that is known of a set of raw texts, before it is written down. Lists are in a fixed order. */
export interface Corpus extends LinkedCorpus {
  comparisons: Comparison[]
  texts: { act: string; text: RestoredText }[]
  repairs: Iterable<Repair>
  diagnostics: Diagnostic[]
  /** One file a raw text with its messages, for a reporter. A fatal message means that the corpus must not be published. */
  reports: VFile[]
}

interface BuildOptions {
  /** Editors' corrections, one list an act. */
  overrides?: Overrides[]
  /** Called after each text and at the end, with what was done. */
  onProgress?: (done: string) => void
  /** Acts that were read before. */
  shelf?: Shelf
  /** Where acts and regulations wait while others are read, linked or written. */
  scratch?: Scratch
}

/**
 * Builds the corpus of a set of raw texts: read, restore, parse, extract, override, link, compare. Pure: no clock, no disk.
 * What goes wrong in a text is a message in `reports` and in `diagnostics`, never an exception; a text with a fatal message is left out
 * and holds no other back.
 */
export function buildCorpus(
  files: RawFile[],
  registry: Registry,
  { overrides = [], onProgress, shelf, scratch = inMemory }: BuildOptions = {},
): Corpus {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const corrections = new Map(overrides.map((list) => [list.act, list]))
  const reads: ReadAct[] = []
  const reports: VFile[] = []
  for (const [index, { name, bytes, taken }] of sorted.entries()) {
    const file = new VFile({ path: name })
    reports.push(file)
    const known = shelf?.take({ name, bytes })
    const act = known ? unshelved(known, file) : readLean({ name, bytes, taken }, registry, file)
    if (!known) shelf?.put({ name, bytes }, shelved(act, file))
    if (act && !isBroken(file)) reads.push(waiting(act, scratch))
    onProgress?.(`${name} (${index + 1} из ${sorted.length})`)
  }
  const idOf = ({ node }: ReadAct) => actId(node.header, placeOf(node.header, registry))
  const wordings = wordingsOf(reads, idOf)
  // Of several wordings the one that is shown is corrected.
  const isShown = (act: ReadAct) => wordings.get(act)?.find(({ current }) => current)?.file === act.node.source.file || !wordings.has(act)
  const acts = reads.flatMap((act) => {
    const list = isShown(act) ? corrections.get(idOf(act)) : undefined
    if (!list) return [act]
    const corrected = override(act, list)
    corrections.delete(list.act)
    return isBroken(list.file) ? [] : [waiting(corrected, scratch)]
  })
  for (const { act, file } of corrections.values())
    file.info(`Текста акта ${act} нет; поправки к нему ждут. Положите его текст или уберите файл поправок.`, {
      ruleId: 'override-unused',
      source: 'atlas',
    })
  reports.push(...overrides.map(({ file }) => file))
  const linked = link(acts, registry, scratch)
  const shown = new Set(linked.acts.map(({ source }) => source.file))
  const comparisons = compare(linked.services, linked.regulations, new RoleIndex(registry.roles), scratch)
  onProgress?.(`услуг ${linked.services.length}, сравнений ${comparisons.length}`)
  return {
    ...linked,
    comparisons,
    repairs: repairsOf(acts.filter(({ node }) => shown.has(node.source.file)).map(({ text }) => text)),
    diagnostics: reports.flatMap(diagnosticsOf),
    reports,
  }
}

/** Every repair of some texts; only those of one text are in memory at once. */
function repairsOf(texts: readonly RestoredText[]): Iterable<Repair> {
  return {
    *[Symbol.iterator]() {
      for (const { repairs } of texts) yield* repairs
    },
  }
}

/** An act of which only what linking looks at stays in memory. */
function waiting({ text, regulations, ...rest }: ReadAct, scratch: Scratch): ReadAct {
  return {
    ...rest,
    text: layAside(layAside(text, scratch, ['children', 'unrepaired', 'source']), scratch, ['type', 'repairs']),
    regulations: regulations.map(({ node, data }) => ({ node, data: laidAside(data, scratch) })),
  }
}

const isBroken = ({ messages }: VFile) => messages.some(({ fatal }) => fatal)

function readLean(raw: RawFile, registry: Places, file: VFile): ReadAct | null {
  const act = readAct(raw, registry, file)
  return act && lean(act)
}

/** One raw text through the stages that look at it alone; null where it is no act, which a message in `file` then says. */
function readAct({ name, bytes, taken }: RawFile, registry: Places, file: VFile): ReadAct | null {
  const source = read(name, bytes, file, taken)
  if (!source) return null
  const text = guarded('восстановление', file, () => restore(source, file)) ?? unrestored(source)
  checkBrackets(text, file)
  const node = guarded('разбор', file, () => parse(text, registry, file)) ?? unknownAct(source)
  checkDecree(node, file)
  const requirements = node.children.flatMap((child) =>
    child.document === 'regulation'
      ? []
      : (guarded('извлечение', file, () => readRequirements(child, child.document === 'standard' ? 'standard' : 'rules', file)) ?? []),
  )
  const own = node.children.filter(({ document }) => document === 'regulation')
  const regulations = own.map((regulation) => ({
    node: regulation,
    data: guarded('извлечение', file, () => withGraphs(extract(regulation, node, file))) ?? unknownRegulation(regulation),
  }))
  for (const { node: regulation, data } of regulations) {
    checkUnderstood(regulation, data, text, file)
    checkProcedures(data, file)
  }
  checkSteps(
    regulations.map(({ data }) => data),
    file,
  )
  return sound({ node: { ...node, children: own }, text, requirements, regulations, corrections: [], file }, file)
}

export type { Overrides } from './corrections/index.ts'
export type { LinkedCorpus } from './link/index.ts'
export { newestFirst, wordingDate } from './link/newest.ts'
export { type Place, placeOf } from './link/place.ts'
export { textsOfPoints } from './link/references.ts'
export { RoleIndex, rolesOf } from './link/roles.ts'
export { inMemory, type Scratch } from './scratch.ts'
export type { Shelf, ShelvedAct } from './shelf.ts'
