import { SKIP, visit } from 'unist-util-visit'
import type { AppendixNode, ItemNode, NoteNode, Paragraph, PointNode, RegulationNode, SectionNode } from './tree.ts'

/** The chapters of a регламент. */
export const sectionsOf = ({ children }: RegulationNode): SectionNode[] => children.filter((child) => child.type === 'section')

/** The appendices of a регламент. */
export const appendicesOf = ({ children }: RegulationNode): AppendixNode[] => children.filter((child) => child.type === 'appendix')

/** The points of a chapter, or of all chapters of a регламент. */
export function pointsOf(node: RegulationNode | SectionNode): PointNode[] {
  return node.type === 'section' ? node.children.filter((child) => child.type === 'point') : sectionsOf(node).flatMap(pointsOf)
}

/** The footnotes that stand directly in a node. */
export const notesOf = ({ children }: RegulationNode | SectionNode | PointNode): NoteNode[] =>
  children.filter((child) => child.type === 'note')

/** The items and paragraphs of a point: all that stands in it but its footnotes. */
export const wordsOf = ({ children }: PointNode): (ItemNode | Paragraph)[] => children.filter((child) => child.type !== 'note')

/** The texts of a point or an item and of all that stands in it, in the order of the act, footnotes left out. */
export function textsOf(node: PointNode | ItemNode | Paragraph): string[] {
  const texts: string[] = []
  visit(node, (each) => {
    if (each.type === 'note') return SKIP
    texts.push(each.text)
    return undefined
  })
  return texts
}
