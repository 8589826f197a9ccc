import { markAt, markOf } from './action-marks.ts'
import type { Column, Doubt } from './action-table.ts'
import { type Cell, type Loose, settle } from './continued-cells.ts'
import { joined } from './judges.ts'
import type { Knowledge } from './knowledge.ts'
import { chooseLanes } from './lane-choice.ts'
import { evidenceOf } from './lane-evidence.ts'
import { lanesOf } from './lane-heads.ts'
import { type Block, run, runOf, textOf, type Word } from './layout.ts'

/** Lanes of a part of the table, and the cells below them in reading order. */
interface Part {
  lanes: string[]
  cells: Cell[]
}

/**
 * Reads a use-case table: units are columns, «Действие N» opens a cell, cells stand under the unit that acts.
 *
 * How a cell finds its column: cells of a row come from left to right, and a row ends where a cell can only stand further left. Which columns
 * of a row are empty is not in the text; so lanes are chosen that keep this order and agree best with the action table, the body, and
 * whom the action before is handed to (`evidenceOf`). Blocks without a number after a page break continue cells from the foot of the
 * page before, in their order, by how well the words go on. Where several units are equally likely, a diagnostic says so.
 */
export function useCaseColumns(blocks: readonly Block[], knowledge: Knowledge, doubt: Doubt): Column[] {
  return partsOf(blocks, knowledge, doubt)
    .flatMap((part) => columnsOf(part, knowledge, doubt))
    .sort((a, b) => (a.number === null || b.number === null ? 0 : Number(a.number) - Number(b.number)))
}

function partsOf(blocks: readonly Block[], knowledge: Knowledge, doubt: Doubt): Part[] {
  const mark = markOf(blocks)
  if (!mark) return unnumbered(blocks, knowledge, doubt)
  const parts: Part[] = []
  let heads: Block[] = []
  let cells: Cell[] = []
  let loose: Loose[] = []
  const close = () => {
    if (cells.length === 0) return
    const lanes = lanesOf(heads, knowledge, doubt)
    parts.push({ lanes, cells: settle(cells, loose, knowledge.vocabulary, doubt) })
    heads = []
    cells = []
    loose = []
  }
  for (const block of blocks) {
    const starts = block.words.flatMap((_, index) => (markAt(block.words, index, mark) ? [index] : []))
    if (cells.length > 0 && starts.length === 0 && block.startsPart) close()
    const before = block.words.slice(0, starts[0] ?? block.words.length)
    if (before.length > 0) {
      if (cells.length === 0) heads.push({ ...block, words: before })
      else loose.push({ block: { ...block, words: before }, at: cells.length })
    }
    for (const [order, start] of starts.entries()) {
      const found = markAt(block.words, start, mark)
      if (!found) continue
      const words = block.words.slice(start + found.length, starts[order + 1])
      const opening = block.words[start + found.length - 1] as Word
      if (found.rest !== '') words.unshift({ ...opening, text: found.rest, run: run(found.rest) })
      cells.push({
        number: found.number,
        pieces: words.length > 0 ? [{ words, border: 'block', gaps: [] }] : [],
        page: block.page,
        line: (block.words[start] as Word).line,
      })
    }
  }
  close()
  return parts
}

/** A table whose actions bear no numbers: leading blocks that name known units are its lanes, every other block is a cell. */
function unnumbered(blocks: readonly Block[], knowledge: Knowledge, doubt: Doubt): Part[] {
  const [first] = blocks
  if (!first) return []
  doubt(
    'В таблице вариантов использования нет номеров действий: каждый кусок прочитан как ячейка. Сверьте таблицу с актом.',
    first.words[0]?.line ?? 1,
    'table-without-numbers',
  )
  const known = new Set(knowledge.lanes.map(run))
  const end = blocks.findIndex(({ words }) => !known.has(runOf(words)))
  const heads = blocks.slice(0, end < 0 ? blocks.length : end)
  const cells = blocks.slice(heads.length).map(({ words, page }) => ({
    number: null,
    pieces: [{ words, border: 'block' as const, gaps: [] }],
    page,
    line: words[0]?.line ?? 1,
  }))
  return [{ lanes: heads.map(({ words }) => textOf(words)), cells }]
}

/** Evidence for two lanes that differs by less is no evidence. */
const leastMargin = 0.15

function columnsOf({ lanes, cells }: Part, knowledge: Knowledge, doubt: Doubt): Column[] {
  const actions = cells.map(({ number, pieces }) => ({ number, text: joined(pieces, knowledge.vocabulary) }))
  const evidence = evidenceOf(actions, lanes, knowledge.actionTables, knowledge.sentences, knowledge.lanes)
  const numbers = cells.map(({ number }) => Number(number ?? Number.NaN))
  const chosen = chooseLanes(evidence, lanes.length, numbers)
  return cells.map(({ number, line }, index) => {
    const lane = chosen[index] ?? null
    const scores = evidence[index] ?? []
    const others = scores.filter((_, other) => lane !== null && lanes[other] !== lanes[lane])
    if (lane === null || (others.length > 0 && (scores[lane] ?? 0) - Math.max(...others) < leastMargin))
      doubt(`Кто выполняет действие ${number}, видно только по месту в строке. Сверьте таблицу с актом.`, line, 'table-lane-unsure')
    return {
      number,
      lane: lane === null ? null : (lanes[lane] ?? null),
      action: actions[index]?.text || null,
      completion: null,
      duration: null,
      next: null,
    }
  })
}
