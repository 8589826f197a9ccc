import type { Element } from 'xast'
import { citedActs, type Paragraph } from '../../acts/index.ts'
import type { ActionTable, Appendix, Decree, Item, Point, Registry, Regulation, Section } from '../../model/index.ts'
import { element } from '../../text/xml.ts'
import { Anchors } from '../mdx/anchors.ts'
import { bodyOf } from '../point-body.ts'
import type { Addresses } from './address.ts'
import type { RegulationIds } from './ids.ts'
import { type Link, placesNamed } from './links.ts'
import { type Described, identification } from './meta.ts'

/** How a paragraph is written: its words, the acts that they name as references, and the places that they name. */
export type Paragraphs = (text: string, places?: readonly Link[]) => Element

export function paragraphsOf(addresses: Addresses, registry: Registry): Paragraphs {
  return (text, places = []) => {
    const acts = citedActs(text, registry).map((cited): Link => ({ start: cited.start, end: cited.end, href: addresses.named(cited) }))
    let from = 0
    const parts = [...acts, ...places]
      .sort((one, other) => one.start - other.start)
      .flatMap(({ start, end, href }) => {
        if (start < from) return []
        const before = text.slice(from, start)
        from = end
        return [before, element('ref', { href }, text.slice(start, end))]
      })
    return element('p', {}, ...[...parts, text.slice(from)].filter((part) => part !== ''))
  }
}

/** What must hold something holds an empty container where the text has nothing, so that an empty paragraph stays told from none. */
const filled = (children: Element[]): Element[] => (children.length > 0 ? children : [element('hcontainer', { name: 'no-text' })])

/** Footnotes of the publisher: they stand in the meta data of a document, and a mark in the text says where. */
class Notes {
  readonly #prefix: string
  readonly #paragraph: Paragraphs
  readonly #notes: Element[] = []

  constructor(prefix: string, paragraph: Paragraphs) {
    this.#prefix = prefix
    this.#paragraph = paragraph
  }

  /** The marks of some footnotes that stand in one place. */
  take(texts: readonly string[]): Element[] {
    return texts.map((text) => {
      const eId = `${this.#prefix}__note_${this.#notes.length + 1}`
      this.#notes.push(element('note', { eId }, this.#paragraph(text)))
      return element('noteRef', { href: `#${eId}`, marker: '*' })
    })
  }

  get meta(): Element[] {
    return this.#notes.length > 0 ? [element('notes', { source: '#atlas' }, ...this.#notes)] : []
  }
}

/** Writes a text of a point, which stands at a JSON Pointer of its regulation. */
type Said = (text: string, path: string) => Element

function item({ number, text, paragraphs }: Item, path: string, eId: string, say: Said): Element {
  const below = paragraphs.map((paragraph, index) => say(paragraph, `${path}/paragraphs/${index}`))
  return element('item', { eId }, element('num', {}, number), say(text, `${path}/text`), ...below)
}

/** A point: its opening paragraph, then items and paragraphs in the order of the text; items that follow one another are one list. */
function point(value: Point, path: string, ids: { self: string; items: string[] }, notes: Notes, say: Said) {
  const blocks: Element[] = [say(value.text, `${path}/text`)]
  let list: Element | null = null
  for (const part of bodyOf(value)) {
    if (part.kind === 'paragraph') {
      blocks.push(say(part.text, `${path}/paragraphs/${part.place}`))
      list = null
      continue
    }
    if (!list) {
      list = element('blockList')
      blocks.push(list)
    }
    list.children.push(item(part.item, `${path}/items/${part.place}`, ids.items[part.place] ?? '', say))
  }
  const num = element('num', {}, value.number, ...notes.take(value.notes))
  return element('paragraph', { eId: ids.self }, num, element('content', {}, ...blocks))
}

