import type { Position } from 'unist'
import { nothingAsked, type RequirementRow, requirementRows, requirementsTitle } from '../../../drafting/requirements.ts'
import { withoutTrailing } from '../../../text/trailing.ts'
import { groupItems } from '../../structure/items.ts'
import { itemNumber } from '../../structure/lines.ts'
import { bareTitle, span } from '../../structure/paragraphs.ts'
import type { Paragraph, PointNode, RegulationNode } from '../../tree.ts'
import { appendicesOf } from '../../within.ts'

/** A table of requirements: the service that it names, and its rows as points that open like those of a стандарт. */
interface RequirementTable {
  title: string | null
  provider: string | null
  rows: RegulationNode
  /** The rows that have a cell, with the words of the cell. */
  filled: { row: RequirementRow; cell: string; position: Position }[]
  position: Position
}

/** A row as it was found: which, and the paragraphs of its cell. */
interface FoundRow {
  row: RequirementRow
  leadIn: string
  cell: Paragraph[]
  place: Position
}

/** So many rows make a table; a text may name one or two of them in passing. */
const fewestRows = 5
/** Paragraphs over which a label may be broken by the lines of its cell. */
const longestLabel = 6

/** The tables «Перечень основных требований» among the appendices of Правила, whatever their form was: pipes of Markdown, cells of HTML, or words of a PDF. */
export function requirementTables(node: RegulationNode): RequirementTable[] {
  return appendicesOf(node).flatMap(({ children, title, position }) => {
    const rows = rowsOf(children.filter(({ readAbove }) => !readAbove))
    if (new Set(rows.map(({ row }) => row)).size < fewestRows) return []
    const named = rows.find(({ row }) => row === 'title')?.cell
    const heading = [title ?? '', ...children.slice(0, 4).map(({ text }) => text)].map((text) => requirementsTitle.exec(text)?.groups?.name)
    const name = heading.find((found) => found !== undefined) ?? (named && wordsOf(named))
    const provider = rows.find(({ row }) => row === 'provider')?.cell
    return [
      {
        title: name ? bareTitle(name) : null,
        provider: provider ? withoutTrailing(wordsOf(provider), ';.,').trim() || null : null,
        rows: asPoints(node, rows),
        filled: rows.map(({ row, cell, place }) => ({ row, cell: wordsOf(cell), position: place })),
        position,
      },
    ]
  })
}

const wordsOf = (cell: readonly Paragraph[]) => cell.map(({ text }) => text).join(' ')

/** The rows in their order: a label opens one, and what stands up to the next label is its cell. */
function rowsOf(paragraphs: readonly Paragraph[]): FoundRow[] {
  const rows: FoundRow[] = []
  for (let at = 0; at < paragraphs.length; ) {
    const found = labelAt(paragraphs, at, rows)
    const current = rows.at(-1)
    if (found) rows.push(found.row)
    else if (current && !rowNumber.test((paragraphs[at] as Paragraph).text)) current.cell.push(paragraphs[at] as Paragraph)
    at += found?.length ?? 1
  }
  return rows.map((row) => ({ ...row, cell: row.cell.flatMap(partItems) }))
}

/** Items that share a paragraph, as a cell of one line has them: «к услугодателю: 1) …; 2) …; на портал: 1) …». */
function partItems(paragraph: Paragraph): Paragraph[] {
  if (!/(?:^|[;:.]\s+)1\)\s/u.test(paragraph.text)) return [paragraph]
  return paragraph.text
    .split(/(?<=[;:.])\s+(?=\d{1,2}\)\s|(?:на|к|в|во|через|при)\s[^;:]{2,80}:\s+1\)\s)/u)
    .map((text) => ({ ...paragraph, text }))
}

const rowNumber = /^\d{1,2}\s?\.?$/
const numberBefore = /^(?:\d{1,2}\s?[.)]?\s*)?[|\s]*/u

/** The label that opens at a paragraph, alone or broken over some, and the part of the cell that shares its last one; null where none does. */
function labelAt(paragraphs: readonly Paragraph[], at: number, rows: readonly FoundRow[]): { row: FoundRow; length: number } | null {
  let best: { row: FoundRow; length: number; label: number } | null = null
  let text = ''
  for (let length = 1; length <= longestLabel && at + length <= paragraphs.length; length++) {
    const paragraph = paragraphs[at + length - 1] as Paragraph
    if (length > 1 && (rowNumber.test(paragraph.text) || paragraph.layout === 'list')) break
    text = `${text} ${paragraph.text}`.trim()
    const bare = text.replace(numberBefore, '')
    for (const { row, label, leadIn, quote } of requirementRows) {
      const found = label.exec(bare)
      if (!found || rows.some((other) => other.row === row)) continue
      const rest = bare.slice(found[0].length)
      // A label ends its cell, or leads on to the words of the next one; a sentence that merely begins like one goes on in small letters.
      const whole = found[0].length >= quote.length - 2
      if (!whole && !/^(?:\s*[|:.–-]?\s*$|\s*[|:–-]\s*\S|\s+[\p{Lu}\d(])/u.test(rest)) continue
      if (best && found[0].length <= best.label) continue
      const words = withoutTrailing(rest.replace(/^[\s|:–-]+/u, ''), '|')
      const cell = words === '' ? [] : [{ ...paragraph, text: words }]
      best = { row: { row, leadIn, cell, place: paragraph.position }, length, label: found[0].length }
    }
    if (!requirementRows.some(({ label, quote }) => label.test(bare) || quote.toLowerCase().startsWith(bare.toLowerCase()))) break
  }
  return best
}

/** The rows as the points of a стандарт, which the readers of facets know. */
function asPoints(node: RegulationNode, rows: readonly FoundRow[]): RegulationNode {
  const points = rows.flatMap(({ row, leadIn, cell, place }, index): PointNode[] => {
    if (leadIn === '' || cell.length === 0 || nothingAsked.pattern.test(wordsOf(cell))) return []
    const [first] = cell
    const numbered = cell.some((paragraph) => itemNumber(paragraph) !== null)
    const single = ['form', 'output', 'cost'].includes(row) || (row === 'grounds' && cell.length === 1) || (row === 'channels' && !numbered)
    // «… осуществляются через веб-портал»: channels go on in the sentence.
    const opening = leadIn.replace(/:$/u, row === 'channels' ? '' : ' –')
    const text = single ? `${opening} ${wordsOf(cell)}` : leadIn
    return [
      {
        type: 'point',
        number: String(index + 1),
        text: row === 'cost' ? `${leadIn} ${small(first?.text ?? '')}` : text,
        children: single ? [] : groupItems(cell),
        position: span([{ position: place }, ...cell]),
      },
    ]
  })
  const [first] = points
  return {
    ...node,
    children: first ? [{ type: 'section', number: null, heading: '', children: points, position: span(points) }] : [],
  }
}

/** «Бесплатно» → «бесплатно» */
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
