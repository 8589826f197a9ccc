import type { Appendix, Point, Section } from '../../model/index.ts'
import type { AppendixNode, PointNode, RegulationNode, SectionNode } from '../tree.ts'
import { linesOf } from './source-lines.ts'

/** The sections with their points and the appendices of a regulation, in the shape of the model. */
export function bodyOf(regulation: RegulationNode): { sections: Section[]; appendices: Appendix[] } {
  return {
    sections: regulation.children.filter((child) => child.type === 'section').map(sectionOf),
    appendices: regulation.children.filter((child) => child.type === 'appendix').map(appendixOf),
  }
}

function sectionOf({ number, heading, notes, children, position }: SectionNode): Section {
  return { number, heading, notes: notes.map(({ text }) => text), points: children.map(pointOf), source: linesOf(position) }
}

function pointOf({ number, text, children, notes, position }: PointNode): Point {
  return {
    number,
    text,
    items: children
      .filter((child) => child.type === 'item')
      .map((item) => ({
        number: item.number,
        text: item.text,
        paragraphs: item.paragraphs.map((paragraph) => paragraph.text),
        source: linesOf(item.position),
      })),
    paragraphs: children.filter((child) => child.type === 'paragraph').map((paragraph) => paragraph.text),
    order: children.map(({ type }) => type),
    notes: notes.map((note) => note.text),
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
