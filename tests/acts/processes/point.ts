import type { Position } from 'unist'
import type { ItemNode, Paragraph, PointNode, RegulationNode } from '../../../src/acts/tree.ts'

const at = (line: number): Position => ({ start: { line, column: 1 }, end: { line, column: 80 } })

function paragraph(text: string, line: number): Paragraph {
  return { type: 'paragraph', text, layout: 'body', parts: [{ line, text, glued: false }], blankBefore: 0, position: at(line) }
}

/** A пункт as the parser gives it: its opening words, then a line for each item («1) …») or paragraph. */
export function point(number: string, text: string, ...lines: string[]): PointNode {
  const children = lines.map((line, index): ItemNode | Paragraph => {
    const item = /^(\d+\)|[а-я]\)) ?(.*)$/su.exec(line)
    if (!item) return paragraph(line, index + 2)
    return { type: 'item', number: item[1] ?? '', text: item[2] ?? '', children: [], position: at(index + 2) }
  })
  return { type: 'point', number, text, children, position: { start: at(1).start, end: at(lines.length + 1).end } }
}

/** A регламент of one section with these points. */
export function regulation(...points: PointNode[]): RegulationNode {
  return {
    type: 'regulation',
    document: 'regulation',
    title: 'Назначение жилищной помощи',
    excluded: false,
    editions: [],
    excludedBy: null,
    children: [{ type: 'section', number: '2', heading: 'Описание порядка действий', children: points, position: at(1) }],
    position: at(1),
  }
}
