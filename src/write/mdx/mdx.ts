import type { Paragraph as MdastParagraph, PhrasingContent, Root } from 'mdast'
import { type MdxJsxFlowElement, mdxToMarkdown } from 'mdast-util-mdx'
import { toMarkdown } from 'mdast-util-to-markdown'
import { stringify } from 'yaml'
import type { Appendix, Item, Page, Point, Reference, Regulation, Section } from '../../model/index.ts'
import { bodyOf } from '../point-body.ts'
import { explainedIn, mentionsOf } from './abbreviations.ts'
import { anchorOf, anchorsOf, type RegulationAnchors } from './anchors.ts'

type Flow = MdxJsxFlowElement | MdastParagraph
type Anchored = RegulationAnchors['sections'][number]['points'][number]

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

/** A stretch of a text that leads somewhere. */
interface Lead {
  start: number
  end: number
  url: string
}

/** A text with its links; of two that overlap the first stands. */
function linked(text: string, leads: readonly Lead[]): MdastParagraph {
  const children: PhrasingContent[] = []
  let done = 0
  for (const { start, end, url } of leads.toSorted((one, other) => one.start - other.start)) {
    if (start < done) continue
    children.push({ type: 'text', value: text.slice(done, start) })
    children.push({ type: 'link', url, children: [{ type: 'text', value: text.slice(start, end) }] })
    done = end
  }
  return { type: 'paragraph', children: [...children, { type: 'text' as const, value: text.slice(done) }].filter(isTold) }
}
const isTold = (node: PhrasingContent) => node.type !== 'text' || node.value !== ''

/** Where the page tells of the стандарт to which a regulation sends its reader. */
const standardAnchor = 'standard'

/** One page of the site as MDX: frontmatter and the legal text, with the components of docs/mdx.md. */
export function mdxPage(regulation: Regulation, page: Page): string {
  const anchors = anchorsOf(regulation)
  const references = Map.groupBy(regulation.references, ({ path }) => path)
  const target = ({ to, number, item }: Reference) => {
    const anchor = to === 'standard' ? regulation.standard && standardAnchor : anchorOf(regulation, anchors, { to, number, item })
    return anchor && `#${anchor}`
  }
  const explained = explainedIn(regulation, anchors)
  const told = new Set<string>()
  /** In each point the first mention of an abbreviation leads to the place that explains it. */
  const explanations = (text: string, path: string): Lead[] =>
    mentionsOf(explained.keys(), text).flatMap(({ name, start, end }) => {
      const place = explained.get(name)
      const [point = ''] = /^\/sections\/\d+\/points\/\d+/.exec(path) ?? []
      if (!place || place.point === point || told.has(`${point} ${name}`)) return []
      told.add(`${point} ${name}`)
      return [{ start, end, url: `#${place.anchor}` }]
    })
  const named = (path: string): Lead[] =>
    (references.get(path) ?? []).flatMap((reference) => {
      const url = target(reference)
      return url === null ? [] : [{ start: reference.start, end: reference.end, url }]
    })
  const said = (texts: string[], path: (index: number) => string): MdastParagraph[] =>
    texts.flatMap((text, index) => (text === '' ? [] : linked(text, [...named(path(index)), ...explanations(text, path(index))])))
  const processes = Map.groupBy(regulation.processes, ({ point }) => point)

  const item = ({ number, text, paragraphs: below }: Item, path: string, anchor: string) =>
    component('Item', { number, anchor }, [...said([text], () => `${path}/text`), ...said(below, (index) => `${path}/paragraphs/${index}`)])

  const point = (value: Point, path: string, own: Anchored) => {
    const { number, text, notes: footnotes } = value
    // In the order of the text: of an abbreviation the first mention is a link.
    const opening = said([text], () => `${path}/text`)
    const body = bodyOf(value).flatMap((part): Flow[] => {
      if (part.kind === 'paragraph') return said([part.text], () => `${path}/paragraphs/${part.place}`)
      return [item(part.item, `${path}/items/${part.place}`, own.items[part.place] ?? '')]
    })
    return component('Point', { number, anchor: own.self }, [...opening, ...body, ...notes(footnotes)])
  }

  /** The processes of a point, once: where a number stands twice, behind the first. */
  const processesOf = (number: string | null) => {
    const found = processes.get(number) ?? []
    processes.delete(number)
    return found.map(({ id }) => component('Process', { id }))
  }

  const section = ({ number, heading, notes: footnotes, points }: Section, index: number) =>
    component('Section', { number, heading, anchor: anchors.sections[index]?.self ?? '' }, [
      ...notes(footnotes),
      ...points.flatMap((value, place) => {
        const own = anchors.sections[index]?.points[place] ?? { self: '', items: [] }
        return [point(value, `/sections/${index}/points/${place}`, own), ...processesOf(value.number)]
      }),
    ])

  const appendix = ({ number, title, kind, paragraphs: texts, drawing, source }: Appendix, index: number) => {
    const [first, last] = source.lines
    const cells = paragraphs(texts)
    const tables = regulation.tables
      .map(({ source: { lines } }, at) => ({ at, line: lines[0] }))
      .filter(({ line }) => line >= first && line <= last)
    const drawn = tables.map(({ at }, place) => component('ActionTable', { index: String(at) }, place === 0 ? cells : []))
    const lost = drawing ? component('LostDrawing', { process: drawing.process, captions: cells.length > 0 ? 'true' : null }) : null
    return component('Appendix', { number, kind, title, anchor: anchors.appendices[index] ?? '' }, [
      ...(lost ? [lost] : []),
      ...(drawn.length > 0 ? drawn : cells),
    ])
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
