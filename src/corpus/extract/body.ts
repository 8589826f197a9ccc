import { appendixKinds } from '../language/appendix-kinds.ts'
import type { Appendix, Point, Section } from '../model/index.ts'
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

function appendixOf({ number, title, children, position }: AppendixNode): Appendix {
  return {
    number,
    title,
    kind: kindOf(title, children),
    paragraphs: withoutTitle(title, children).map(({ text }) => text),
    source: linesOf(position),
  }
}

/** What an appendix holds: its title says it, else the first words below the stamp do. */
function kindOf(title: string | null, children: AppendixNode['children']): Appendix['kind'] {
  const opening = children
    .slice(0, 12)
    .map(({ text }) => text)
    .join(' ')
  for (const words of [title ?? '', opening]) {
    const found = appendixKinds.find(({ pattern }) => pattern.test(words))
    if (found) return found.kind
  }
  return 'other'
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

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
