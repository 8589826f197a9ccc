import { firstRow, tableCaptions, tableEnd, tableFurniture } from '../../../drafting/table-captions.ts'
import type { ActionTable } from '../../../model/index.ts'
import { type Block, runOf, textOf, type Word } from './layout.ts'

/** A table as it stands in the text: its caption and the blocks below it, up to the next table or the end of the appendix. */
export interface Region {
  caption: string
  kind: ActionTable['kind']
  line: number
  blocks: Block[]
}

const label = /^Таблица$/i

/** Finds the tables among the blocks of an appendix. A caption may stand at the end of a block («процедур) Таблица 1. Описание действий СФЕ»). */
export function regionsOf(blocks: readonly Block[]): Region[] {
  const regions: Region[] = []
  let open = false
  let goesOn = false
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block
    const next = blocks[index + 1]
    const found = captionIn(block.words) ?? (next && joinsNext(block.words) ? captionIn([...block.words, ...next.words]) : null)
    if (found) {
      if (found.length > block.words.length - found.start) index++
      regions.push({ caption: found.caption, kind: found.kind, line: found.line, blocks: [] })
      open = true
      continue
    }
    if (regions.length === 0 && firstRow.pattern.test(textOf(block.words))) {
      const title = blocks[index - 1] ?? block
      regions.push({ caption: textOf(title.words), kind: 'actions', line: title.words[0]?.line ?? 1, blocks: [] })
      open = true
    }
    if (tableEnd.test(textOf(block.words.slice(0, 3)))) open = false
    const [furniture, cells] = partFurniture(block)
    goesOn = goesOn || furniture
    if (!open || cells.words.length === 0) continue
    regions.at(-1)?.blocks.push({ ...cells, startsPart: goesOn })
    goesOn = false
  }
  return regions
}

/** «Таблица 2.» or «Варианты использования.» alone: the caption goes on in the next block. */
const joinsNext = (words: readonly Word[]) => /(?:^|\s)(?:Таблица\s*(?:№\s*)?\d*|Варианты\s+использования)$/i.test(textOf(words))

function captionIn(
  words: readonly Word[],
): { caption: string; kind: ActionTable['kind']; line: number; start: number; length: number } | null {
  for (const [index, word] of words.entries()) {
    const labelled =
      label.test(word.text) &&
      /^№?\d/.test(
        words
          .slice(index + 1, index + 3)
          .map(({ text }) => text)
          .join(''),
      )
    if (!labelled && index > 0) continue
    const rest = words.slice(index)
    const named = labelled ? rest.slice(rest.findIndex(({ text }) => /\d/.test(text)) + 1) : rest
    const text = textOf(named)
    const caption = tableCaptions.find(({ opening, whole }) => opening.test(text) && whole.test(text))
    if (!caption || (!labelled && (caption.kind === 'actions' ? !/СФЕ/.test(text) : !/использования/i.test(text)))) continue
    return { caption: textOf(rest), kind: caption.kind, line: word.line, start: index, length: rest.length }
  }
  return null
}

/** Whether a block opens with a line that belongs to no column («продолжение таблицы»), and the block without it. */
function partFurniture(block: Block): [boolean, Block] {
  if (isFurniture(block.words)) return [true, { ...block, words: [] }]
  const second = block.words.findIndex(({ opensLine }, index) => index > 0 && opensLine)
  if (second > 0 && isFurniture(block.words.slice(0, second))) return [true, { ...block, words: block.words.slice(second) }]
  return [false, block]
}

const isFurniture = (words: readonly Word[]) => tableFurniture.some((pattern) => pattern.test(runOf(words)))
