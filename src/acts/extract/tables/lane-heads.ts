import type { Doubt } from './action-table.ts'
import { joined, judgeOf } from './judges.ts'
import type { Knowledge } from './knowledge.ts'
import { type Block, runOf, type Word } from './layout.ts'
import { divide, type Piece } from './solver.ts'

/** The units at the head of a table, without «Группа 1 СФЕ» before them. */
export function lanesOf(blocks: readonly Block[], knowledge: Knowledge, doubt: Doubt): string[] {
  const pages: Block[][] = []
  for (const block of blocks.flatMap(withoutGroups)) {
    const page = pages.at(-1)
    if (page?.[0]?.page === block.page) page.push(block)
    else pages.push([block])
  }
  if (pages.length === 0) return []
  const judge = judgeOf('lane', knowledge.lanes, knowledge.vocabulary)
  const blocksOnPage = Math.max(...pages.map((page) => page.length))
  let best: { score: number; cells: (Piece | null)[][] } | null = null
  for (let count = Math.max(1, blocksOnPage - spareLanes); count <= blocksOnPage + spareLanes; count++) {
    const found = divide(pages, count, judge)
    if (found && (!best || found.score > best.score)) best = found
  }
  if (best) return best.cells.map((cell) => joined(cell, knowledge.vocabulary))
  doubt(
    'Участников в таблице вариантов использования не удалось разделить. Сверьте таблицу с актом.',
    blocks[0]?.words[0]?.line ?? 1,
    'table-cells-unread',
  )
  return []
}

/** By how many the units of a table may differ from the blocks of its head. */
const spareLanes = 3

function withoutGroups(block: Block): Block[] {
  const blocks: Block[] = []
  let words: Word[] = []
  for (let index = 0; index < block.words.length; index++) {
    const length = groupLength(block.words.slice(index, index + 3))
    if (length === 0) {
      words.push(block.words[index] as Word)
      continue
    }
    if (words.length > 0) blocks.push({ ...block, words })
    words = []
    index += length - 1
  }
  if (words.length > 0) blocks.push({ ...block, words })
  return blocks
}

/** «Группа 1 СФЕ», «1 группа СФЕ», «Группа СФЕ 1»: how many words of it open these words. */
function groupLength(words: readonly Word[]): number {
  for (let length = words.length; length > 1; length--)
    if (/^(?:группа\d+(?:сфе)?|\d+группа(?:сфе)?|группасфе\d+)$/.test(runOf(words.slice(0, length)))) return length
  return 0
}
