import type { Paragraph as MdastParagraph, Root } from 'mdast'
import { type MdxJsxFlowElement, mdxToMarkdown } from 'mdast-util-mdx'
import { toMarkdown } from 'mdast-util-to-markdown'
import { stringify } from 'yaml'
import type { Appendix, Item, Page, Point, Regulation, Section } from '../../model/index.ts'
import { bodyOf } from '../point-body.ts'
import { Anchors, appendixAnchor, pointAnchor, sectionAnchor } from './anchors.ts'

type Flow = MdxJsxFlowElement | MdastParagraph

/** The serialiser escapes the quotes of an attribute's value but no character reference in it (`&quot;`), so an ampersand is escaped here. */
const escaped = (value: string) => value.replaceAll('&', '&amp;')

/** A component with string attributes; an attribute that is null is left out. */
function component(name: string, attributes: Record<string, string | null>, children: Flow[] = []): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).flatMap(([attribute, value]) =>
      value === null ? [] : [{ type: 'mdxJsxAttribute' as const, name: attribute, value: escaped(value) }],
    ),
    children,
  }
}

const paragraph = (text: string): MdastParagraph => ({ type: 'paragraph', children: [{ type: 'text', value: text }] })
const paragraphs = (texts: string[]): MdastParagraph[] => texts.filter((text) => text !== '').map(paragraph)
const notes = (texts: string[]): MdxJsxFlowElement[] => texts.map((text) => component('Note', {}, paragraphs([text])))

/** One page of the site as MDX: frontmatter and the legal text, with the components of docs/mdx.md. */
export function mdxPage(regulation: Regulation, page: Page): string {
  const anchors = new Anchors()
  const processes = Map.groupBy(regulation.processes, ({ point }) => point)

  const item = ({ number, text, paragraphs: below }: Item) => component('Item', { number }, paragraphs([text, ...below]))

  const point = (value: Point) => {
    const { number, text, notes: footnotes } = value
    const body = bodyOf(value).flatMap((part): Flow[] => (part.kind === 'paragraph' ? paragraphs([part.text]) : [item(part.item)]))
    return component('Point', { number, anchor: anchors.take(pointAnchor(number)) }, [...paragraphs([text]), ...body, ...notes(footnotes)])
  }

  /** The processes of a point, once: where a number stands twice, behind the first. */
  const processesOf = (number: string | null) => {
    const found = processes.get(number) ?? []
    processes.delete(number)
    return found.map(({ id }) => component('Process', { id }))
  }

  const section = ({ number, heading, notes: footnotes, points }: Section, index: number) =>
    component('Section', { number, heading, anchor: anchors.take(sectionAnchor(number, index)) }, [
      ...notes(footnotes),
      ...points.flatMap((value) => [point(value), ...processesOf(value.number)]),
    ])

  const appendix = ({ number, title, kind, paragraphs: texts, source }: Appendix, index: number) => {
    const [first, last] = source.lines
    const cells = paragraphs(texts)
    const tables = regulation.tables
      .map(({ source: { lines } }, at) => ({ at, line: lines[0] }))
      .filter(({ line }) => line >= first && line <= last)
    const drawn = tables.map(({ at }, place) => component('ActionTable', { index: String(at) }, place === 0 ? cells : []))
    const anchor = anchors.take(appendixAnchor(number, index))
    return component('Appendix', { number, kind, title, anchor }, drawn.length > 0 ? drawn : cells)
  }

  const root: Root = {
    type: 'root',
    children: [
      ...notes(regulation.notes),
      ...regulation.sections.map(section),
      // What stands in no point of the body is not lost: behind the sections.
      ...[...processes.keys()].flatMap(processesOf),
      ...regulation.appendices.map(appendix),
    ],
  }
  return `---\n${stringify(page, { version: '1.1' })}---\n\n${toMarkdown(root, { extensions: [mdxToMarkdown({ quoteSmart: true })] })}`
}
