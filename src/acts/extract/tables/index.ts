import type { VFile } from 'vfile'
import type { ActionTable } from '../../../model/index.ts'
import { withoutTrailing } from '../../../text/trailing.ts'
import type { Paragraph, RegulationNode } from '../../tree.ts'
import { appendicesOf, pointsOf, wordsOf } from '../../within.ts'
import { actionColumns, type Doubt } from './action-table.ts'
import { type Region, regionsOf } from './captions.ts'
import { sentencesIn } from './lane-evidence.ts'
import { blocksOf } from './layout.ts'
import { useCaseColumns } from './use-case-table.ts'
import { vocabularyOf } from './vocabulary.ts'

/**
 * The action and use-case tables of one regulation, in the order of the text: one entry a caption, parts joined, action numbers as
 * printed. What the layout leaves open is decided by likelihood and said in a message of the file.
 */
export function extractTables(regulation: RegulationNode, file: VFile): ActionTable[] {
  const doubt: Doubt = (message, line, ruleId) => {
    file.message(message, { place: { line, column: 1 }, ruleId, source: 'atlas' })
  }
  const passages = passagesWithTables(regulation)
  if (passages.length === 0) return []
  const vocabulary = vocabularyOf(regulation)
  const regions = passages.flatMap((paragraphs) => regionsOf(blocksOf(paragraphs, vocabulary)))
  const listed = unitsListed(regulation)
  const tables = new Map<Region, ActionTable>()
  for (const region of regions)
    if (region.kind === 'actions') tables.set(region, tableOf(region, actionColumns(region.blocks, listed, vocabulary, doubt)))
  const actionTables = [...tables.values()]
  const lanes = [...listed, ...actionTables.flatMap(({ columns }) => columns.flatMap(({ lane }) => lane ?? []))]
  const knowledge = { lanes, actionTables, sentences: sentencesIn(regulation), vocabulary }
  for (const region of regions)
    if (region.kind !== 'actions') tables.set(region, tableOf(region, useCaseColumns(region.blocks, knowledge, doubt)))
  return regions.flatMap((region) => {
    const table = tables.get(region)
    if (!table || table.columns.length > 0) return table ?? []
    doubt(`Под заголовком «${region.caption}» нет ячеек. Проверьте, целиком ли таблица.`, region.line, 'table-empty')
    return table
  })
}

function tableOf({ caption, kind, line, blocks }: Region, columns: ActionTable['columns']): ActionTable {
  return { caption, kind, columns, source: { lines: [line, blocks.at(-1)?.words.at(-1)?.line ?? line] } }
}

/** Where tables stand: the appendices, and the points in case that a stamp was not seen. */
function passagesWithTables(regulation: RegulationNode): Paragraph[][] {
  const inPoints = pointsOf(regulation).map((point) => wordsOf(point).flatMap((node) => (node.type === 'item' ? node.children : [node])))
  return [...inPoints, ...appendicesOf(regulation).map(({ children }) => children)].filter((paragraphs) =>
    paragraphs.some(({ text }) => captionWords.test(text)),
  )
}

/** Every caption has some of these words, and every first row below a mere title. */
const captionWords = /Таблица\s*№?\s*\d|Варианты\s+использования|Описание\s+действий|действия\s*\(хода/i

/** Units of the regulation's own list («структурно-функциональные единицы (далее – СФЕ): 1) руководитель …»). */
function unitsListed(regulation: RegulationNode): string[] {
  return pointsOf(regulation)
    .filter(({ text }) => /СФЕ/.test(text))
    .flatMap((point) => wordsOf(point).map(({ text }) => withoutTrailing(text, '.;')))
}