function section(
  { number, heading, points, notes: footnotes }: Section,
  path: string,
  ids: RegulationIds['sections'][number],
  notes: Notes,
  say: Said,
): Element {
  return element(
    'section',
    { eId: ids.self },
    ...(number === null ? [] : [element('num', {}, number)]),
    element('heading', {}, heading, ...notes.take(footnotes)),
    ...points.map((value, index) => point(value, `${path}/points/${index}`, ids.points[index] ?? { self: '', items: [] }, notes, say)),
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
const preface = (paragraphs: Element[]): Element[] => (paragraphs.length > 0 ? [element('preface', {}, ...paragraphs)] : [])

const cell = (name: 'th' | 'td', text: string | null): Element => element(name, {}, element('p', {}, ...(text === null ? [] : [text])))

/** The columns of a table of actions; use cases have the first three. */
const columns = {
  number: '№ действия',
  lane: 'Исполнитель',
  action: 'Действие',
  completion: 'Форма завершения',
  duration: 'Срок исполнения',
  next: 'Следующее действие',
} as const satisfies Partial<Record<keyof ActionTable['columns'][number], string>>
type Column = keyof typeof columns

/** A table of 2012 as it was read, action by action: an attachment of the document in whose flattened cells it stands. */
function actionTable({ caption, kind, columns: actions }: ActionTable, eId: string, described: Described): Element {
  const fields = (Object.keys(columns) as Column[]).slice(0, kind === 'actions' ? undefined : 3)
  const table = element(
    'table',
    { eId: `${eId}__table_1`, class: kind },
    element('caption', {}, caption),
    element('tr', {}, ...fields.map((field) => cell('th', columns[field]))),
    ...actions.map((action) => element('tr', {}, ...fields.map((field) => cell('td', action[field])))),
  )
  const meta = element('meta', {}, identification(described, `!${eId}`))
  return element('attachment', { eId, class: 'reading' }, element('doc', { name: 'table' }, meta, element('mainBody', {}, table)))
}

const attachments = (children: Element[]): Element[] => (children.length > 0 ? [element('attachments', {}, ...children)] : [])

/** A regulation as an attachment of its act, with its appendices as its own attachments. */
export function regulationAttachment(
  regulation: Regulation,
  ids: RegulationIds,
  described: Described,
  text: readonly Paragraph[],
  paragraph: Paragraphs,
): Element {
  const appendix = ({ number, title, kind, paragraphs, source }: Appendix, eId: string): Element => {
    const stamp = remaining(text, source.lines, [...(title === null ? [] : [title]), ...paragraphs])
    const [first, last] = source.lines
    const own = regulation.tables.filter((table) => table.source.lines[0] >= first && table.source.lines[0] <= last)
    return element(
      'attachment',
      { eId, class: kind },
      ...(number === null ? [] : [element('num', {}, number)]),
      ...(title === null ? [] : [element('heading', {}, title)]),
      element(
        'doc',
        { name: 'appendix' },
        element('meta', {}, identification(described, `!${eId}`)),
        ...preface(stamp.map((each) => paragraph(each))),
        element('mainBody', {}, ...filled(paragraphs.map((each) => paragraph(each)))),
        ...attachments(own.map((table, index) => actionTable(table, `${eId}__att_${index + 1}`, described))),
      ),
    )
  }
  const places = Map.groupBy(placesNamed(regulation, ids, described), ({ path }) => path)
  const say: Said = (words, path) => paragraph(words, places.get(path))
  const notes = new Notes(ids.self, paragraph)
  const heading = element('heading', {}, regulation.title, ...notes.take(regulation.notes))
  const sections = regulation.sections.map((value, index) =>
    section(value, `/sections/${index}`, ids.sections[index] ?? { self: '', points: [] }, notes, say),
  )
  const [first, last] = regulation.source.lines
  const inner = [...regulation.sections, ...regulation.appendices].map(({ source: { lines } }) => lines[0])
  const stamp = remaining(text, [first, Math.min(last, ...inner.map((line) => line - 1))], regulation.notes)
  const attached = regulation.appendices.map((value, index) => appendix(value, ids.appendices[index] ?? ''))
  return element(
    'attachment',
    { eId: ids.self },
    heading,
    element(
      'doc',
      { name: 'regulation' },
      element('meta', {}, identification(described, `!${ids.self}`), ...notes.meta),
      ...preface(stamp.map((each) => paragraph(each))),
      element('mainBody', {}, ...filled(sections)),
      ...attachments(attached),
    ),
  )
}

/** The decree itself: what stands before its first point, its points, and the signature below them. */
export function decreeText(
  { preface: titles, formula, points, conclusions }: Decree,
  paragraph: Paragraphs,
): { opening: Element[]; body: Element; closing: Element[] } {
  const group = (name: string, texts: readonly string[]) =>
    texts.length > 0 ? [element(name, {}, ...texts.map((each) => paragraph(each)))] : []
  const anchors = new Anchors()
  const body = points.map(({ number, text, paragraphs }) =>
    element(
      'paragraph',
      { eId: anchors.take(`para_${number}`) },
      element('num', {}, `${number}.`),
      element('content', {}, ...[text, ...paragraphs].map((each) => paragraph(each))),
    ),
  )
  return {
    opening: [...group('preface', titles), ...group('preamble', formula)],
    body: element('body', {}, ...filled(body)),
    closing: group('conclusions', conclusions),
  }
}
