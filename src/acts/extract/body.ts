import type { Appendix, Point, Section } from '../../model/index.ts'
import type { AppendixNode, PointNode, RegulationNode, SectionNode } from '../tree.ts'
import { appendicesOf, notesOf, pointsOf, sectionsOf, wordsOf } from '../within.ts'
import { linesOf } from './source-lines.ts'

/** The sections with their points and the appendices of a regulation, in the shape of the model. */
export function bodyOf(regulation: RegulationNode): { sections: Section[]; appendices: Appendix[] } {
  return {
    sections: sectionsOf(regulation).map(sectionOf),
    appendices: appendicesOf(regulation).map(appendixOf),
  }
}

function sectionOf(section: SectionNode): Section {
  const { number, heading, position } = section
  return { number, heading, notes: footnotesOf(section), points: pointsOf(section).map(pointOf), source: linesOf(position) }
}

/** The words of the footnotes that stand directly in a node. */
export const footnotesOf = (node: RegulationNode | SectionNode | PointNode): string[] => notesOf(node).map(({ text }) => text)

function pointOf(point: PointNode): Point {
  const { number, text, position } = point
  const children = wordsOf(point)
  return {
    number,
    text,
    items: children
      .filter((child) => child.type === 'item')
      .map((item) => ({
        number: item.number,
        text: item.text,
        paragraphs: item.children.map((paragraph) => paragraph.text),
        source: linesOf(item.position),
      })),
    paragraphs: children.filter((child) => child.type === 'paragraph').map((paragraph) => paragraph.text),
    order: children.map(({ type }) => type),
    notes: footnotesOf(point),
    source: linesOf(position),
  }
}

function appendixOf({ number, title, kind, children, position }: AppendixNode): Appendix {
  return {
    number,
    title,
    kind,
    paragraphs: withoutTitle(title, children)
      .filter(({ readAbove }) => !readAbove)
      .map(({ text }) => text),
    drawing: null,
    source: linesOf(position),
  }
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

/** The paragraphs below the title. */
function withoutTitle(title: string | null, children: AppendixNode['children']): AppendixNode['children'] {
  let rest = letters(title ?? '')
  let index = 0
  for (const { text } of children) {
    const own = letters(text)
    if (rest === '' || own === '' || !rest.startsWith(own)) break
    rest = rest.slice(own.length)
    index++
  }
  return rest === '' ? children.slice(index) : children
}
