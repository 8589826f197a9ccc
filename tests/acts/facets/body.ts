import { extractFacets } from '../../../src/acts/extract/facets/index.ts'
import type { AppendixNode, ItemNode, Paragraph, PointNode, RegulationNode } from '../../../src/acts/tree.ts'

const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
const paragraph = (text: string): Paragraph => ({ type: 'paragraph', text, layout: 'body', parts: [], blankBefore: 0, position })

/**
 * A regulation out of the lines of an act: «1. …» opens a point, «1) …» an item, a line that begins with two spaces belongs to the item
 * above it, any other is a paragraph of the point.
 */
export function regulationOf(lines: string, appendices: string[][] = []): RegulationNode {
  const points: PointNode[] = []
  for (const line of lines.trim().split('\n')) {
    const point = points.at(-1)
    const last = point?.children.at(-1)
    const [, pointNumber, pointText] = /^(\d+(?:-\d+)?)\. (.*)$/.exec(line) ?? []
    const [, itemNumber, itemText] = /^(\d+\)) (.*)$/.exec(line) ?? []
    if (pointNumber) points.push({ type: 'point', number: pointNumber, text: pointText ?? '', children: [], position })
    else if (itemNumber)
      point?.children.push({ type: 'item', number: itemNumber, text: itemText ?? '', children: [], position } satisfies ItemNode)
    else if (/^ {2}/.test(line) && last?.type === 'item') last.children.push(paragraph(line.trim()))
    else point?.children.push(paragraph(line))
  }
  const tables = appendices.map(
    ([title, ...cells]): AppendixNode => ({
      type: 'appendix',
      number: '1',
      title: title ?? null,
      kind: 'contacts',
      children: cells.map(paragraph),
      position,
    }),
  )
  return {
    type: 'regulation',
    document: 'regulation',
    title: 'Назначение помощи',
    excluded: false,
    editions: [],
    excludedBy: null,
    children: [{ type: 'section', number: '1', heading: 'Общие положения', children: points, position }, ...tables],
    position,
  }
}

/** The facets of a regulation written down as `regulationOf` reads it. */
export function facetsOf(lines: string, appendices: string[][] = []) {
  return extractFacets(regulationOf(lines, appendices))
}
