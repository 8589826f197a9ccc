import { VFile } from 'vfile'
import { extractTables } from '../../../src/acts/extract/tables/index.ts'
import type { AppendixNode, Paragraph, RegulationNode, SectionNode } from '../../../src/acts/tree.ts'
import type { ActionTable } from '../../../src/model/index.ts'

const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** Paragraphs of a flattened text: lines between blank lines, as restoring leaves them. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let blankBefore = 0
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1
    const words = raw.trim()
    const last = paragraphs.at(-1)
    if (words === '') {
      blankBefore++
      continue
    }
    if (last && blankBefore === 0) {
      last.parts.push({ line, text: words, glued: false })
      last.text += ` ${words}`
    } else
      paragraphs.push({
        type: 'paragraph',
        text: words,
        layout: 'flush',
        parts: [{ line, text: words, glued: false }],
        blankBefore,
        position: nowhere,
      })
    blankBefore = 0
  }
  return paragraphs
}

/** A regulation whose body is the given sentences and whose only appendix is the given text. */
export function regulationWith(appendix: string, sentences: readonly string[] = []): RegulationNode {
  const section: SectionNode = {
    type: 'section',
    number: '1',
    heading: 'Общие положения',
    position: nowhere,
    children: [
      {
        type: 'point',
        number: '1',
        text: 'В процессе участвуют структурно-функциональные единицы (далее – СФЕ):',
        position: nowhere,
        children: sentences.map((text, index) => ({ type: 'item', number: `${index + 1})`, text, children: [], position: nowhere })),
      },
    ],
  }
  const node: AppendixNode = {
    type: 'appendix',
    number: '1',
    title: null,
    kind: 'action-table',
    children: paragraphsOf(appendix),
    position: nowhere,
  }
  return {
    type: 'regulation',
    document: 'regulation',
    title: 'Услуга',
    excluded: false,
    editions: [],
    excludedBy: null,
    children: [section, node],
    position: nowhere,
  }
}

/** The tables of a flattened appendix and the ruleIds of the doubts about them. */
export function tablesOf(appendix: string, sentences: readonly string[] = []): { tables: ActionTable[]; doubts: string[] } {
  const file = new VFile()
  const tables = extractTables(regulationWith(appendix, sentences), file)
  return { tables, doubts: file.messages.map(({ ruleId }) => ruleId ?? '') }
}

/** A row of a table as its fields from left to right. */
export function row(table: ActionTable | undefined, field: keyof ActionTable['columns'][number]): (string | null)[] {
  return (table?.columns ?? []).map((column) => column[field])
}
