import type { Heading, List, ListItem, Node, Nodes, Paragraph, Parent, Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block, BlockLine } from './block.ts'
import { htmlBlocks } from './html.ts'
import { endOf, MarkdownSource, type Range, startOf } from './markdown-source.ts'
import { atBreaks, cellsOf } from './pipes.ts'

/** No act nests so, nor marks so; reading it as Markdown would take time that grows with the square of the depth. */
const tooDeep = /^(?:\s*(?:[>*+-]|\d{1,9}[.)])\s*){50}/

/** What of a list item takes the marker that stands before it. */
const takingMarker: readonly string[] = ['paragraph', 'heading', 'code', 'list']

/** Makes blocks of a tree that remark read, in reading order. */
class BlockReader {
  readonly blocks: Block[] = []
  /** Lines of which the tags are markup too. */
  readonly holdsHtml = new Set<number>()
  readonly #source: MarkdownSource

  constructor(source: MarkdownSource) {
    this.#source = source
    for (const [index, line] of source.lines.entries()) if (inlineTag.test(line)) this.holdsHtml.add(index + 1)
  }

  /** Reads a node whose words begin at an offset: a paragraph of a list begins before its number. */
  read(node: Root | RootContent, from: number, layout: Block['layout']): void {
    const { text } = this.#source
    if (node.type === 'root' || node.type === 'blockquote') for (const child of node.children) this.read(child, startOf(child), layout)
    else if (node.type === 'list') this.#readList(node, from)
    else if (node.type === 'heading') this.#add(node, from, 'heading', markupIn(node, text))
    else if (node.type === 'paragraph') this.#add(node, from, isSetApart(node) ? 'heading' : layout, markupIn(node, text))
    else if (node.type === 'html' && blockOfHtml.test(text.slice(startOf(node), endOf(node)))) this.#readHtml(node, from)
    else if (node.type === 'code')
      for (const line of this.#source.linesOf(node, from, [])) this.blocks.push({ layout: 'list', lines: [line] })
    else if (node.type !== 'thematicBreak') this.#add(node, from, layout, [])
  }

  /** The blocks of a piece of HTML inside the text, at their own lines. */
  #readHtml(node: Node, from: number): void {
    const first = this.#source.lineAt(from)
    const last = node.position?.end.line ?? first
    const nested = htmlBlocks(this.#source.lines.slice(first - 1, last)).map((block) => ({
      ...block,
      lines: block.lines.map((line) => ({ ...line, line: line.line + first - 1 })),
    }))
    this.blocks.push(...nested)
    for (let line = first; line <= last; line++) this.holdsHtml.add(line)
  }

  #readList(list: List, from: number): void {
    for (const [index, item] of list.children.entries()) {
      if (list.ordered) this.#readNumbered(item, index === 0 ? from : startOf(item))
      else this.#readBullet(item)
    }
  }

  /** A number is the author's word: it belongs to what it stands before. */
  #readNumbered(item: ListItem, from: number): void {
    const [first] = item.children
    const takesMarker = first && takingMarker.includes(first.type)
    if (!takesMarker) {
      const source = this.#source
      const text = this.#markerOf(item)
      this.blocks.push({ layout: 'body', lines: [{ line: source.lineAt(from), column: source.columnAt(from), text, end: 'line' }] })
    }
    for (const child of item.children) this.read(child, takesMarker && child === first ? from : startOf(child), 'body')
  }

  /** A bullet is markup, unless it is the dash of a sentence. */
  #readBullet(item: ListItem): void {
    const words = startOf(item) + this.#markerOf(item).length
    const [first, ...rest] = item.children
    const goesOn = first?.type === 'paragraph' && isDash(this.#source.text.slice(words, endOf(first)), this.blocks.at(-1))
    if (goesOn) this.#add(first, startOf(item), 'body', markupIn(first, this.#source.text))
    else if (first) this.read(first, takingMarker.includes(first.type) ? words : startOf(first), 'list')
    for (const child of rest) this.read(child, startOf(child), 'list')
  }

  #markerOf(item: ListItem): string {
    return /^(?:[-*+]|\d+[.)])/.exec(this.#source.text.slice(startOf(item), startOf(item) + 12))?.[0] ?? ''
  }

  #add(node: Nodes, from: number, layout: Block['layout'], markup: readonly Range[]): void {
    const found = this.#source.linesOf(node, from, markup)
    if (found.length > 0) this.blocks.push({ layout: layout === 'list' && startsWithNumber(found) ? 'body' : layout, lines: found })
  }
}

/**
 * The blocks of a Markdown text in reading order. Markup is found by remark; the words are cut out of the source by position, so
 * numbers stand as they were written («1)», «2.» are not renumbered) and links keep their address.
 */
