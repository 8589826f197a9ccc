import type { VFile } from 'vfile'
import type { ActNode, Paragraph, RegulationNode, RestoredText, SourceText } from '../acts/index.ts'
import type { UnlinkedRegulation } from './link/index.ts'

/**
 * Runs a stage on one text. A stage that throws is a mistake of ours: a fatal message says so, the result is null, and the other
 * texts go on.
 */
export function guarded<T>(stage: string, file: VFile, run: () => T): T | null {
  try {
    return run()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const where = (error instanceof Error && /[\w-]+\.ts:\d+/.exec(error.stack ?? '')?.[0]) || 'место неизвестно'
    file.message(`Ошибка программы на этапе «${stage}»: ${reason} (${where}). Сообщите о ней, приложив текст акта.`, {
      ruleId: 'stage-failed',
      source: 'atlas',
    }).fatal = true
    return null
  }
}

/** A text as it is in the file: a paragraph a line. */
export function unrestored(source: SourceText): RestoredText {
  const children = source.lines.flatMap((text, index): Paragraph[] => {
    const line = index + 1
    const position = { start: { line, column: 1 }, end: { line, column: text.length + 1 } }
    return text.trim() === ''
      ? []
      : [{ type: 'paragraph', text, layout: 'body', blankBefore: 0, parts: [{ line, text, glued: false }], position }]
  })
  return { type: 'restored', source, children, unrepaired: children.map(({ text }) => `${text}\n`).join(''), repairs: source.repairs }
}

/** An act of which nothing is known but its text. */
export function unknownAct(source: SourceText): ActNode {
  return {
    type: 'act',
    source,
    header: {
      kind: null,
      title: null,
      issuer: null,
      jurisdiction: { region: null, regionName: null, district: null },
      adopted: null,
      number: null,
      registration: null,
      status: 'not-stated',
      repeal: null,
      amends: null,
      repeals: [],
      signatory: null,
      approves: [],
    },
    children: [],
  }
}

/** A regulation of which nothing is known but its title, its editions and its place. */
export function unknownRegulation(node: RegulationNode): UnlinkedRegulation {
  const { start, end } = node.position
  return {
    title: node.title,
    status: node.excluded ? 'excluded' : 'not-stated',
    editions: node.editions,
    excludedBy: node.excludedBy,
    notes: [],
    sections: [],
    provider: null,
    channels: [],
    channelConditions: [],
    centre: null,
    form: [],
    automation: null,
    cost: null,
    standard: null,
    outputs: [],
    legalBasis: [],
    evidence: [],
    refusalGrounds: [],
    processingTime: [],
    processingTerms: [],
    counterTerms: [],
    termPoints: [],
    lanes: [],
    hours: [],
    contacts: [],
    statedIn: [],
    silence: [],
    processes: [],
    tables: [],
    tableProcesses: [],
    appendices: [],
    references: [],
    requirements: [],
    source: { lines: [start.line, end.line] },
  }
}
