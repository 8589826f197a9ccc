import type { Heading, List, Node, Nodes, Paragraph, Parent, Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block, BlockLine } from './block.ts'
import { htmlBlocks } from './html.ts'
import { atBreaks, cellsOf } from './pipes.ts'

/** No act nests so, nor marks so; reading it as Markdown would take time that grows with the square of the depth. */
const tooDeep = /^(?:\s*(?:[>*+-]|\d{1,9}[.)])\s*){50}/

/** Offsets in the source that hold markup, from and up to. */
type Range = [from: number, to: number]

/**
 * The blocks of a Markdown text in reading order. Markup is found by remark; the words are cut out of the source by position, so
 * numbers stand as they were written («1)», «2.» are not renumbered) and links keep their address.
 */
export function markdownBlocks(lines: string[]): Block[] {
  if (lines.some((line) => tooDeep.test(line))) throw new RangeError('список или цитата вложены больше пятидесяти раз')
  if (lines.some((line) => (line.match(/[*_]+/g)?.length ?? 0) > 500)) throw new RangeError('в строке больше 500 знаков выделения')
  const source = lines.join('\n')
  const starts: number[] = []
  let offset = 0
  for (const line of lines) {
    starts.push(offset)
    offset += line.length + 1
  }
  const blocks: Block[] = []
  /** Lines of which the tags are markup too. */
  const holdsHtml = new Set<number>()
  for (const [index, line] of lines.entries()) if (inlineTag.test(line)) holdsHtml.add(index + 1)

  function visit(node: Root | RootContent, from: number, layout: Block['layout']): void {
    if (node.type === 'root' || node.type === 'blockquote') for (const child of node.children) visit(child, startOf(child), layout)
    else if (node.type === 'list') visitList(node, from)
    else if (node.type === 'heading') add(node, from, 'heading', markupIn(node, source))
    else if (node.type === 'paragraph') add(node, from, isSetApart(node) ? 'heading' : layout, markupIn(node, source))
    else if (node.type === 'html' && blockOfHtml.test(source.slice(startOf(node), endOf(node)))) addHtml(node, from)
    else if (node.type === 'code') for (const line of linesOf(node, from, [])) blocks.push({ layout: 'list', lines: [line] })
    else if (node.type !== 'thematicBreak') add(node, from, layout, [])
  }

  /** The blocks of a piece of HTML inside the text, at their own lines. */
  function addHtml(node: Node, from: number): void {
    const first = lineAt(from)
    const last = node.position?.end.line ?? first
    const nested = htmlBlocks(lines.slice(first - 1, last)).map((block) => ({
      ...block,
      lines: block.lines.map((line) => ({ ...line, line: line.line + first - 1 })),
    }))
    blocks.push(...nested)
    for (let line = first; line <= last; line++) holdsHtml.add(line)
  }

  function visitList(list: List, from: number): void {
    const layout = list.ordered ? 'body' : 'list'
    for (const [index, item] of list.children.entries()) {
      const marker = /^(?:[-*+]|\d+[.)])/.exec(source.slice(startOf(item), startOf(item) + 12))?.[0] ?? ''
      const words = startOf(item) + marker.length
      const [first, ...rest] = item.children
      if (!list.ordered && first?.type === 'paragraph' && isDash(source.slice(words, endOf(first)), blocks.at(-1))) {
        add(first, startOf(item), 'body', markupIn(first, source))
        for (const child of rest) visit(child, startOf(child), layout)
        continue
      }
      // A bullet is markup, a number is the author's word.
      const own = list.ordered ? (index === 0 ? from : startOf(item)) : words
      const takesMarker = first && ['paragraph', 'heading', 'code', 'list'].includes(first.type)
      if (list.ordered && !takesMarker) {
        const line = lineAt(own)
        blocks.push({ layout, lines: [{ line, column: own - (starts[line - 1] ?? 0) + 1, text: marker, end: 'line' }] })
      }
      if (first) visit(first, takesMarker ? own : startOf(first), layout)
      for (const child of rest) visit(child, startOf(child), layout)
    }
  }

  function add(node: Nodes, from: number, layout: Block['layout'], markup: Range[]): void {
    const found = linesOf(node, from, markup)
    if (found.length > 0) blocks.push({ layout: layout === 'list' && startsWithNumber(found) ? 'body' : layout, lines: found })
  }

  /** The lines from an offset to the end of a node, without their markup; blank ones left out. */
  function linesOf(node: Node, from: number, markup: Range[]): BlockLine[] {
    const result: BlockLine[] = []
    const ranges = [...markup].sort(([a], [b]) => a - b)
    const end = endOf(node)
    let next = 0
    for (let line = lineAt(from); line <= (node.position?.end.line ?? 0); line++) {
      const lineStart = starts[line - 1] ?? 0
      const lineEnd = lineStart + (lines[line - 1] ?? '').length
      const last = Math.min(end, lineEnd)
      let at = Math.max(from, lineStart)
      const column = at - lineStart + 1
      let text = ''
      let broken = false
      for (let range = ranges[next]; range && range[0] <= lineEnd; range = ranges[++next]) {
        if (range[0] > at) text += source.slice(at, Math.min(range[0], last))
        at = Math.max(at, range[1])
        broken ||= range[0] <= lineEnd && range[1] > lineEnd
      }
      if (at < last) text += source.slice(at, last)
      const plain = text
        .replace(/^(?:\s*>)+/, '')
        .replace(/\s+/g, ' ')
        .trim()
      if (plain !== '') result.push({ line, column, text: plain, end: broken ? 'break' : 'line' })
    }
    return result
  }

  function lineAt(at: number): number {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  visit(unified().use(remarkParse).parse(source), 0, 'body')
  return withRawLines(blocks, lines, holdsHtml)
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

const startOf = (node: Node): number => node.position?.start.offset ?? 0
const endOf = (node: Node): number => node.position?.end.offset ?? 0
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