export function markdownBlocks(lines: string[]): Block[] {
  if (lines.some((line) => tooDeep.test(line))) throw new RangeError('список или цитата вложены больше пятидесяти раз')
  if (lines.some((line) => (line.match(/[*_]+/g)?.length ?? 0) > 500)) throw new RangeError('в строке больше 500 знаков выделения')
  const source = new MarkdownSource(lines)
  const reader = new BlockReader(source)
  reader.read(unified().use(remarkParse).parse(source.text), 0, 'body')
  return withRawLines(reader.blocks, lines, reader.holdsHtml)
    .flatMap(cellsOf)
    .map(atBreaks)
    .filter((block) => block.lines.length > 0)
}

/** Tags inside a paragraph that mark a place: «<a id="z12"></a>». */
const inlineTag = /<a\s+(?:id|name|href)=[^<>]*>|<\/a>/i

/** Elements that hold a table or paragraphs. */
const blockOfHtml = /^\s*<(?:table|div|p|center)(?:\s[^<>]*)?>/i
const anyTag = /<\/?[a-z][^<>]*>/gi

/** A text without markup and spaces. */
const characters = (text: string): string => text.replace(/[\s#*_\\<>|-]+/g, '')
const inOrder = (text: string): string => [...text].sort().join('')

/** Whether two texts hold the same characters, in whatever order, markup and spaces aside. */
function sameCharacters(one: string, other: string): boolean {
  const [first, second] = [characters(one), characters(other)]
  return first === second || (first.length === second.length && inOrder(first) === inOrder(second))
}

/** Puts a raw line in the place of what was read of it wherever reading it as Markdown would lose a character. */
function withRawLines(blocks: Block[], lines: string[], holdsHtml: ReadonlySet<number>): Block[] {
  const read = new Map<number, string>()
  for (const block of blocks) for (const { line, text } of block.lines) read.set(line, `${read.get(line) ?? ''}${text}`)
  const lost = new Set(
    lines.flatMap((raw, index) => {
      const words = holdsHtml.has(index + 1) ? raw.replace(anyTag, '') : raw
      return sameCharacters(words, read.get(index + 1) ?? '') ? [] : [index + 1]
    }),
  )
  if (lost.size === 0) return blocks
  const kept = blocks
    .map((block) => ({ ...block, lines: block.lines.filter(({ line }) => !lost.has(line)) }))
    .filter((block) => block.lines.length > 0)
  const raw = [...lost].map((line): Block => {
    const text = (lines[line - 1] ?? '').replace(/\s+/g, ' ').trim()
    return { layout: 'body', lines: [{ line, column: 1, text, end: 'line' }] }
  })
  const first = (block: Block): number => block.lines[0]?.line ?? 0
  return [...kept, ...raw].sort((a, b) => first(a) - first(b))
}

const startsWithNumber = ([first]: BlockLine[]): boolean => /^\d+(-\d+)?[.)]/.test(first?.text ?? '')

/**
 * Whether a bullet is the dash of a sentence cut at it: behind an abbreviation that it explains («СФЕ / - структурно-функциональная
 * единица»), or behind a numbered item that no mark closes («3) портал (далее – портал) / - инвалиды и лица …»).
 */
function isDash(words: string, before: Block | undefined): boolean {
  const text = before?.lines.map((line) => line.text).join(' ') ?? ''
  return /^\s*\p{Ll}/u.test(words) && before?.layout !== 'heading' && /^(?:\p{Lu}{2,8}|\d+\).*\))$/u.test(text)
}

/** A paragraph that is bold from end to end is a heading in all but name. */
function isSetApart({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === 'strong'
}

/** Where the markup of a paragraph or heading stands in the source. */
function markupIn(node: Paragraph | Heading, source: string): Range[] {
  const ranges: Range[] = []
  const around = (parent: Parent): void => {
    const [first, last] = [parent.children[0], parent.children.at(-1)]
    if (first && last) ranges.push([startOf(parent), startOf(first)], [endOf(last), endOf(parent)])
  }
  const inside = (parent: Parent): void => {
    for (const child of parent.children) {
      if (child.type === 'strong' || child.type === 'emphasis') {
        around(child)
        inside(child)
      } else if (child.type === 'html' && inlineTag.test(source.slice(startOf(child), endOf(child))))
        ranges.push([startOf(child), endOf(child)])
      else if (child.type === 'break') ranges.push([startOf(child), endOf(child)])
      else if (child.type === 'link' && source[startOf(child)] === '<')
        ranges.push([startOf(child), startOf(child) + 1], [endOf(child) - 1, endOf(child)])
      else if (child.type === 'text')
        for (const { index } of source.slice(startOf(child), endOf(child)).matchAll(/\\(?=[!-/:-@[-`{-~])/g))
          ranges.push([startOf(child) + index, startOf(child) + index + 1])
    }
  }
  if (node.type === 'heading') around(node)
  inside(node)
  return ranges
}
