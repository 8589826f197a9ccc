import type { Element } from 'xast'
import type { Paragraph } from '../../acts/tree.ts'
import type { Appendix, Decree, Item, Point, Regulation, Section } from '../../model/index.ts'
import { element } from '../../text/xml.ts'
import { Anchors } from '../mdx/anchors.ts'
import { bodyOf } from '../point-body.ts'
import type { RegulationIds } from './ids.ts'
import { type Described, identification } from './meta.ts'

const paragraph = (text: string, more: Element[] = []): Element => element('p', {}, text, ...more)

/** What must hold something holds an empty container where the text has nothing, so that an empty paragraph stays told from none. */
const filled = (children: Element[]): Element[] => (children.length > 0 ? children : [element('hcontainer', { name: 'no-text' })])

/** Footnotes of the publisher: they stand in the meta data of a document, and a mark in the text says where. */
class Notes {
  readonly #prefix: string
  readonly #notes: Element[] = []

  constructor(prefix: string) {
    this.#prefix = prefix
  }

  /** The marks of some footnotes that stand in one place. */
  take(texts: readonly string[]): Element[] {
    return texts.map((text) => {
      const eId = `${this.#prefix}__note_${this.#notes.length + 1}`
      this.#notes.push(element('note', { eId }, paragraph(text)))
      return element('noteRef', { href: `#${eId}`, marker: '*' })
    })
  }

  get meta(): Element[] {
    return this.#notes.length > 0 ? [element('notes', { source: '#atlas' }, ...this.#notes)] : []
  }
}

function item({ number, text, paragraphs }: Item, eId: string): Element {
  return element('item', { eId }, element('num', {}, number), ...[text, ...paragraphs].map((part) => paragraph(part)))
}

/** A point: its opening paragraph, then items and paragraphs in the order of the text; items that follow one another are one list. */
function point(value: Point, ids: { self: string; items: string[] }, notes: Notes) {
  const blocks: Element[] = [paragraph(value.text)]
  let list: Element | null = null
  for (const part of bodyOf(value)) {
    if (part.kind === 'paragraph') {
      blocks.push(paragraph(part.text))
      list = null
      continue
    }
    if (!list) {
      list = element('blockList')
      blocks.push(list)
    }
    list.children.push(item(part.item, ids.items[part.place] ?? ''))
  }
  const num = element('num', {}, value.number, ...notes.take(value.notes))
  return element('paragraph', { eId: ids.self }, num, element('content', {}, ...blocks))
}

function section({ number, heading, points, notes: footnotes }: Section, ids: RegulationIds['sections'][number], notes: Notes): Element {
  return element(
    'section',
    { eId: ids.self },
    ...(number === null ? [] : [element('num', {}, number)]),
    element('heading', {}, heading, ...notes.take(footnotes)),
    ...points.map((value, index) => point(value, ids.points[index] ?? { self: '', items: [] }, notes)),
  )
}

/** The restored paragraphs that begin in some lines of the raw text, less one of each of the texts that stand elsewhere. */
function remaining(text: readonly Paragraph[], [first, last]: readonly [number, number], told: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const known of told) left.set(known, (left.get(known) ?? 0) + 1)
  return text.flatMap(({ text: words, position: { start } }) => {
    if (start.line < first || start.line > last) return []
    const count = left.get(words) ?? 0
    left.set(words, count - 1)
    return count > 0 ? [] : [words]
  })
}

/** Stamp and title as printed. */
const preface = (texts: string[]): Element[] => (texts.length > 0 ? [element('preface', {}, ...texts.map((text) => paragraph(text)))] : [])

function appendix(value: Appendix, eId: string, described: Described, text: readonly Paragraph[]): Element {
  const { number, title, kind, paragraphs, source } = value
  return element(
    'attachment',
    { eId, class: kind },
    ...(number === null ? [] : [element('num', {}, number)]),
    ...(title === null ? [] : [element('heading', {}, title)]),
    element(
      'doc',
      { name: 'appendix' },
      element('meta', {}, identification(described, `!${eId}`)),
      ...preface(remaining(text, source.lines, [...(title === null ? [] : [title]), ...paragraphs])),
      element('mainBody', {}, ...filled(paragraphs.map((part) => paragraph(part)))),
    ),
  )
}

/** A regulation as an attachment of its act, with its appendices as its own attachments. */
export function regulationAttachment(
  regulation: Regulation,
  ids: RegulationIds,
  described: Described,
  text: readonly Paragraph[],
): Element {
  const notes = new Notes(ids.self)
  const heading = element('heading', {}, regulation.title, ...notes.take(regulation.notes))
  const sections = regulation.sections.map((value, index) => section(value, ids.sections[index] ?? { self: '', points: [] }, notes))
  const [first, last] = regulation.source.lines
  const inner = [...regulation.sections, ...regulation.appendices].map(({ source: { lines } }) => lines[0])
  const stamp = remaining(text, [first, Math.min(last, ...inner.map((line) => line - 1))], regulation.notes)
  const attached = regulation.appendices.map((value, index) => appendix(value, ids.appendices[index] ?? '', described, text))
  return element(
    'attachment',
    { eId: ids.self },
    heading,
    element(
      'doc',
      { name: 'regulation' },
      element('meta', {}, identification(described, `!${ids.self}`), ...notes.meta),
      ...preface(stamp),
      element('mainBody', {}, ...filled(sections)),
      ...(attached.length > 0 ? [element('attachments', {}, ...attached)] : []),
    ),
  )
}

/** The decree itself: what stands before its first point, its points, and the signature below them. */
export function decreeText({ preface: titles, formula, points, conclusions }: Decree): {
  opening: Element[]
  body: Element
  closing: Element[]
} {
  const group = (name: string, texts: readonly string[]) =>
    texts.length > 0 ? [element(name, {}, ...texts.map((words) => paragraph(words)))] : []
  const anchors = new Anchors()
  const body = points.map(({ number, text, paragraphs }) =>
    element(
      'paragraph',
      { eId: anchors.take(`para_${number}`) },
      element('num', {}, `${number}.`),
      element('content', {}, ...[text, ...paragraphs].map((words) => paragraph(words))),
    ),
  )
  return {
    opening: [...group('preface', titles), ...group('preamble', formula)],
    body: element('body', {}, ...filled(body)),
    closing: group('conclusions', conclusions),
  }
}
